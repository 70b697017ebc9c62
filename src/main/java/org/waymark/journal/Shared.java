package org.waymark.journal;

import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;

import java.util.List;
import java.util.UUID;

/** The members that every step-bound payload begins with. */
final class Shared {

    final UUID caseId;
    final String step;
    final Guidance guidance;
    final Happened happened;
    final String text;
    final List<UUID> people;

    Shared(Members it) {
        caseId = it.uuid("case");
        step = it.text("step");
        Members shown = it.object("guidance");
        guidance = new Guidance(shown.text("pack"), shown.text("version"), shown.text("digest"));
        shown.end();
        Members when = it.object("happened");
        happened =
                new Happened(
                        when.textOrNull("from"),
                        when.textOrNull("to"),
                        when.constant("precision", Happened.Precision.class));
        when.end();
        text = it.text("text");
        people = it.uuids("people");
    }
}

package org.waymark.journal;

import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;

import java.util.EnumMap;
import java.util.Map;

/** Reads payloads of version 1 about people. */
final class PersonFactReader {

    private PersonFactReader() {}

    static Fact described(Members it) {
        return new PersonDescribed(
                it.uuid("person"),
                it.textOrNull("name"),
                it.textOrNull("knownAs"),
                it.numberOrNull("age"),
                details(it.object("details")),
                it.textOrNull("note"));
    }

    static Fact involved(Members it) {
        return new PersonInvolved(
                it.uuid("case"),
                it.uuid("person"),
                it.constant("relation", Relation.class),
                it.textOrNull("since"),
                it.textOrNull("note"));
    }

    static Fact related(Members it) {
        return new PersonRelated(
                it.uuid("person"),
                it.uuid("child"),
                it.textOrNull("kinship"),
                it.constant("responsibility", PersonRelated.Responsibility.class),
                it.constant("home", PersonRelated.Home.class),
                it.textOrNull("restriction"));
    }

    static Fact held(Members it) {
        return new StatusHeld(
                it.uuid("status"),
                it.uuid("person"),
                it.constant("kind", StatusHeld.Kind.class),
                it.textOrNull("from"),
                it.textOrNull("to"),
                it.textOrNull("detail"),
                it.textOrNull("mistake"));
    }

    private static Details details(Members it) {
        Map<Detail, Said> said = new EnumMap<>(Detail.class);
        for (String name : it.names()) {
            Members answer = it.object(name);
            Said.Knowledge knowledge = answer.constant("knowledge", Said.Knowledge.class);
            String text =
                    knowledge == Said.Knowledge.KNOWN
                            ? answer.text("text")
                            : answer.textOrNull("text");
            answer.end();
            said.put(WireNames.named(Detail.class, name), new Said(knowledge, text));
        }
        return new Details(said);
    }
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Said;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Forms with every text in them cleaned by {@link CleanText} and without blank ends. */
final class CleanForms {

    private CleanForms() {}

    static EntryForm clean(EntryForm form) {
        return switch (form) {
            case EntryForm.Concern it ->
                    new EntryForm.Concern(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            text(it.significance()),
                            account(it.account()),
                            text(it.childName()),
                            it.childAge(),
                            it.area());
            case EntryForm.Note it ->
                    new EntryForm.Note(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            text(it.significance()),
                            text(it.words()),
                            text(it.asked()),
                            text(it.opinion()),
                            text(it.source()));
            case EntryForm.Observation it ->
                    new EntryForm.Observation(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            text(it.significance()),
                            it.signs().stream().map(CleanForms::sign).toList(),
                            it.howKnown(),
                            text(it.observer()),
                            text(it.words()),
                            text(it.place()),
                            text(it.context()),
                            text(it.moreTelling()),
                            text(it.lessTelling()),
                            text(it.alternatives()),
                            text(it.opinion()));
            case EntryForm.Decision it ->
                    new EntryForm.Decision(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            text(it.significance()),
                            it.chosen(),
                            text(it.reasons()),
                            text(it.considered()),
                            text(it.consulted()),
                            text(it.dissent()),
                            text(it.review()),
                            it.notToAct());
            case EntryForm.Contact it ->
                    new EntryForm.Contact(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            text(it.significance()),
                            text(it.who()),
                            text(it.organisation()),
                            it.method(),
                            text(it.reference()),
                            text(it.agreed()));
            case EntryForm.Action it ->
                    new EntryForm.Action(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            text(it.owner()),
                            text(it.due()));
            case EntryForm.ActionFinished it ->
                    new EntryForm.ActionFinished(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            it.action());
            case EntryForm.Correction it ->
                    new EntryForm.Correction(
                            it.caseId(),
                            it.step(),
                            it.happened(),
                            text(it.text()),
                            it.people(),
                            it.corrects(),
                            text(it.reason()));
        };
    }

    static PersonForm clean(PersonForm it) {
        Map<Detail, Said> details = new EnumMap<>(Detail.class);
        it.details()
                .said()
                .forEach(
                        (detail, said) -> {
                            String text = orNull(said.text());
                            // What is known in blank words was not answered.
                            if (text != null || said.knowledge() != Said.Knowledge.KNOWN) {
                                details.put(detail, new Said(said.knowledge(), text));
                            }
                        });
        Map<PersonId, Tie> ties = new HashMap<>();
        it.ties()
                .forEach(
                        (child, tie) ->
                                ties.put(
                                        child,
                                        new Tie(
                                                text(tie.kinship()),
                                                tie.responsibility(),
                                                tie.home(),
                                                text(tie.restriction()))));
        return new PersonForm(
                text(it.name()),
                text(it.knownAs()),
                it.age(),
                it.relation(),
                text(it.since()),
                new Details(details),
                text(it.note()),
                ties);
    }

    static StatusForm clean(StatusForm it) {
        return new StatusForm(
                it.kind(), text(it.from()), text(it.to()), text(it.detail()), text(it.mistake()));
    }

    private static EntryForm.SignChoice sign(EntryForm.SignChoice it) {
        return new EntryForm.SignChoice(it.domain(), it.sign(), text(it.words()));
    }

    private static Account account(Account it) {
        return new Account(
                it.origin(),
                it.howKnown(),
                orNull(it.words()),
                orNull(it.asked()),
                orNull(it.demeanour()),
                orNull(it.opinion()),
                orNull(it.place()),
                orNull(it.present()),
                orNull(it.knownAt()),
                it.dangerNow(),
                it.safeTonight(),
                orNull(it.immediateSafety()),
                it.parentTold(),
                orNull(it.parentToldDetail()),
                orNull(it.wishes()));
    }

    static String text(String text) {
        return CleanText.clean(text).strip();
    }

    /** Null for what was left blank. */
    static @Nullable String orNull(@Nullable String text) {
        String clean = text == null ? "" : text(text);
        return clean.isEmpty() ? null : clean;
    }
}

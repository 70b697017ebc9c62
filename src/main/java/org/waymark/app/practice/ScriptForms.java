package org.waymark.app.practice;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.PracticeScript;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One entry of a script as the form that a person would have filled in. */
final class ScriptForms {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.ROOT);

    private final PracticeScript script;
    private final PracticeScript.Entry entry;
    private final Map<String, PersonId> people;

    ScriptForms(PracticeScript script, PracticeScript.Entry entry, Map<String, PersonId> people) {
        this.script = script;
        this.entry = entry;
        this.people = people;
    }

    /** The first account, which opens the case. */
    EntryForm opening(String childName, @Nullable Integer childAge) {
        return concern(null, childName, childAge);
    }

    /** Any later entry. */
    EntryForm next(CaseId caseId) {
        return switch (entry.kind()) {
            case "concern" -> concern(caseId, "", null);
            case "note" -> note(caseId);
            case "observation" -> observation(caseId);
            case "decision" -> decision(caseId);
            case "contact" -> contact(caseId);
            case "action" -> action(caseId);
            default ->
                    throw new IllegalStateException(
                            "A practice script has an entry of no known kind.");
        };
    }

    EntryForm finished(CaseId caseId, UUID action) {
        return new EntryForm.ActionFinished(
                caseId, entry.step(), happened(), "Done.", about(), action);
    }

    /** What the entry says; told as somebody's account where the lead did not write it. */
    String text() {
        return script.staff().stream()
                .filter(worker -> worker.id().equals(entry.by()) && !worker.role().equals("lead"))
                .findFirst()
                .map(worker -> "Account of " + worker.name() + ": " + entry.text())
                .orElse(entry.text());
    }

    private EntryForm concern(
            @Nullable CaseId caseId, String childName, @Nullable Integer childAge) {
        PracticeScript.Concern concern = Objects.requireNonNull(entry.concern());
        return new EntryForm.Concern(
                caseId,
                entry.step(),
                happened(),
                text(),
                about(),
                "",
                new Account(
                        constant(Account.Origin.class, concern.origin()),
                        constant(Account.HowKnown.class, concern.howKnown()),
                        entry.words(),
                        entry.asked(),
                        null,
                        entry.opinion(),
                        concern.place(),
                        concern.present(),
                        MINUTE.format(concern.known()),
                        constant(Account.Answer.class, concern.dangerNow()),
                        constant(Account.Answer.class, concern.safeTonight()),
                        concern.immediateSafety(),
                        constant(Account.Answer.class, concern.parentTold()),
                        concern.parentToldDetail(),
                        null),
                childName,
                childAge);
    }

    private EntryForm note(CaseId caseId) {
        return new EntryForm.Note(
                caseId,
                entry.step(),
                happened(),
                text(),
                about(),
                "",
                orBlank(entry.words()),
                orBlank(entry.asked()),
                orBlank(entry.opinion()),
                "");
    }

    private EntryForm observation(CaseId caseId) {
        PracticeScript.Observation observation = Objects.requireNonNull(entry.observation());
        String observer = observation.observer();
        return new EntryForm.Observation(
                caseId,
                entry.step(),
                happened(),
                entry.text(),
                about(),
                "",
                observation.signs().stream()
                        .map(
                                sign ->
                                        new EntryForm.SignChoice(
                                                sign.domain(), sign.sign(), orBlank(sign.words())))
                        .toList(),
                constant(Account.HowKnown.class, observation.howKnown()),
                observer == null ? witness() : observer,
                orBlank(entry.words()),
                orBlank(observation.place()),
                orBlank(observation.context()),
                orBlank(observation.moreTelling()),
                orBlank(observation.lessTelling()),
                orBlank(observation.alternatives()),
                orBlank(entry.opinion()));
    }

    /** The worker who noticed it; blank for the lead, who signs. */
    private String witness() {
        return script.staff().stream()
                .filter(worker -> worker.id().equals(entry.by()) && !worker.role().equals("lead"))
                .findFirst()
                .map(PracticeScript.Worker::name)
                .orElse("");
    }

    private EntryForm decision(CaseId caseId) {
        PracticeScript.Decision decision = Objects.requireNonNull(entry.decision());
        LocalDate review = decision.review();
        return new EntryForm.Decision(
                caseId,
                entry.step(),
                happened(),
                text(),
                about(),
                "",
                decision.chosen(),
                decision.reasons(),
                decision.considered(),
                decision.consulted(),
                orBlank(decision.dissent()),
                review == null ? "" : review.toString(),
                decision.chosen() == null && review != null);
    }

    private EntryForm contact(CaseId caseId) {
        PracticeScript.Contact contact = Objects.requireNonNull(entry.contact());
        return new EntryForm.Contact(
                caseId,
                entry.step(),
                happened(),
                text(),
                about(),
                "",
                contact.who(),
                contact.organisation(),
                constant(ContactMade.Method.class, contact.method()),
                orBlank(contact.reference()),
                "");
    }

    private EntryForm action(CaseId caseId) {
        PracticeScript.Action action = Objects.requireNonNull(entry.action());
        LocalDate due = action.due();
        return new EntryForm.Action(
                caseId,
                entry.step(),
                happened(),
                text(),
                about(),
                action.owner(),
                due == null ? "" : due.toString());
    }

    private Happened happened() {
        return at(entry.at());
    }

    /** When something due was done. */
    Happened happened(PracticeScript.End end) {
        LocalDateTime at = end.at();
        return at(at == null ? entry.at() : at);
    }

    private static Happened at(LocalDateTime at) {
        return new Happened(MINUTE.format(at), null, Happened.Precision.EXACT);
    }

    private Set<PersonId> about() {
        return entry.people().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The constant that a script names in camel case, such as {@code thirdParty}. */
    static <E extends Enum<E>> E constant(Class<E> type, String camelCase) {
        return Enum.valueOf(type, camelCase.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
    }
}

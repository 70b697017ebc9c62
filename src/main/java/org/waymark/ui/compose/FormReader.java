package org.waymark.ui.compose;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryId;
import org.waymark.casework.EntryKind;
import org.waymark.casework.Signing;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.StepId;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Turns what was typed into a form. Only what has no shape is refused here: a date that makes no
 * sense, a choice that was not made. Whether the record is a good one is for casework to say.
 */
final class FormReader {

    private final FormFields fields;
    private final MomentReader moments;
    private final List<Signing.Gap> gaps = new ArrayList<>();

    private FormReader(FormFields fields, MomentReader moments) {
        this.fields = fields;
        this.moments = moments;
    }

    /**
     * @param caseId null for a concern that opens a case
     */
    static FormReading read(
            EntryKind kind,
            @Nullable CaseId caseId,
            StepId step,
            FormFields fields,
            MomentReader moments) {
        FormReader reader = new FormReader(fields, moments);
        Optional<EntryForm> form =
                caseId == null && kind != EntryKind.CONCERN
                        ? reader.refuse(FieldKey.TEXT, "Open a case first: raise a concern.")
                        : reader.form(kind, caseId, step);
        if (form.isPresent() && reader.gaps.isEmpty()) {
            return new FormReading.Ready(form.get());
        }
        return new FormReading.Unready(reader.gaps);
    }

    private Optional<EntryForm> form(EntryKind kind, @Nullable CaseId caseId, StepId step) {
        if (kind == EntryKind.CONCERN || caseId == null) {
            return Optional.of(concern(caseId, step));
        }
        return switch (kind) {
            case CONCERN -> Optional.of(concern(caseId, step));
            case NOTE -> Optional.of(note(caseId, step));
            case OBSERVATION -> observation(caseId, step);
            case DECISION -> Optional.of(decision(caseId, step));
            case CONTACT -> contact(caseId, step);
            case ACTION -> Optional.of(action(caseId, step));
            case ACTION_DONE -> finished(caseId, step);
            case CORRECTION -> correction(caseId, step);
        };
    }

    private EntryForm concern(@Nullable CaseId caseId, StepId step) {
        Happened happened = happened();
        Account.Answer danger = answer(FieldKey.DANGER_NOW);
        if (fields.blank(FieldKey.DANGER_NOW)) {
            refuse(
                    FieldKey.DANGER_NOW,
                    "Say whether anyone is in danger now. “Not yet known” is an honest answer.");
        }
        Account account =
                new Account(
                        origin(fields),
                        howKnown(fields),
                        orNull(FieldKey.WORDS),
                        orNull(FieldKey.ASKED),
                        orNull(FieldKey.DEMEANOUR),
                        orNull(FieldKey.OPINION),
                        orNull(FieldKey.PLACE),
                        orNull(FieldKey.PRESENT),
                        knownAt(),
                        danger,
                        answer(FieldKey.SAFE_TONIGHT),
                        orNull(FieldKey.IMMEDIATE_SAFETY),
                        answer(FieldKey.PARENT_TOLD),
                        orNull(FieldKey.PARENT_TOLD_DETAIL),
                        orNull(FieldKey.WISHES));
        return new EntryForm.Concern(
                caseId,
                step,
                happened,
                text(FieldKey.TEXT),
                fields.people(),
                text(FieldKey.SIGNIFICANCE),
                account,
                text(FieldKey.CHILD_NAME),
                age(),
                orNull(FieldKey.AREA));
    }

    /**
     * How the concern came about: as chosen, or what the fields say of themselves, which is shown
     * before signing.
     */
    static Account.Origin origin(FormFields fields) {
        return chosen(Account.Origin.class, fields.get(FieldKey.ORIGIN))
                .orElse(
                        fields.blank(FieldKey.WORDS)
                                ? Account.Origin.THIRD_PARTY
                                : Account.Origin.DISCLOSURE);
    }

    /** How the author knows: as chosen, or told by somebody else, which is shown before signing. */
    static Account.HowKnown howKnown(FormFields fields) {
        return chosen(Account.HowKnown.class, fields.get(FieldKey.HOW_KNOWN))
                .orElse(Account.HowKnown.TOLD_BY_OTHER);
    }

    private EntryForm note(CaseId caseId, StepId step) {
        return new EntryForm.Note(
                caseId,
                step,
                happened(),
                text(FieldKey.TEXT),
                fields.people(),
                text(FieldKey.SIGNIFICANCE),
                text(FieldKey.WORDS),
                text(FieldKey.ASKED),
                text(FieldKey.OPINION),
                text(FieldKey.SOURCE));
    }

    private Optional<EntryForm> observation(CaseId caseId, StepId step) {
        Optional<Account.HowKnown> howKnown =
                chosen(Account.HowKnown.class, fields.get(FieldKey.HOW_KNOWN));
        if (howKnown.isEmpty()) {
            return refuse(FieldKey.HOW_KNOWN, "Say how it is known, such as that it was seen.");
        }
        return Optional.of(
                new EntryForm.Observation(
                        caseId,
                        step,
                        happened(),
                        text(FieldKey.TEXT),
                        fields.people(),
                        text(FieldKey.SIGNIFICANCE),
                        ChosenSigns.read(fields.get(FieldKey.SIGNS)).choices(),
                        howKnown.get(),
                        text(FieldKey.OBSERVER),
                        text(FieldKey.WORDS),
                        text(FieldKey.PLACE),
                        text(FieldKey.CONTEXT),
                        text(FieldKey.MORE_TELLING),
                        text(FieldKey.LESS_TELLING),
                        text(FieldKey.ALTERNATIVES),
                        text(FieldKey.OPINION)));
    }

    private EntryForm decision(CaseId caseId, StepId step) {
        boolean notToAct = Boolean.parseBoolean(fields.get(FieldKey.NOT_TO_ACT));
        String chosen = fields.get(FieldKey.CHOSEN);
        return new EntryForm.Decision(
                caseId,
                step,
                happened(),
                notToAct && fields.blank(FieldKey.TEXT)
                        ? "Not to act, or to stay at this step for now."
                        : text(FieldKey.TEXT),
                fields.people(),
                text(FieldKey.SIGNIFICANCE),
                chosen.isEmpty() || notToAct ? null : new StepId(chosen),
                text(FieldKey.REASONS),
                text(FieldKey.CONSIDERED),
                text(FieldKey.CONSULTED),
                text(FieldKey.DISSENT),
                day(FieldKey.REVIEW),
                notToAct);
    }

    private Optional<EntryForm> contact(CaseId caseId, StepId step) {
        Optional<ContactMade.Method> method =
                chosen(ContactMade.Method.class, fields.get(FieldKey.METHOD));
        if (method.isEmpty()) {
            return refuse(FieldKey.METHOD, "Say how you were in touch, such as by telephone.");
        }
        return Optional.of(
                new EntryForm.Contact(
                        caseId,
                        step,
                        happened(),
                        text(FieldKey.TEXT),
                        fields.people(),
                        text(FieldKey.SIGNIFICANCE),
                        text(FieldKey.WHO),
                        text(FieldKey.ORGANISATION),
                        method.get(),
                        text(FieldKey.REFERENCE),
                        text(FieldKey.AGREED)));
    }

    private EntryForm action(CaseId caseId, StepId step) {
        return new EntryForm.Action(
                caseId,
                step,
                happened(),
                text(FieldKey.TEXT),
                fields.people(),
                text(FieldKey.OWNER),
                day(FieldKey.DUE));
    }

    private Optional<EntryForm> finished(CaseId caseId, StepId step) {
        if (fields.blank(FieldKey.ACTION)) {
            return refuse(FieldKey.ACTION, "Choose the action that is finished.");
        }
        return Optional.of(
                new EntryForm.ActionFinished(
                        caseId,
                        step,
                        happened(),
                        text(FieldKey.TEXT),
                        fields.people(),
                        UUID.fromString(fields.get(FieldKey.ACTION))));
    }

    private Optional<EntryForm> correction(CaseId caseId, StepId step) {
        if (fields.blank(FieldKey.CORRECTS)) {
            return refuse(
                    FieldKey.TEXT, "Choose “Correct...” at the entry that you want to put right.");
        }
        return Optional.of(
                new EntryForm.Correction(
                        caseId,
                        step,
                        happened(),
                        text(FieldKey.TEXT),
                        fields.people(),
                        new EntryId(fields.get(FieldKey.CORRECTS)),
                        text(FieldKey.REASON)));
    }

    private <T> Optional<T> refuse(FieldKey key, String words) {
        gaps.add(new Signing.Gap(key.draftName(), words));
        return Optional.empty();
    }

    private String text(FieldKey key) {
        return fields.get(key).strip();
    }

    private @Nullable String orNull(FieldKey key) {
        String text = text(key);
        return text.isEmpty() ? null : text;
    }

    private @Nullable Happened happened() {
        return switch (moments.read(fields.get(FieldKey.HAPPENED))) {
            case MomentReading.Understood understood -> understood.happened();
            case MomentReading.Refused refused -> {
                refuse(FieldKey.HAPPENED, refused.words());
                yield null;
            }
        };
    }

    private @Nullable String knownAt() {
        if (fields.blank(FieldKey.KNOWN_AT)) {
            return null;
        }
        return switch (moments.read(fields.get(FieldKey.KNOWN_AT))) {
            case MomentReading.Understood understood -> understood.happened().from();
            case MomentReading.Refused refused -> {
                refuse(FieldKey.KNOWN_AT, refused.words());
                yield null;
            }
        };
    }

    private String day(FieldKey key) {
        if (fields.blank(key)) {
            return "";
        }
        return switch (moments.day(fields.get(key))) {
            case MomentReading.Understood understood ->
                    java.util.Objects.requireNonNullElse(understood.happened().from(), "");
            case MomentReading.Refused refused -> {
                refuse(key, refused.words());
                yield "";
            }
        };
    }

    private @Nullable Integer age() {
        String typed = text(FieldKey.CHILD_AGE);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= 120) {
            return Integer.valueOf(typed);
        }
        refuse(FieldKey.CHILD_AGE, "Write the age as a number of years, or leave it blank.");
        return null;
    }

    private Account.Answer answer(FieldKey key) {
        return chosen(Account.Answer.class, fields.get(key)).orElse(Account.Answer.NOT_ASKED);
    }

    private static <E extends Enum<E>> Optional<E> chosen(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}

package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.calendar.PartialDate;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Happened;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepKind;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of good recording that can be told from a form alone: what may not be left out, and
 * what cannot be. They ask for what a first account or a decision is worthless without, and for
 * nothing more, because nothing may keep a person from writing down what a child said.
 */
final class RecordingRules {

    /** Two clocks in one room may differ by so much. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final Pathway pathway;
    private final Clock clock;
    private final ZoneId zone;

    RecordingRules(Pathway pathway, Clock clock, ZoneId zone) {
        this.pathway = pathway;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * @param form already cleaned
     * @param here the pathway as it is read in the area of the case
     * @return in the order of the form; empty when it may be signed
     */
    List<Signing.Gap> gaps(EntryForm form, AreaPathway here) {
        Gaps gaps = new Gaps();
        happened(gaps, form.happened());
        switch (form) {
            case EntryForm.Concern it -> concern(gaps, it);
            case EntryForm.Note it ->
                    gaps.required(
                            "text",
                            it.text() + it.words(),
                            "Write what happened, or somebody's exact words.");
            case EntryForm.Observation it -> observation(gaps, it);
            case EntryForm.Decision it -> decision(gaps, it, here);
            case EntryForm.Contact it -> {
                gaps.required("text", it.text(), "Write what was said.");
                gaps.required(
                        "who",
                        it.who(),
                        "Write who you were in touch with, and their role. If they did not give a"
                                + " name, say so.");
            }
            case EntryForm.Action it -> {
                gaps.required("text", it.text(), "Write what is to be done.");
                gaps.required(
                        "owner", it.owner(), "Write who does it. Without a name nobody will.");
                if (!it.due().isEmpty() && day(it.due()).isEmpty()) {
                    gaps.add("due", "Write the day by which it is to be done as a date.");
                }
            }
            case EntryForm.ActionFinished it ->
                    gaps.required("text", it.text(), "Write what came of it.");
            case EntryForm.Correction it -> {
                gaps.required("text", it.text(), "Write what is right.");
                gaps.required(
                        "reason",
                        it.reason(),
                        "Write why the earlier entry was wrong. Both stay in sight.");
            }
        }
        gaps.tooLong(FormTexts.of(form));
        return gaps.list;
    }

    /**
     * What stands against saying that something due has ended.
     *
     * @param words already cleaned
     */
    List<Signing.Gap> gapsOfEnding(boolean met, Happened when, String words) {
        Gaps gaps = new Gaps();
        happened(gaps, when);
        gaps.required(
                "words",
                words,
                met
                        ? "Write how it was done, in a sentence. Others will read it as proof."
                        : "Write why it no longer applies, in a sentence.");
        gaps.tooLong(List.of(new FormTexts.Text("words", words)));
        return gaps.list;
    }

    /**
     * What is missing before a time limit can count from a date.
     *
     * @param words how the date is known
     */
    List<Signing.Gap> gapsOfStarting(Happened from, String words) {
        Gaps gaps = new Gaps();
        happened(gaps, from);
        if (gaps.list.isEmpty() && !isDay(from)) {
            gaps.add("happened", "Give at least the day. The time limit is counted from it.");
        }
        gaps.tooLong(List.of(new FormTexts.Text("words", words)));
        return gaps.list;
    }

    private static boolean isDay(Happened from) {
        return switch (from.precision()) {
            case EXACT, ABOUT, DAY -> from.from() != null;
            case RANGE, MONTH, UNKNOWN -> false;
        };
    }

    private void concern(Gaps gaps, EntryForm.Concern form) {
        Account account = form.account();
        gaps.required(
                "text",
                form.text() + blankIfNull(account.words()),
                "Write what happened, or the child's exact words. A few words are enough to begin"
                        + " with.");
        if (account.parentTold() == Account.Answer.NO) {
            gaps.required(
                    "parentToldDetail",
                    blankIfNull(account.parentToldDetail()),
                    "Write why a parent or carer was not told. Telling them can be unsafe, and"
                            + " then that is the reason.");
        }
        String knownAt = account.knownAt();
        if (knownAt != null) {
            Optional<LocalDateTime> known = moment(knownAt);
            if (known.isEmpty()) {
                gaps.add("knownAt", "Write when you came to know as a date, or leave it blank.");
            } else if (isFuture(known.get())) {
                gaps.add("knownAt", "You cannot have come to know of it in the future.");
            }
        }
    }

    /**
     * A sign is worth what its date, its source and its plain facts are worth; what it may mean and
     * what else could explain it can follow.
     */
    private void observation(Gaps gaps, EntryForm.Observation form) {
        gaps.required(
                "text",
                form.text() + form.words(),
                "Write what was seen or heard, as exactly as you can, or somebody's exact words.");
        if (form.signs().isEmpty()) {
            gaps.add(
                    "signs",
                    "Choose the sign that comes nearest, or say it in your own words in the group"
                            + " where it belongs.");
        } else if (form.signs().stream().anyMatch(this::isUnknown)) {
            gaps.add(
                    "signs",
                    "A sign that was chosen is no longer in the guidance. Choose it again, or say"
                            + " it in your own words.");
        }
        if (form.people().isEmpty()) {
            gaps.add("people", "Choose whom it is about: whoever was observed.");
        }
        if (form.howKnown() == Account.HowKnown.TOLD_BY_OTHER) {
            gaps.required(
                    "observer",
                    form.observer(),
                    "Write who told it, and their role. If they want no name written, say so.");
        }
    }

    private boolean isUnknown(EntryForm.SignChoice choice) {
        String sign = choice.sign();
        return pathway.signs(choice.domain())
                .filter(
                        domain ->
                                sign == null
                                        ? !choice.words().isEmpty()
                                        : domain.find(sign).isPresent())
                .isEmpty();
    }

    private void decision(Gaps gaps, EntryForm.Decision form, AreaPathway here) {
        Step step = pathway.step(form.step());
        StepId chosen = form.chosen();
        boolean offered = step.routes().stream().anyMatch(route -> route.to().equals(chosen));
        if (chosen != null && !offered) {
            gaps.add("chosen", "Choose one of the ways on that this step offers.");
        } else if (chosen == null && step.kind() == StepKind.DECISION && !form.notToAct()) {
            gaps.add("chosen", "Choose what was decided, or say that you decided not to act.");
        } else if (chosen == null) {
            gaps.required("text", form.text(), "Write what was decided, in one sentence.");
        }
        gaps.required(
                "reasons",
                form.reasons(),
                "Write the reasons. They are what a decision is judged by, least of all to be left"
                        + " out where you decide not to act.");
        review(gaps, form, here);
    }

    private void review(Gaps gaps, EntryForm.Decision form, AreaPathway here) {
        StepId chosen = form.chosen();
        boolean needed =
                form.notToAct()
                        || here.isNotToAct(form.step())
                        || (chosen != null && isNotToAct(chosen, here));
        if (form.review().isEmpty()) {
            if (needed) {
                gaps.add(
                        "review",
                        "Set the day on which you look at this again. A decision not to act always"
                                + " has one.");
            }
            return;
        }
        Optional<LocalDate> day = day(form.review());
        if (day.isEmpty()) {
            gaps.add("review", "Write the day on which you look at this again as a date.");
        } else if (!day.get().isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
            gaps.add("review", "The day on which you look at this again has to be after today.");
        }
    }

    /** Where a decision leads; what is no step of the pathway was told before. */
    private static boolean isNotToAct(StepId chosen, AreaPathway here) {
        return here.national().find(chosen).isPresent() && here.isNotToAct(chosen);
    }

    private void happened(Gaps gaps, @Nullable Happened happened) {
        if (happened == null) {
            gaps.add(
                    "happened",
                    "Say when it happened, as far as you know, or that it is not known.");
            return;
        }
        Optional<PartialDate> date = EventDates.read(happened);
        if (date.isEmpty()) {
            gaps.add("happened", "Write when it happened as a date, or say that it is not known.");
        } else if (date.get().earliest().filter(this::isFuture).isPresent()
                || (date.get() instanceof PartialDate.Range range && isFuture(range.to()))) {
            gaps.add(
                    "happened",
                    "This date lies in the future. Record what happened; what is still to come is"
                            + " an action.");
        }
    }

    private boolean isFuture(LocalDateTime moment) {
        return moment.atZone(zone).toInstant().isAfter(clock.instant().plus(SLACK));
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 7 -> YearMonth.parse(text).atDay(1).atStartOfDay();
                        case 10 -> LocalDate.parse(text).atStartOfDay();
                        default -> LocalDateTime.parse(text);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String blankIfNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** What was found missing so far. */
    static final class Gaps {

        /** Characters, counted as people count them: an emoji is one. */
        private static final int LONGEST = 1_000_000;

        final List<Signing.Gap> list = new ArrayList<>();

        void add(String field, String words) {
            list.add(new Signing.Gap(field, words));
        }

        void required(String field, String text, String words) {
            if (text.isBlank()) {
                add(field, words);
            }
        }

        void tooLong(List<FormTexts.Text> texts) {
            for (FormTexts.Text it : texts) {
                int length = it.text().codePointCount(0, it.text().length());
                if (length > LONGEST) {
                    add(
                            it.field(),
                            "This is longer than 1,000,000 characters, which is more than one entry"
                                    + " can hold. Nothing was cut off: shorten it, or make several"
                                    + " entries of it.");
                }
            }
        }
    }
}

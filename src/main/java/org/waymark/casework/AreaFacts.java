package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.store.AreaStore;
import org.waymark.casework.store.CaseRow;
import org.waymark.casework.store.KnownNumberRow;
import org.waymark.journal.Entry;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.AreasChosen;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.Fact;
import org.waymark.pathway.AreaPathway;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the charity works and what it knows of numbers there: what was recorded, and its rules. */
final class AreaFacts {

    private static final int LONGEST = 500;
    private static final int MOST_AREAS = 50;

    /** As in the packs: digits in the groups in which people read them. */
    private static final Pattern NUMBER = Pattern.compile("[0-9+][0-9 ]{1,24}");

    private static final Pattern AREA = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final Notebook notebook;
    private final AreaStore store;
    private final Clock clock;
    private final ZoneId zone;

    AreaFacts(Notebook notebook, Clock clock, ZoneId zone) {
        this.notebook = notebook;
        this.store = new AreaStore(notebook);
        this.clock = clock;
        this.zone = zone;
    }

    ChosenAreas chosen() {
        return new ChosenAreas(store.areas(), store.unlisted().orElse(""));
    }

    /** The area of the case that a form opens: as it says, or the notebook's first. */
    String ofNewCase(EntryForm form) {
        String named = form instanceof EntryForm.Concern concern ? concern.area() : null;
        if (named != null) {
            return named;
        }
        List<String> areas = store.areas();
        return areas.isEmpty() ? AreaPathway.NATIONAL : areas.getFirst();
    }

    List<KnownNumber> numbers() {
        return store.numbers().stream().map(this::number).toList();
    }

    private KnownNumber number(KnownNumberRow row) {
        String author = row.author();
        return new KnownNumber(
                row.area(),
                row.contact(),
                row.number(),
                row.shown(),
                row.told(),
                day(row),
                author == null ? Entries.SOMEBODY : author,
                row.recordedAt());
    }

    /** What is signed is shown, however odd its day is. */
    private LocalDate day(KnownNumberRow row) {
        try {
            return LocalDate.parse(row.on());
        } catch (DateTimeException _) {
            return LocalDate.ofInstant(row.recordedAt(), zone);
        }
    }

    /** Signs where the charity works. */
    Signing choose(ChosenAreas chosen) {
        List<Signing.Gap> gaps = gaps(chosen);
        return gaps.isEmpty() ? signed(fact(chosen), null) : new Signing.Incomplete(gaps);
    }

    /** Signs another area for a case. */
    Signing choose(CaseRow row, String area) {
        if (!isArea(area)) {
            return gap("Choose the area from the list.");
        }
        if (row.area().equals(area)) {
            return gap("This is the area of this case already.");
        }
        return signed(new CaseAreaChosen(row.id(), area), new CaseId(row.id()));
    }

    /** Signs what was found out about a number. */
    Signing confirm(NumberForm form) {
        List<Signing.Gap> gaps = gaps(form);
        return gaps.isEmpty() ? signed(fact(form), null) : new Signing.Incomplete(gaps);
    }

    private Signing signed(Fact fact, @Nullable CaseId of) {
        List<Entry> entries = notebook.record(List.of(fact), Optional.empty());
        return new Signing.Signed(new EntryId(entries.getLast().id()), of);
    }

    private static Signing gap(String words) {
        return new Signing.Incomplete(List.of(new Signing.Gap("area", words)));
    }

    /** What stands against a choice of areas. */
    private static List<Signing.Gap> gaps(ChosenAreas chosen) {
        List<Signing.Gap> gaps = new ArrayList<>();
        if (chosen.areas().size() > MOST_AREAS
                || !chosen.areas().stream().allMatch(AreaFacts::isArea)) {
            gaps.add(new Signing.Gap("areas", "Choose your areas from the list."));
        }
        if (chosen.unlisted().length() > LONGEST) {
            gaps.add(new Signing.Gap("unlisted", "Use at most 500 characters for your area."));
        }
        return gaps;
    }

    /** Whether this can be the id of an area. */
    private static boolean isArea(String id) {
        return AREA.matcher(id).matches();
    }

    private static AreasChosen fact(ChosenAreas chosen) {
        String unlisted = CleanForms.text(chosen.unlisted());
        return new AreasChosen(
                chosen.areas().stream().distinct().toList(), unlisted.isEmpty() ? null : unlisted);
    }

    /** What stands against a number. */
    private List<Signing.Gap> gaps(NumberForm form) {
        List<Signing.Gap> gaps = new ArrayList<>();
        if (!NUMBER.matcher(form.number().strip()).matches()) {
            gaps.add(
                    new Signing.Gap(
                            "number",
                            "Write the number in digits, with spaces where you would pause."));
        }
        String told = CleanForms.text(form.told());
        if (told.isEmpty()) {
            gaps.add(
                    new Signing.Gap(
                            "told",
                            "Write who told you, or that you rang it. A later reader has to know"
                                    + " why it can be relied on."));
        } else if (told.length() > LONGEST) {
            gaps.add(new Signing.Gap("told", "Use at most 500 characters."));
        }
        day(form, gaps);
        return gaps;
    }

    private void day(NumberForm form, List<Signing.Gap> gaps) {
        try {
            LocalDate on = LocalDate.parse(form.on().strip());
            if (on.isAfter(LocalDate.ofInstant(clock.instant(), zone))) {
                gaps.add(new Signing.Gap("on", "This day is still to come."));
            }
        } catch (DateTimeException _) {
            gaps.add(new Signing.Gap("on", "Write the day on which you were told as a date."));
        }
    }

    private static DirectoryNumberConfirmed fact(NumberForm form) {
        return new DirectoryNumberConfirmed(
                form.area(),
                form.contact(),
                CleanForms.text(form.title()),
                form.number().strip().replaceAll(" +", " "),
                form.shown(),
                CleanForms.text(form.told()),
                form.on().strip());
    }
}

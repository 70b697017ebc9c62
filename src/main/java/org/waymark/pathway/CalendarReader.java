package org.waymark.pathway;

import org.waymark.calendar.BankHolidays;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code calendar/<id>.json}. */
final class CalendarReader {

    private final PackFiles files;
    private final TreeReader trees;
    private final Schemas schemas;

    CalendarReader(PackFiles files, TreeReader trees, Schemas schemas) {
        this.files = files;
        this.trees = trees;
        this.schemas = schemas;
    }

    /**
     * Reads one calendar.
     *
     * @param id the file's name without its ending
     * @return empty after a fault was noted
     */
    Optional<BankHolidays> read(String id, LocalDate today) {
        String name = id + ".json";
        return files.text(name)
                .flatMap(text -> trees.json(files.shown(name), text))
                .flatMap(
                        tree -> {
                            schemas.check(tree, "calendar");
                            return holidays(tree.root(), id, today);
                        });
    }

    private static Optional<BankHolidays> holidays(Member calendar, String id, LocalDate today) {
        if (!calendar.at("id").text().equals(id)) {
            calendar.at("id").error("The id must be the name of the file, “" + id + "”.");
        }
        Member last = calendar.at("lastYearCovered");
        noteEnd(last, today);
        Map<LocalDate, String> days = new LinkedHashMap<>();
        List<Integer> years = years(calendar.at("years"));
        for (int year : years) {
            for (Member day : calendar.at("years").at(String.valueOf(year)).items()) {
                LocalDate date = day.at("date").date();
                if (date.getYear() != year && !day.at("date").isNull()) {
                    day.at("date").error("This day does not lie in " + year + ".");
                } else if (days.put(date, day.at("name").text()) != null) {
                    day.at("date").error("This day stands here twice.");
                }
            }
        }
        if (years.isEmpty()) {
            return Optional.empty();
        }
        int first = years.getFirst();
        for (int year = first; year <= last.number(); year++) {
            if (!years.contains(year)) {
                calendar.at("years").error("The year " + year + " is missing.");
            }
        }
        if (last.number() < first) {
            last.error("The last year covered lies before the first year that is here.");
            return Optional.empty();
        }
        return Optional.of(
                BankHolidays.of(id, calendar.at("title").text(), first, last.number(), days));
    }

    private static void noteEnd(Member last, LocalDate today) {
        if (last.numberOrNull() == null) {
            return;
        }
        if (last.number() < today.getYear()) {
            last.error(
                    "The bank holidays end with "
                            + last.number()
                            + ", before this year: no limit in working days can be dated.");
        } else if (last.number() == today.getYear()) {
            last.warning(
                    "The bank holidays end with this year; limits that run into the next cannot be"
                            + " dated surely.");
        }
    }

    private static List<Integer> years(Member years) {
        return years.names().stream()
                .filter(name -> name.matches("[0-9]{4}"))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }
}

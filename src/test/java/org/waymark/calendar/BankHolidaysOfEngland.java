package org.waymark.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The bank holidays of England that the tests count with, written out. */
final class BankHolidaysOfEngland {

    private BankHolidaysOfEngland() {}

    static BankHolidays from2026To2028() {
        Map<LocalDate, String> days = new TreeMap<>();
        for (String line :
                """
                2026-01-01 New Year's Day
                2026-04-03 Good Friday
                2026-04-06 Easter Monday
                2026-05-04 Early May bank holiday
                2026-05-25 Spring bank holiday
                2026-08-31 Summer bank holiday
                2026-12-25 Christmas Day
                2026-12-28 Boxing Day (substitute day)
                2027-01-01 New Year's Day
                2027-03-26 Good Friday
                2027-03-29 Easter Monday
                2027-05-03 Early May bank holiday
                2027-05-31 Spring bank holiday
                2027-08-30 Summer bank holiday
                2027-12-27 Christmas Day (substitute day)
                2027-12-28 Boxing Day (substitute day)
                2028-01-03 New Year's Day (substitute day)
                2028-04-14 Good Friday
                2028-04-17 Easter Monday
                2028-05-01 Early May bank holiday
                2028-05-29 Spring bank holiday
                2028-08-28 Summer bank holiday
                2028-12-25 Christmas Day
                2028-12-26 Boxing Day
                """
                        .lines()
                        .toList()) {
            days.put(LocalDate.parse(line.substring(0, 10)), line.substring(11));
        }
        return BankHolidays.of("england", "England", 2026, 2028, days);
    }
}

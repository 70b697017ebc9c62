package org.waymark.ui.kit;

import org.waymark.app.Settings;
import org.waymark.casework.CaseSummary;

/** How a case is named on the screen: by initials, unless the settings allow names. */
public final class CaseWords {

    private CaseWords() {}

    /** The child as far as the settings let it be shown, with the age: {@code R. M., 9}. */
    public static String who(CaseSummary summary, Settings settings) {
        String name = settings.showNames() ? summary.name() : summary.initials();
        Integer age = summary.age();
        return age == null ? name : name + ", " + age;
    }

    /** Number and child: {@code 2026-014 R. M., 9}. */
    public static String line(CaseSummary summary, Settings settings) {
        return summary.number() + "   " + who(summary, settings);
    }
}

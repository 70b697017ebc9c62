package org.waymark.ui.shell;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.ui.kit.Destination;

/** The places of the rail. */
enum Place {
    TODAY("Today", Feather.SUN),
    PATHWAY("Pathway", Feather.MAP),
    CASES("Cases", Feather.FOLDER),
    SEARCH("Search", Feather.SEARCH),
    REPORTS("Reports", Feather.PRINTER),
    DIRECTORY("Directory", Feather.PHONE),
    PRACTICE("Practice", Feather.PLAY_CIRCLE),
    SETTINGS("Settings", Feather.SETTINGS);

    private final String title;
    private final Feather icon;

    Place(String title, Feather icon) {
        this.title = title;
        this.icon = icon;
    }

    String title() {
        return title;
    }

    Feather icon() {
        return icon;
    }

    /** Under which place of the rail a destination belongs. */
    static Place of(Destination destination) {
        return switch (destination) {
            case Destination.Today _ -> TODAY;
            case Destination.Pathway _, Destination.NewConcern _, Destination.Call _ -> PATHWAY;
            case Destination.Cases _, Destination.CasePage _ -> CASES;
            case Destination.Search _ -> SEARCH;
            case Destination.Reports _ -> REPORTS;
            case Destination.Directory _ -> DIRECTORY;
            case Destination.Practice _ -> PRACTICE;
            case Destination.Settings _, Destination.Guidance _ -> SETTINGS;
        };
    }
}

package org.waymark.ui.support;

import org.waymark.app.Content;
import org.waymark.casework.ChosenAreas;
import org.waymark.pathway.Library;

import java.util.List;

/** The real guidance with areas, for tests of what is local. */
public final class Places {

    /** The invented area of practice notebooks. */
    public static final String ASHMERE = "ashmere";

    private Places() {}

    /** The national pathway with the invented area. */
    public static Library practice() {
        return new Content(new TestClock()).practiceLibrary();
    }

    /** The national pathway with the fourteen real areas. */
    public static Library real() {
        return new Content(new TestClock()).library();
    }

    /** A desk over such guidance, of a charity that works there. */
    public static Desk desk(Library library, String... areas) {
        Desk desk = new Desk(library.national());
        desk.session.library(library);
        desk.session.recorder().chooseAreas(new ChosenAreas(List.of(areas), ""));
        return desk;
    }
}

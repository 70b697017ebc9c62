package org.waymark.ui.support;

import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.waymark.app.guidance.GuidanceDesk;
import org.waymark.app.guidance.KeptPacks;
import org.waymark.pathway.Pathway;
import org.waymark.ui.guidance.GuidanceDoor;
import org.waymark.ui.guidance.PlaceQuestion;

import java.nio.file.Path;
import java.time.Clock;

/** Guidance pages for windows in which nothing is installed. */
public final class Doors {

    private Doors() {}

    /** One behind which nobody chooses anything. */
    public static GuidanceDoor shut(Pathway pathway) {
        return new GuidanceDoor(
                new GuidanceDesk(
                        new KeptPacks(Path.of("nowhere")),
                        Clock.systemUTC(),
                        () -> pathway,
                        () -> {}),
                new PlaceQuestion() {
                    @Override
                    public @Nullable Path whichPack(Window over) {
                        return null;
                    }

                    @Override
                    public @Nullable Path whichFolder(Window over) {
                        return null;
                    }
                });
    }
}

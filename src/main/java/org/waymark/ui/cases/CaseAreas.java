package org.waymark.ui.cases;

import org.waymark.app.Jobs;
import org.waymark.casework.CaseId;
import org.waymark.casework.Signing;
import org.waymark.pathway.AreaPathway;
import org.waymark.ui.kit.ScreenContext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The areas of which a case may be, and the change from one to another. */
final class CaseAreas {

    private final ScreenContext context;

    CaseAreas(ScreenContext context) {
        this.context = context;
    }

    String nameOf(String area) {
        return context.session().library().nameOf(area);
    }

    /**
     * Reads which areas may be chosen: those in which the charity works first, then every other
     * that there is, and none at all.
     *
     * @param found told id and name of each, in order
     */
    void choices(Consumer<Map<String, String>> found) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the areas",
                        () -> context.session().queries().areas())
                .onDone(
                        chosen -> {
                            Map<String, String> choices = new LinkedHashMap<>();
                            chosen.areas().forEach(area -> choices.put(area, nameOf(area)));
                            context.session()
                                    .library()
                                    .localPacks()
                                    .forEach(pack -> choices.putIfAbsent(pack.id(), pack.area()));
                            choices.put(AreaPathway.NATIONAL, nameOf(AreaPathway.NATIONAL));
                            found.accept(choices);
                        });
    }

    /** Signs another area for a case. */
    void choose(CaseId caseId, String area, Runnable signed) {
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Changing the area",
                        () -> context.session().recorder().chooseArea(caseId, area))
                .onDone(
                        signing -> {
                            if (signing instanceof Signing.Signed) {
                                context.recorded().run();
                                signed.run();
                            }
                        });
    }
}

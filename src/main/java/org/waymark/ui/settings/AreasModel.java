package org.waymark.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.Signing;
import org.waymark.pathway.LocalPack;
import org.waymark.ui.kit.ScreenContext;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the charity works, as it can be changed. */
public final class AreasModel {

    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<ChosenAreas> standing =
            new ReadOnlyObjectWrapper<>(ChosenAreas.NONE);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    public AreasModel(ScreenContext context) {
        this.context = context;
    }

    /** Reads what was chosen. */
    public void load() {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the areas",
                        () -> context.session().queries().areas())
                .onDone(standing::set)
                .onFailed(failure::set);
    }

    /**
     * Signs a choice.
     *
     * @param saved called when it is signed
     */
    public void save(ChosenAreas chosen, Runnable saved) {
        refused.set("");
        failure.set(null);
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Saving the areas",
                        () -> context.session().recorder().chooseAreas(chosen))
                .onDone(
                        signing -> {
                            switch (signing) {
                                case Signing.Signed _ -> {
                                    standing.set(chosen);
                                    context.recorded().run();
                                    saved.run();
                                }
                                case Signing.Incomplete incomplete ->
                                        refused.set(incomplete.gaps().getFirst().words());
                            }
                        })
                .onFailed(failure::set);
    }

    /** Id and name of each area that there is. */
    public Map<String, String> areas() {
        Map<String, String> areas = new LinkedHashMap<>();
        for (LocalPack pack : context.session().library().localPacks()) {
            areas.put(pack.id(), pack.area());
        }
        return areas;
    }

    /** The name of an area. */
    public String nameOf(String area) {
        return context.session().library().nameOf(area);
    }

    /** What is in force. */
    public ReadOnlyObjectProperty<ChosenAreas> standing() {
        return standing.getReadOnlyProperty();
    }

    /** What is wrong with the choice; empty when nothing is. */
    public ReadOnlyStringProperty refused() {
        return refused.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }
}

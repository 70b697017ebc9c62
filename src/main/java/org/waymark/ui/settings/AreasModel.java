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
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where the charity works, as it can be changed. */
public final class AreasModel {

    private final ScreenContext context;
    private FormWords words;
    private final ReadOnlyObjectWrapper<ChosenAreas> standing =
            new ReadOnlyObjectWrapper<>(ChosenAreas.NONE);
    private final ReadOnlyStringWrapper refused = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    public AreasModel(ScreenContext context) {
        this.context = context;
        this.words = fresh();
    }

    private FormWords fresh() {
        return new FormWords(context, "settings/areas", "Where you work", null, null);
    }

    /** The form in which the areas are chosen; another one each time they were saved. */
    FormWords words() {
        return words;
    }

    /**
     * Reads what was chosen.
     *
     * @param read called when it stands here
     */
    public void load(Runnable read) {
        context.jobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Reading the areas",
                        () -> context.session().queries().areas())
                .onDone(
                        found -> {
                            standing.set(found);
                            read.run();
                        })
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
        FormWords saving = words;
        context.lastingJobs()
                .run(
                        Jobs.Lane.BOOKS,
                        "Saving the areas",
                        () -> {
                            Signing signing = context.session().recorder().chooseAreas(chosen);
                            if (signing instanceof Signing.Signed) {
                                saving.recorded();
                            }
                            return signing;
                        })
                .onDone(
                        signing -> {
                            switch (signing) {
                                case Signing.Signed _ -> {
                                    words = fresh();
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

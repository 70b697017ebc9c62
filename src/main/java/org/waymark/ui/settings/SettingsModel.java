package org.waymark.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.app.Jobs;
import org.waymark.app.NotebookCheck;
import org.waymark.app.Settings;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;

import java.time.Duration;
import java.util.function.Consumer;

/** The settings, changed one at a time and in force at once. */
public final class SettingsModel {

    private final ScreenContext context;
    private final Consumer<Settings> change;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable NotebookCheck> check =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();

    /**
     * @param change saves settings and puts them in force
     */
    public SettingsModel(ScreenContext context, Consumer<Settings> change) {
        this.context = context;
        this.change = change;
        this.settings = new ReadOnlyObjectWrapper<>(context.settings().get());
    }

    public void theme(Settings.Theme theme) {
        Settings now = settings.get();
        set(new Settings(theme, now.textPercent(), now.lockAfter(), now.showNames(), now.calm()));
    }

    /**
     * @param percent 90 to 200
     */
    public void text(int percent) {
        Settings now = settings.get();
        set(new Settings(now.theme(), percent, now.lockAfter(), now.showNames(), now.calm()));
    }

    /**
     * @param minutes 1 to 60
     */
    public void lockAfter(int minutes) {
        Settings now = settings.get();
        set(
                new Settings(
                        now.theme(),
                        now.textPercent(),
                        Duration.ofMinutes(minutes),
                        now.showNames(),
                        now.calm()));
    }

    public void showNames(boolean show) {
        Settings now = settings.get();
        set(new Settings(now.theme(), now.textPercent(), now.lockAfter(), show, now.calm()));
    }

    public void calm(boolean calm) {
        Settings now = settings.get();
        set(new Settings(now.theme(), now.textPercent(), now.lockAfter(), now.showNames(), calm));
    }

    private void set(Settings changed) {
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            change.accept(changed);
        }
    }

    /** Checks every page, digest and signature of the notebook. */
    public void check() {
        checking.set(true);
        check.set(null);
        failure.set(null);
        context.jobs()
                .run(Jobs.Lane.BOOKS, "Checking the notebook", () -> context.session().check())
                .onDone(
                        found -> {
                            checking.set(false);
                            check.set(found);
                        })
                .onFailed(
                        found -> {
                            checking.set(false);
                            failure.set(found);
                        });
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty checking() {
        return checking.getReadOnlyProperty();
    }

    /** What the last check found; null when there was none. */
    public ReadOnlyObjectProperty<@Nullable NotebookCheck> checked() {
        return check.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** Goes to the guidance that is in force. */
    public void openGuidance() {
        context.navigator().go(new Destination.Guidance());
    }

    ScreenContext context() {
        return context;
    }

    /** The guidance's title. */
    public String guidance() {
        return context.pathway().pack().title();
    }
}

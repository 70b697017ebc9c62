package org.waymark.ui.shell;

import org.waymark.app.Notebooks;
import org.waymark.app.Settings;
import org.waymark.ui.cases.CaseView;
import org.waymark.ui.cases.CasesView;
import org.waymark.ui.directory.DirectoryView;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.observations.ObservationsView;
import org.waymark.ui.people.PeopleView;
import org.waymark.ui.practice.PracticeModel;
import org.waymark.ui.practice.PracticeView;
import org.waymark.ui.settings.NotebookModel;
import org.waymark.ui.settings.SettingsModel;
import org.waymark.ui.settings.SettingsView;
import org.waymark.ui.today.TodayView;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Knows which screen stands at which place. */
public final class Screens implements ScreenMaker {

    private final Notebooks notebooks;
    private final RandomGenerator random;
    private final Path home;
    private final String version;
    private final Consumer<Settings> changeSettings;
    private final Consumer<Path> goOver;
    private final ScreenMaker work;

    /**
     * @param random chooses which recovery words are asked back
     * @param home the folder that is offered for a practice notebook
     * @param version the program's version
     * @param changeSettings saves settings and puts them in force
     * @param goOver locks this notebook and shows the lock of another
     * @param work makes the screens of the pathway, the search and the reports
     */
    public Screens(
            Notebooks notebooks,
            RandomGenerator random,
            Path home,
            String version,
            Consumer<Settings> changeSettings,
            Consumer<Path> goOver,
            ScreenMaker work) {
        this.notebooks = notebooks;
        this.random = random;
        this.home = home;
        this.version = version;
        this.changeSettings = changeSettings;
        this.goOver = goOver;
        this.work = work;
    }

    @Override
    public Screen make(Destination destination, ScreenContext context) {
        return switch (destination) {
            case Destination.Today _ -> new TodayView(context);
            case Destination.Cases _ -> new CasesView(context);
            case Destination.CasePage page ->
                    new CaseView(
                            context,
                            page.caseId(),
                            page.entry(),
                            new PeopleView(context),
                            new ObservationsView(context));
            case Destination.Directory directory -> new DirectoryView(context, directory.caseId());
            case Destination.Practice _ ->
                    new PracticeView(new PracticeModel(context, notebooks, home, goOver));
            case Destination.Settings _ ->
                    new SettingsView(
                            new SettingsModel(context, changeSettings),
                            new NotebookModel(context, notebooks, random),
                            version);
            case Destination.Guidance _,
                    Destination.Pathway _,
                    Destination.NewConcern _,
                    Destination.Call _,
                    Destination.Search _,
                    Destination.Reports _ ->
                    work.make(destination, context);
        };
    }
}

package org.waymark.ui.search;

import javafx.scene.Parent;

import org.waymark.pathway.GuidanceSearch;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;

/** The screen of {@link Destination.Search}. */
public final class SearchScreen implements Screen {

    private final SearchModel model;
    private final SearchView view;
    private final String first;

    /**
     * @param guidance made once for the whole window, since it reads the whole pathway
     */
    public SearchScreen(ScreenContext context, GuidanceSearch guidance, Destination.Search place) {
        this(context, guidance, Pause.real(), place);
    }

    SearchScreen(
            ScreenContext context, GuidanceSearch guidance, Pause pause, Destination.Search place) {
        this.model = new SearchModel(context, guidance, pause);
        this.view = new SearchView(model);
        this.first = place.words();
    }

    @Override
    public Parent node() {
        return view;
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public void shown() {
        if (!first.isBlank()) {
            model.wordsProperty().set(first);
            model.search();
        }
        view.begin();
    }

    @Override
    public Destination resume() {
        return new Destination.Search(model.wordsProperty().get());
    }

    @Override
    public void changed() {
        model.search();
    }
}

package org.waymark.ui.search;

import javafx.scene.Parent;

import org.waymark.pathway.GuidanceSearch;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.Pause;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;

/**
 * The screen of {@link Destination.Search}. What was looked for may be a name, and is not kept
 * after the lock.
 */
public final class SearchScreen implements Screen {

    private final SearchModel model;
    private final SearchView view;

    /**
     * @param guidance made once for the whole window, since it reads the whole pathway
     */
    public SearchScreen(ScreenContext context, GuidanceSearch guidance) {
        this(context, guidance, Pause.real());
    }

    SearchScreen(ScreenContext context, GuidanceSearch guidance, Pause pause) {
        this.model = new SearchModel(context, guidance, pause);
        this.view = new SearchView(model);
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
        view.begin();
    }

    @Override
    public void changed() {
        model.search();
    }
}

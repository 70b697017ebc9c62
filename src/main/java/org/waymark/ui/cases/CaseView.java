package org.waymark.ui.cases;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryId;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.util.List;

/** The page of one case. */
public final class CaseView implements Screen {

    private final CaseModel model;
    private final PageTitle title = new PageTitle("Case");
    private final Label who = Pages.words("", "page-lead");
    private final VBox trouble = new VBox();
    private final FrontSheet sheet;
    private final ChronologyPane chronology;
    private final CasePart signs;
    private final TabPane tabs = new TabPane();
    private final VBox page = new VBox();

    /**
     * @param entry the entry to bring into sight; null for none
     * @param people the part that shows and changes the people of the case
     * @param signs the part that shows what was noticed over time
     */
    public CaseView(
            ScreenContext context,
            CaseId caseId,
            @Nullable EntryId entry,
            CasePart people,
            CasePart signs) {
        this.signs = signs;
        model = new CaseModel(context, caseId, entry);
        sheet = new FrontSheet(model, people);
        chronology = new ChronologyPane(model);
        page.setId("case-page");
        page.getStyleClass().addAll("page", "case-page");
        Theme.sheet(page, CaseView.class, "cases.css");
        Button open = new Button("Open on the pathway", Icons.of(Feather.MAP));
        open.setId("open-on-pathway");
        open.getStyleClass().add("accent");
        open.setOnAction(_ -> model.openOnPathway());
        Button print = new Button("Print or save chronology", Icons.of(Feather.PRINTER));
        print.setId("print-chronology");
        print.setOnAction(_ -> model.print());
        for (Button button : List.of(open, print)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        VBox words = new VBox(title, who);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, open, print);
        head.getStyleClass().add("tools");
        head.setAlignment(Pos.CENTER_LEFT);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("case-tabs");
        tabs.setAccessibleText("Parts of this case");
        tabs.getTabs()
                .setAll(
                        tab("tab-front-sheet", "Front sheet", sheet.node()),
                        tab("tab-chronology", "Chronology", chronology),
                        tab("tab-signs", "Signs and indicators", signs.node()));
        if (entry != null) {
            tabs.getSelectionModel().select(1);
        }
        VBox.setVgrow(tabs, Priority.ALWAYS);
        page.getChildren().addAll(head, trouble, tabs);
        model.file().addListener((_, _, file) -> show(file));
        model.failure().addListener((_, _, failure) -> tell(failure));
    }

    private static Tab tab(String id, String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setId(id);
        return tab;
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Case";
    }

    @Override
    public CaseId caseId() {
        return model.caseId();
    }

    @Override
    public void shown() {
        title.requestFocus();
        model.load();
    }

    @Override
    public void changed() {
        model.load();
    }

    @Override
    public List<Node> panes() {
        return List.of(tabs);
    }

    private void show(@Nullable CaseFile file) {
        if (file == null) {
            return;
        }
        title.setText("Case " + file.summary().number());
        who.setText(model.who(file) + (file.summary().closed() ? "   Closed" : ""));
        sheet.show(file);
        signs.show(file);
    }

    private void tell(@Nullable Failure failure) {
        trouble.getChildren().clear();
        if (failure != null) {
            trouble.getChildren().add(new FailureNotice(failure));
        }
    }
}

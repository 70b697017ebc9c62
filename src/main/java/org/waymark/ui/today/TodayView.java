package org.waymark.ui.today;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.app.Failure;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.Draft;
import org.waymark.casework.DueItem;
import org.waymark.casework.KeptWords;
import org.waymark.casework.Today;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Columns;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.DueRow;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.RowButton;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Today: what waits, with a large way into a new concern. */
public final class TodayView implements Screen {

    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final TodayModel model;
    private final PageTitle title = new PageTitle("Today");
    private final HBox numbers = new HBox();
    private final TodayList ours;
    private final TodayList theirs;
    private final TodayList drafts;
    private final TodayList cases;
    private final VBox trouble = new VBox();
    private final ScrollPane page;

    public TodayView(ScreenContext context) {
        model = new TodayModel(context);
        ours = new TodayList("due", "Due from us", "Nothing is due from us.");
        theirs = new TodayList("chase", "Waiting on others", "Nobody owes an answer.");
        drafts = new TodayList("drafts", "Not signed yet", "Nothing lies unsigned.");
        cases = new TodayList("open", "Open cases", "No case is open.");
        Button concern = new Button("New concern", Icons.of(Feather.PLUS_CIRCLE));
        concern.setId("today-new-concern");
        concern.getStyleClass().addAll("accent", "large");
        concern.setMinWidth(Region.USE_PREF_SIZE);
        concern.setOnAction(_ -> model.newConcern());
        VBox words =
                new VBox(
                        title,
                        Pages.words(LONG_DAY.format(LocalDate.now(context.clock())), "page-lead"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, concern);
        head.getStyleClass().add("today-head");
        head.setAlignment(Pos.CENTER_LEFT);
        numbers.getStyleClass().add("numbers");
        VBox left = new VBox(ours, theirs);
        VBox right = new VBox(drafts, cases);
        left.getStyleClass().add("today-column");
        right.getStyleClass().add("today-column");
        page = Pages.scrolling(new VBox(head, trouble, numbers, new Columns(860, 50, left, right)));
        page.setId("today");
        Theme.sheet(page, TodayView.class, "today.css");
        model.today().addListener((_, _, today) -> show(today));
        model.failure().addListener((_, _, failure) -> tell(failure));
        model.unfinished().addListener((ListChangeListener<KeptWords>) _ -> showUnsigned());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Today";
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

    private void tell(@Nullable Failure failure) {
        trouble.getChildren().clear();
        if (failure != null) {
            trouble.getChildren().add(new FailureNotice(failure));
        }
    }

    private void show(@Nullable Today today) {
        if (today == null) {
            return;
        }
        long late = today.ours().stream().filter(DueItem::overdue).count();
        numbers.getChildren()
                .setAll(
                        number(
                                "number-open",
                                today.open().size(),
                                "open case",
                                "open cases",
                                "",
                                model::openCases),
                        number(
                                "number-due",
                                today.ours().size(),
                                "due from us",
                                "due from us",
                                late == 0 ? "" : late + " overdue",
                                () -> reveal(ours)),
                        number(
                                "number-chase",
                                today.theirs().size(),
                                "waiting on others",
                                "waiting on others",
                                "",
                                () -> reveal(theirs)),
                        number(
                                "number-drafts",
                                today.drafts().size(),
                                "draft to sign",
                                "drafts to sign",
                                "",
                                () -> reveal(drafts)));
        ours.show(today.ours().stream().map(this::row).toList());
        theirs.show(today.theirs().stream().map(this::row).toList());
        showUnsigned();
        cases.show(today.open().stream().map(this::row).toList());
    }

    private static Node number(
            String id, int count, String one, String many, String more, Runnable open) {
        Label figure = new Label(String.valueOf(count));
        figure.getStyleClass().add("figure");
        VBox words = new VBox(Pages.line(count == 1 ? one : many));
        if (!more.isEmpty()) {
            words.getChildren().add(Pages.line(more, "figure-late"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox content = new HBox(figure, words);
        content.getStyleClass().add("figure-content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = new Button("", content);
        button.setId(id);
        button.getStyleClass().addAll("number", "focusable-card");
        button.setAccessibleText(
                count + " " + (count == 1 ? one : many) + (more.isEmpty() ? "" : ", " + more));
        button.setAccessibleHelp("Opens the list.");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> open.run());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private void reveal(TodayList list) {
        double whole = page.getContent().getLayoutBounds().getHeight();
        double seen = page.getViewportBounds().getHeight();
        double top =
                page.getContent().sceneToLocal(list.localToScene(list.getLayoutBounds())).getMinY();
        if (whole > seen) {
            page.setVvalue(Math.clamp(top / (whole - seen), 0.0, 1.0));
        }
        list.focusFirst();
    }

    private Node row(DueItem item) {
        return new DueRow(
                model.ending(item),
                item.caseNumber() + "   " + item.initials(),
                () -> model.open(item),
                page);
    }

    private Node row(CaseSummary summary) {
        RowButton row =
                new RowButton(Feather.FOLDER, model.line(summary), "At: " + model.stands(summary));
        row.setOnAction(_ -> model.open(summary));
        return row;
    }

    private void showUnsigned() {
        Today today = model.today().get();
        if (today != null) {
            drafts.show(
                    Stream.concat(
                                    today.drafts().stream().map(this::row),
                                    model.unfinished().stream().map(this::row))
                            .toList());
        }
    }

    private Node row(KeptWords kept) {
        Button goOn = new Button("Go on");
        goOn.setId("go-on-with-words");
        goOn.setAccessibleText("Go on with: " + kept.title());
        goOn.setOnAction(_ -> goOn(kept));
        Button letGo = new Button("Let it go…");
        letGo.setId("let-words-go");
        letGo.setAccessibleText("Let go of: " + kept.title() + "…");
        letGo.getStyleClass().add("quiet");
        letGo.setOnAction(_ -> askToLetGo(kept));
        return unsigned(kept.title(), model.about(kept), kept.savedAt(), List.of(goOn, letGo));
    }

    private void askToLetGo(KeptWords kept) {
        Dialogs.ask(
                page,
                "Let go of what was typed?",
                Dialogs.words(
                        "“"
                                + kept.title()
                                + "” was begun and never recorded. If you let it go, its words"
                                + " are gone and nothing of them stays."),
                List.of(
                        Choice.leave("Keep it"),
                        new Choice(
                                "let-words-go-now",
                                "Let it go",
                                Choice.Weight.GRAVE,
                                () -> {
                                    model.letGo(kept);
                                    return true;
                                })));
    }

    private void goOn(KeptWords kept) {
        switch (model.goOn(kept)) {
            case TodayModel.Unfinished.Discarding(Draft draft) ->
                    new DiscardQuestion(model, draft).ask(page);
            case TodayModel.Unfinished.Ending(DueItem item) -> DueRow.ask(model.ending(item), page);
            case TodayModel.Unfinished.Elsewhere _ -> {}
        }
    }

    private Node row(Draft draft) {
        Button goOn = new Button("Go on");
        goOn.setId("go-on-" + draft.id().value());
        goOn.setAccessibleText("Go on with the " + draft.kind().title() + " draft");
        goOn.setOnAction(_ -> model.goOn(draft));
        Button discard = new Button("Discard…");
        discard.setId("discard-" + draft.id().value());
        discard.setAccessibleText("Discard the " + draft.kind().title() + " draft…");
        discard.getStyleClass().add("quiet");
        discard.setOnAction(_ -> new DiscardQuestion(model, draft).ask(page));
        return unsigned(
                draft.kind().title() + " at “" + model.step(draft) + "”",
                model.about(draft),
                draft.savedAt(),
                List.of(goOn, discard));
    }

    private Node unsigned(String title, String about, Instant savedAt, List<Button> ways) {
        VBox words =
                new VBox(
                        Pages.words(title, "row-title"),
                        Pages.words(about + ", saved " + model.moments().moment(savedAt), "muted"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(Feather.EDIT_3), words);
        for (Button button : ways) {
            button.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(button);
        }
        row.getStyleClass().addAll("row-content", "draft-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}

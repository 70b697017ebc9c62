package org.waymark.ui.directory;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.pathway.LocalDocument;
import org.waymark.ui.kit.CaseWords;
import org.waymark.ui.kit.Choice;
import org.waymark.ui.kit.Columns;
import org.waymark.ui.kit.Dialogs;
import org.waymark.ui.kit.FailureNotice;
import org.waymark.ui.kit.GuidanceBanner;
import org.waymark.ui.kit.GuidanceStanding;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.PageTitle;
import org.waymark.ui.kit.Pages;
import org.waymark.ui.kit.Screen;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.kit.contact.ContactNumber;
import org.waymark.ui.kit.contact.NumberCard;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers to ring: large, copyable, read out digit by digit. */
public final class DirectoryView implements Screen {

    private final DirectoryModel model;
    private final PageTitle title = new PageTitle("Directory");
    private final VBox trouble = new VBox();
    private final VBox numbers = new VBox();
    private final ScrollPane page;

    /**
     * @param caseId the case in whose name somebody may be rung; null for none
     */
    public DirectoryView(ScreenContext context, @Nullable CaseId caseId) {
        model = new DirectoryModel(context, caseId);
        numbers.getStyleClass().add("directory-parts");
        page =
                Pages.scrolling(
                        new VBox(
                                new VBox(
                                        title,
                                        Pages.words(
                                                "With the focus on a number, Enter begins the"
                                                        + " record of a call. This program never"
                                                        + " rings or connects to anything itself.",
                                                "page-lead")),
                                new GuidanceBanner(context),
                                trouble,
                                numbers,
                                Pages.words(model.notice(), "muted")));
        page.setId("directory");
        Theme.sheet(page, DirectoryView.class, "directory.css");
        model.shown().subscribe(this::show);
        model.failure()
                .subscribe(
                        failure -> {
                            trouble.getChildren().clear();
                            if (failure != null) {
                                trouble.getChildren().add(new FailureNotice(failure));
                            }
                        });
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public String title() {
        return "Directory";
    }

    @Override
    public @Nullable CaseId caseId() {
        return model.caseId();
    }

    @Override
    public void shown() {
        title.requestFocus();
        model.load();
        model.lookForWords(contact -> NumberCard.ask(contact, model.context(), page));
    }

    @Override
    public void changed() {
        model.load();
    }

    private void show(DirectoryModel.Shown shown) {
        Node focused = page.getScene() == null ? null : page.getScene().getFocusOwner();
        String held = focused == null || !isWithin(focused) ? null : focused.getId();
        numbers.getChildren().clear();
        for (DirectoryModel.Area area : shown.areas()) {
            numbers.getChildren().add(area(area));
        }
        if (shown.areas().isEmpty()) {
            numbers.getChildren().add(noArea(shown.unlisted()));
        } else if (!shown.unlisted().isEmpty()) {
            numbers.getChildren().add(unlisted(shown.unlisted()));
        }
        VBox national = Pages.section("National numbers", columns(shown.helplines(), this::card));
        national.setId("national-numbers");
        numbers.getChildren().add(national);
        if (held != null) {
            Node same = numbers.lookup("#" + held);
            (same == null ? title : same).requestFocus();
        }
    }

    private boolean isWithin(Node focused) {
        for (Node node = focused; node != null; node = node.getParent()) {
            if (node == numbers) {
                return true;
            }
        }
        return false;
    }

    private VBox area(DirectoryModel.Area area) {
        GuidanceStanding standing =
                new GuidanceStanding(
                        model.context().session().library(),
                        LocalDate.now(model.context().clock()));
        VBox section =
                Pages.section(
                        area.name(),
                        Pages.words(
                                "Police: "
                                        + area.policeForce()
                                        + ". Local guidance: "
                                        + GuidanceStanding.version(area.pack())
                                        + (standing.isReviewDue(area.pack())
                                                ? ". Its review is due."
                                                : "."),
                                "muted"),
                        columns(area.contacts(), this::card),
                        documents(area.documents()));
        section.setId("area-" + area.contacts().getFirst().area());
        return section;
    }

    private static VBox documents(List<LocalDocument> documents) {
        VBox card = new VBox();
        card.getStyleClass().add("card");
        for (LocalDocument document : documents) {
            String words =
                    document.isEstablished()
                            ? Stream.of(document.title(), document.url())
                                    .filter(text -> text != null)
                                    .collect(Collectors.joining(", "))
                            : "Not established. Ask the partnership.";
            card.getChildren().add(Pages.words(document.kind().title() + ": " + words));
        }
        return card;
    }

    private Node noArea(String unlisted) {
        Button choose = new Button("Choose your area...", Icons.of(Feather.MAP_PIN));
        choose.setId("choose-area");
        choose.setOnAction(_ -> model.chooseAreas());
        VBox notice =
                new VBox(
                        Pages.words(
                                unlisted.isEmpty()
                                        ? "No area was chosen, so no local numbers are shown here."
                                        : unlistedWords(unlisted),
                                "notice-title"),
                        Pages.words(
                                "Find your council's front door and write its number where you"
                                        + " will find it, before you need it."),
                        choose);
        notice.setId("no-area");
        notice.getStyleClass().add("notice");
        return notice;
    }

    private static Node unlisted(String unlisted) {
        VBox notice = new VBox(Pages.words(unlistedWords(unlisted), "notice-title"));
        notice.getStyleClass().add("notice");
        return notice;
    }

    private static String unlistedWords(String unlisted) {
        return "There is no local guidance here for: " + unlisted + ".";
    }

    private static Node columns(List<ContactNumber> contacts, Function<ContactNumber, Node> card) {
        VBox left = new VBox();
        VBox right = new VBox();
        left.getStyleClass().add("helplines");
        right.getStyleClass().add("helplines");
        int half = Math.ceilDiv(contacts.size(), 2);
        for (int i = 0; i < contacts.size(); i++) {
            (i < half ? left : right).getChildren().add(card.apply(contacts.get(i)));
        }
        return new Columns(760, 50, left, right);
    }

    private Node card(ContactNumber contact) {
        NumberCard card = new NumberCard(contact, model.context(), this::rung);
        card.getStyleClass().add("card");
        return card;
    }

    private void rung(ContactNumber contact) {
        CaseId of = model.caseId();
        if (of != null) {
            model.call(of, contact);
            return;
        }
        VBox cases = new VBox();
        cases.getStyleClass().add("section");
        cases.getChildren().add(Dialogs.words("The record of the call belongs to a case."));
        for (CaseSummary summary : model.shown().get().open()) {
            cases.getChildren().add(choice(summary, contact));
        }
        Dialogs.ask(
                page,
                "Which case is the call about?",
                cases,
                List.of(
                        Choice.leave("None of these"),
                        new Choice(
                                "call-new-concern",
                                "A new concern",
                                Choice.Weight.PLAIN,
                                () -> {
                                    model.newConcern();
                                    return true;
                                })));
    }

    private Button choice(CaseSummary summary, ContactNumber contact) {
        Button choice =
                new Button(
                        summary.number()
                                + "   "
                                + CaseWords.who(summary, model.context().settings().get()),
                        Icons.of(Feather.FOLDER));
        choice.setId("call-" + summary.number());
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(
                _ -> {
                    WindowPane.of(page).ifPresent(window -> window.dialogs().close());
                    model.call(summary.id(), contact);
                });
        return choice;
    }
}

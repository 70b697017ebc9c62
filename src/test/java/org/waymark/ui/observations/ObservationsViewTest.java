package org.waymark.ui.observations;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.app.Settings;
import org.waymark.casework.CaseFile;
import org.waymark.casework.CaseId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryForm.SignChoice;
import org.waymark.casework.EntryKind;
import org.waymark.casework.Observations;
import org.waymark.casework.PersonForm;
import org.waymark.casework.PersonId;
import org.waymark.journal.fact.Account.HowKnown;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.SignsTemplate;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.ScreenContext;
import org.waymark.ui.kit.Theme;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Contexts;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.TestPathway;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

class ObservationsViewTest extends FxTest {

    private static final SignChoice WET = new SignChoice("child-physical", "toileting-change", "");
    private static final SignChoice ALONE = new SignChoice("adult-behaviour", "time-alone", "");
    private static final SignChoice TRUSTED = new SignChoice("strengths", "trusted-adult", "");

    private final Contexts contexts = new Contexts();
    private CaseId id = new CaseId(new java.util.UUID(0, 0));
    private PersonId robin = new PersonId(new java.util.UUID(0, 0));
    private PersonId dan = new PersonId(new java.util.UUID(0, 0));

    @BeforeEach
    void begin() {
        id = Filled.concern(contexts.session, "Robin Marsh", 9, "Robin told a leader.");
        robin = contexts.session.queries().file(id).orElseThrow().people().getFirst().id();
        dan =
                contexts.session
                        .recorder()
                        .describe(
                                id,
                                null,
                                PersonForm.of("Dan Lee", Relation.ALLEGED_TO_HAVE_CAUSED_HARM));
    }

    private void seen(String day, String text, PersonId who, SignChoice... signs) {
        contexts.session
                .recorder()
                .sign(
                        new EntryForm.Observation(
                                id,
                                TestPathway.WATCH,
                                new Happened(day, null, Happened.Precision.DAY),
                                text,
                                Set.of(who),
                                "",
                                List.of(signs),
                                HowKnown.SAW,
                                "Liz T.",
                                "",
                                "",
                                "",
                                "",
                                "",
                                "",
                                ""),
                        Optional.empty());
    }

    private void threeSeen() {
        seen("2026-05-12", "Shorts were wet.", robin, WET);
        seen("2026-06-09", "Dan asked for time alone.", dan, ALONE);
        seen("2026-06-10", "Robin came to Tanvi.", robin, TRUSTED, WET);
    }

    private void open(double width) {
        ObservationsView view = onFx(() -> new ObservationsView(contexts.context()));
        CaseFile file = contexts.session.queries().file(id).orElseThrow();
        show(
                () -> {
                    WindowPane pane = new WindowPane((Parent) view.node());
                    Theme.sheet(pane, Theme.class, "kit.css");
                    return pane;
                },
                width,
                768);
        onFx(() -> view.show(file));
        onFx(() -> view.node().getScene().getRoot().layout());
    }

    private @Nullable Node card(String id) {
        return lookup("#" + id).tryQuery().orElse(null);
    }

    @Test
    void groupsStandOverTimeWithStrengthsBesideWorries() {
        threeSeen();
        open(1200);

        assertThat(card("seen-1-child-physical")).isNotNull();
        assertThat(card("seen-2-adult-behaviour")).isNotNull();
        assertThat(card("seen-3-strengths")).isNotNull();
        assertThat(card("seen-3-child-physical")).isNotNull();
        assertThat(lookup("18 May to 7 Jun\nnothing written down").tryQuery()).isPresent();
        assertThat(onFx(() -> node("no-score", Label.class).getText()))
                .isEqualTo(Observations.NO_SCORE_SHORT)
                .contains("does not add up to a score");
    }

    @Test
    void everyObservationSpeaksItsGroupDateSignAndSource() {
        threeSeen();
        open(1200);

        assertThat(onFx(() -> node("seen-1-child-physical", Button.class).getAccessibleText()))
                .isEqualTo(
                        "The child: body. 2026-05-12. New wetting or soiling. Liz T. · seen."
                                + " Written down late.");
    }

    @Test
    void arrowsGoToTheNearestObservationAndEnterOpensIt() {
        threeSeen();
        open(1200);
        onFx(() -> node("seen-1-child-physical", Button.class).requestFocus());
        type(KeyCode.RIGHT);
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("seen-3-child-physical");
        type(KeyCode.DOWN);
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("seen-2-adult-behaviour");
        onFx(() -> node("seen-2-adult-behaviour", Button.class).fire());

        assertThat(lookup("Dan asked for time alone.").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(lookup("#sign-in-full").tryQuery()).isEmpty();
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("seen-2-adult-behaviour");
    }

    @Test
    void anOpenedObservationLeadsToItsEntryAndItsStep() {
        threeSeen();
        open(1200);
        onFx(() -> node("seen-1-child-physical", Button.class).fire());
        onFx(() -> node("sign-in-chronology", Button.class).fire());
        onFx(() -> node("sign-at-step", Button.class).fire());

        assertThat(contexts.gone)
                .containsExactly(
                        new Destination.CasePage(
                                id,
                                contexts.session
                                        .queries()
                                        .observations(id)
                                        .rows()
                                        .getFirst()
                                        .entry()
                                        .id()),
                        new Destination.Pathway(id, TestPathway.WATCH, null, null));
    }

    @Test
    @SuppressWarnings("unchecked")
    void onePersonCanBeLookedAtAlone() {
        threeSeen();
        open(1200);
        ComboBox<Object> person = onFx(() -> node("signs-person", ComboBox.class));
        assertThat(onFx(() -> person.getItems().size())).isEqualTo(3);
        onFx(() -> person.getSelectionModel().select(2));

        assertThat(card("seen-1-child-physical")).isNull();
        assertThat(card("seen-2-adult-behaviour")).isNotNull();
        onFx(() -> person.getSelectionModel().select(0));
        assertThat(card("seen-1-child-physical")).isNotNull();
    }

    @Test
    void asAListTheSameIsToldGroupAfterGroup() {
        threeSeen();
        open(1200);
        onFx(() -> node("signs-as-list", ToggleButton.class).fire());

        assertThat(card("listed-1-child-physical")).isNotNull();
        assertThat(card("listed-3-child-physical")).isNotNull();
        assertThat(card("seen-1-child-physical")).isNull();
        assertThat(lookup("29 days without anything written down in this group").tryQuery())
                .isPresent();
    }

    @Test
    void whereRoomIsShortItIsAList() {
        threeSeen();
        open(640);

        assertThat(card("listed-1-child-physical")).isNotNull();
        assertThat(onFx(() -> node("signs-over-time", Node.class).getParent().isVisible()))
                .isFalse();
    }

    @Test
    void anEmptyViewSaysHowToBegin() {
        open(1200);

        assertThat(
                        lookup(
                                        (Node node) ->
                                                node instanceof Label label
                                                        && label.getText()
                                                                .contains("Strengths count too."))
                                .tryQuery())
                .isPresent();
        onFx(() -> node("add-observation", Button.class).fire());
        onFx(() -> node("print-signs", Button.class).fire());
        assertThat(contexts.gone)
                .containsExactly(
                        new Destination.Pathway(id, null, EntryKind.OBSERVATION, null),
                        new Destination.Reports(id, Destination.Reports.Paper.SIGNS));
    }

    @Test
    void theTemplateOfOthersIsNamedAsTheirsAndItsAddressCopied() {
        SignsTemplate theirs =
                new SignsTemplate(
                        "Signs and Indicators Template",
                        "CSA Centre",
                        "https://www.csacentre.org.uk",
                        "It is theirs.",
                        "S1");
        Pathway plain = contexts.pathway;
        Pathway pathway =
                new Pathway(
                        new Pathway.Parts(
                                plain.pack(),
                                plain.start(),
                                plain.stages(),
                                plain.strands(),
                                plain.roles(),
                                plain.evidenceGrades(),
                                plain.laws(),
                                plain.sources(),
                                plain.clocks(),
                                plain.helplines(),
                                plain.shortcuts(),
                                plain.duty(),
                                plain.steps()),
                        theirs);
        show(
                () ->
                        (Parent)
                                new ObservationsView(
                                                new ScreenContext(
                                                        contexts.session,
                                                        pathway,
                                                        contexts.jobs.scope(),
                                                        contexts.jobs,
                                                        contexts.gone::add,
                                                        contexts.clock,
                                                        Settings::usual,
                                                        () -> {},
                                                        _ -> {}))
                                        .node());
        onFx(() -> node("copy-template-address", Button.class).fire());

        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo("https://www.csacentre.org.uk");
        onFx(() -> node("about-template", Button.class).fire());
        assertThat(
                        lookup(
                                        "CSA Centre: Signs and Indicators Template,"
                                                + " https://www.csacentre.org.uk")
                                .tryQuery())
                .isPresent();
        assertThat(
                        lookup(
                                        (Node node) ->
                                                node instanceof Label label
                                                        && label.getText().equals("It is theirs.")
                                                        && label.isVisible())
                                .tryQuery())
                .isPresent();
    }

    @Test
    void noNumberStandsForAGroup() {
        threeSeen();
        open(1200);

        assertThat(
                        onFx(
                                () ->
                                        lookup(".grid-title").queryAll().stream()
                                                .map(each -> ((Label) each).getText())
                                                .toList()))
                .containsExactly(
                        "The child: body", "A person around the child", "Strengths and safety")
                .noneMatch(title -> title.matches(".*\\d.*"));
    }
}

package org.waymark.ui.compose;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;

import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.ContactMade;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds the fields of a form, each bound to its value until {@link #release()}, so that fields of
 * a form that is gone neither stay in memory nor act on the one that is there.
 */
final class FieldFactory {

    private static final int LONGEST_LINE = 1_000;

    private final ComposerModel model;
    private final PersonAsker asker;
    private final List<Runnable> bound = new ArrayList<>();

    FieldFactory(ComposerModel model, PersonAsker asker) {
        this.model = model;
        this.asker = asker;
    }

    FieldBox build(FieldSpec spec) {
        StringProperty value = bridge(spec.key());
        FieldBox box = new FieldBox(spec);
        return switch (spec.control()) {
            case LONG_TEXT -> {
                LongText text = new LongText(value, box::remark, rows(spec));
                text.area().setId("field-" + spec.key().draftName());
                yield box.of(text, text.area());
            }
            case SHORT_TEXT -> {
                TextField line = line(value, box);
                yield box.of(line, line);
            }
            case MOMENT -> {
                MomentField moment = new MomentField(spec, value, model.moments(), false);
                yield box.of(moment, moment.typed());
            }
            case DAY -> {
                MomentField day = new MomentField(spec, value, model.moments(), true);
                yield box.of(day, day.typed());
            }
            case ANSWER -> {
                AnswerField answer = new AnswerField(spec, value);
                yield box.of(answer, answer.first());
            }
            case ORIGIN -> {
                ChoiceField choice =
                        new ChoiceField(
                                value,
                                ChoiceField.of(Account.Origin.values(), Account.Origin::title),
                                FormReader.origin(model.fields()).title());
                yield box.of(choice, choice);
            }
            case HOW_KNOWN -> {
                ChoiceField choice =
                        new ChoiceField(
                                value,
                                ChoiceField.of(Account.HowKnown.values(), Account.HowKnown::title),
                                FormReader.howKnown(model.fields()).title());
                yield box.of(choice, choice);
            }
            case MANNER -> {
                ChoiceField choice =
                        new ChoiceField(
                                value,
                                ChoiceField.of(Account.HowKnown.values(), Account.HowKnown::manner),
                                "Choose how");
                yield box.of(choice, choice);
            }
            case SIGNS -> {
                SignsField signs = new SignsField(model.context().pathway(), value);
                yield box.of(signs, signs.first());
            }
            case METHOD -> {
                ChoiceField choice =
                        new ChoiceField(
                                value,
                                ChoiceField.of(
                                        ContactMade.Method.values(), ContactMade.Method::title),
                                "Choose how");
                yield box.of(choice, choice);
            }
            case AREA -> {
                List<ChoiceField.Choice> areas = model.areas().choices();
                ChoiceField choice =
                        new ChoiceField(value, areas, areas.getFirst().words() + ", as usual");
                yield box.of(choice, choice);
            }
            case PEOPLE -> {
                PeopleField people = new PeopleField(model, asker);
                yield box.of(people, people.first());
            }
            case ROUTES -> {
                RoutesField routes =
                        new RoutesField(
                                model.stepProperty().get(), value, bridge(FieldKey.NOT_TO_ACT));
                yield box.of(routes, routes.first());
            }
            case OPEN_ACTION -> {
                List<ChoiceField.Choice> open =
                        model.openActions().stream()
                                .map(
                                        action ->
                                                new ChoiceField.Choice(
                                                        action.id().toString(),
                                                        shortened(action.text())
                                                                + " ("
                                                                + action.owner()
                                                                + ")"))
                                .toList();
                ChoiceField choice = new ChoiceField(value, open, "Choose the action");
                yield box.of(choice, choice);
            }
        };
    }

    /** Lets go of every field built so far. */
    void release() {
        bound.forEach(Runnable::run);
        bound.clear();
    }

    private StringProperty bridge(FieldKey key) {
        StringProperty value = model.fields().property(key);
        StringProperty bridge = new SimpleStringProperty();
        bridge.bindBidirectional(value);
        bound.add(() -> bridge.unbindBidirectional(value));
        return bridge;
    }

    private static TextField line(StringProperty value, FieldBox box) {
        TextField line = new TextField();
        line.setTextFormatter(
                new TextFormatter<>(
                        change -> {
                            if (change.isAdded()) {
                                clean(change, box);
                            }
                            return change;
                        }));
        line.textProperty().bindBidirectional(value);
        return line;
    }

    private static void clean(TextFormatter.Change change, FieldBox box) {
        CleanText clean = CleanText.of(change.getText().replace('\n', ' '));
        int others =
                change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
        if (others + clean.text().length() > LONGEST_LINE) {
            box.remark("This line takes 1,000 characters. The rest was left out.");
            int room = Math.max(0, LONGEST_LINE - others);
            boolean half = room > 0 && Character.isHighSurrogate(clean.text().charAt(room - 1));
            CleanText.put(change, clean.text().substring(0, half ? room - 1 : room));
            return;
        }
        if (clean.removed() > 0) {
            box.remark(clean.told());
        }
        CleanText.put(change, clean.text());
    }

    private static int rows(FieldSpec spec) {
        return switch (spec.key()) {
            case REASONS -> 4;
            case TEXT -> spec.later() ? 2 : 4;
            default -> 2;
        };
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 57) + "...";
    }
}

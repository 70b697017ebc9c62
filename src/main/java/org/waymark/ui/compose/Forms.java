package org.waymark.ui.compose;

import static org.waymark.ui.compose.FieldSpec.Control.ANSWER;
import static org.waymark.ui.compose.FieldSpec.Control.AREA;
import static org.waymark.ui.compose.FieldSpec.Control.DAY;
import static org.waymark.ui.compose.FieldSpec.Control.HOW_KNOWN;
import static org.waymark.ui.compose.FieldSpec.Control.LONG_TEXT;
import static org.waymark.ui.compose.FieldSpec.Control.MANNER;
import static org.waymark.ui.compose.FieldSpec.Control.METHOD;
import static org.waymark.ui.compose.FieldSpec.Control.MOMENT;
import static org.waymark.ui.compose.FieldSpec.Control.OPEN_ACTION;
import static org.waymark.ui.compose.FieldSpec.Control.ORIGIN;
import static org.waymark.ui.compose.FieldSpec.Control.PEOPLE;
import static org.waymark.ui.compose.FieldSpec.Control.ROUTES;
import static org.waymark.ui.compose.FieldSpec.Control.SHORT_TEXT;
import static org.waymark.ui.compose.FieldSpec.Control.SIGNS;
import static org.waymark.ui.compose.FieldSpec.first;
import static org.waymark.ui.compose.FieldSpec.later;

import org.waymark.casework.EntryKind;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;

import java.util.List;

/** Which fields each kind of entry has, in the order in which they are read. */
final class Forms {

    private static final FieldSpec WHEN = first(FieldKey.HAPPENED, MOMENT, "When it happened", "");
    private static final FieldSpec ABOUT = first(FieldKey.PEOPLE, PEOPLE, "Who it is about", "");
    private static final FieldSpec SIGNIFICANCE =
            later(
                    FieldKey.SIGNIFICANCE,
                    LONG_TEXT,
                    "What it means for the child",
                    "Good things count as well as bad ones.");

    private Forms() {}

    /**
     * @param opensCase whether the case does not exist yet
     * @param severalAreas whether the charity works in several areas
     */
    static List<FieldSpec> of(EntryKind kind, Step step, boolean opensCase, boolean severalAreas) {
        return switch (kind) {
            case CONCERN -> concern(opensCase, opensCase && severalAreas);
            case NOTE -> note();
            case OBSERVATION -> observation();
            case DECISION -> step.kind() == StepKind.DECISION ? branching() : decision();
            case CONTACT -> contact();
            case ACTION -> action();
            case ACTION_DONE -> actionDone();
            case CORRECTION -> correction();
        };
    }

    private static List<FieldSpec> concern(boolean opensCase, boolean asksArea) {
        FieldSpec name =
                later(
                        FieldKey.CHILD_NAME,
                        SHORT_TEXT,
                        "The child's name",
                        "Leave it blank if you do not know it. It can be added at any time.");
        FieldSpec age = later(FieldKey.CHILD_AGE, SHORT_TEXT, "The child's age in years", "");
        FieldSpec about = later(FieldKey.PEOPLE, PEOPLE, "Who it is about", "");
        FieldSpec area =
                first(
                        FieldKey.AREA,
                        AREA,
                        "Which area does the child live in?",
                        "Its guidance and numbers are then shown. It can be changed later.");
        List<FieldSpec> where = asksArea ? List.of(area) : List.of();
        List<FieldSpec> who = opensCase ? join(where, List.of(name, age)) : List.of(about);
        return join(
                List.of(
                        first(
                                FieldKey.TEXT,
                                LONG_TEXT,
                                "Who told whom, and what happened?",
                                "What was seen, heard and said. Facts only."),
                        first(FieldKey.HAPPENED, MOMENT, "When?", ""),
                        first(
                                FieldKey.WORDS,
                                LONG_TEXT,
                                "The child's exact words",
                                "As they said it, slang and all. Leave blank if no child spoke."),
                        first(FieldKey.DANGER_NOW, ANSWER, "Is anyone in danger now?", "")),
                who,
                List.of(
                        later(FieldKey.ORIGIN, ORIGIN, "How it came about", ""),
                        later(FieldKey.HOW_KNOWN, HOW_KNOWN, "How you know", ""),
                        later(
                                FieldKey.ASKED,
                                LONG_TEXT,
                                "What the child was asked",
                                "Each question word for word, or that nothing was asked."),
                        later(
                                FieldKey.DEMEANOUR,
                                LONG_TEXT,
                                "How the child seemed",
                                "What you saw, without saying what it means."),
                        later(FieldKey.PLACE, SHORT_TEXT, "Where", ""),
                        later(FieldKey.PRESENT, SHORT_TEXT, "Who else was there", ""),
                        later(FieldKey.KNOWN_AT, MOMENT, "When you came to know", ""),
                        later(FieldKey.SAFE_TONIGHT, ANSWER, "Is the child safe tonight?", ""),
                        later(
                                FieldKey.IMMEDIATE_SAFETY,
                                LONG_TEXT,
                                "What was done at once",
                                "By whom, and at what time."),
                        later(FieldKey.PARENT_TOLD, ANSWER, "Was a parent or carer told?", ""),
                        later(
                                FieldKey.PARENT_TOLD_DETAIL,
                                LONG_TEXT,
                                "By whom, when and what they said; or why not",
                                ""),
                        later(
                                FieldKey.WISHES,
                                LONG_TEXT,
                                "What the child wants to happen",
                                "In their own words where they gave them."),
                        later(
                                FieldKey.OPINION,
                                LONG_TEXT,
                                "What you think",
                                "Your opinion stands apart from the facts."),
                        SIGNIFICANCE));
    }

    private static List<FieldSpec> note() {
        return List.of(
                first(FieldKey.TEXT, LONG_TEXT, "What happened", "Facts only."),
                WHEN,
                ABOUT,
                later(
                        FieldKey.WORDS,
                        LONG_TEXT,
                        "Exact words",
                        "As they were said, and who said them."),
                later(FieldKey.ASKED, LONG_TEXT, "What was asked", "Word for word."),
                later(
                        FieldKey.SOURCE,
                        SHORT_TEXT,
                        "Who it comes from",
                        "And whether first or second hand. Leave blank if you saw it."),
                later(
                        FieldKey.OPINION,
                        LONG_TEXT,
                        "What you think",
                        "Your opinion stands apart from the facts."),
                SIGNIFICANCE);
    }

    private static List<FieldSpec> observation() {
        return List.of(
                first(
                        FieldKey.TEXT,
                        LONG_TEXT,
                        "What was seen or heard",
                        "Exactly, and facts only. What it may mean comes further down."),
                WHEN,
                first(FieldKey.PEOPLE, PEOPLE, "Who was observed", ""),
                first(FieldKey.HOW_KNOWN, MANNER, "How it is known", ""),
                first(
                        FieldKey.OBSERVER,
                        SHORT_TEXT,
                        "Who saw or heard it",
                        "Name and role. Leave blank if it was you."),
                first(
                        FieldKey.SIGNS,
                        SIGNS,
                        "What you would note it as",
                        "One sign or more. Strengths count as well as worries."),
                first(
                        FieldKey.ALTERNATIVES,
                        LONG_TEXT,
                        "What else could explain it",
                        "Write it down; do not use it to explain the sign away."),
                later(
                        FieldKey.WORDS,
                        LONG_TEXT,
                        "Exact words",
                        "As they were said, and who said them."),
                later(FieldKey.PLACE, SHORT_TEXT, "Place", ""),
                later(
                        FieldKey.CONTEXT,
                        LONG_TEXT,
                        "What came before and after, and who was there",
                        ""),
                later(
                        FieldKey.MORE_TELLING,
                        LONG_TEXT,
                        "What makes it more telling here",
                        "Such as that it comes back, is new, or goes with a person or a place."),
                later(
                        FieldKey.LESS_TELLING,
                        LONG_TEXT,
                        "What makes it less telling here",
                        "It never rules anything out."),
                later(
                        FieldKey.OPINION,
                        LONG_TEXT,
                        "What you think",
                        "Your opinion stands apart from the facts."),
                SIGNIFICANCE);
    }

    private static List<FieldSpec> branching() {
        return join(
                List.of(first(FieldKey.CHOSEN, ROUTES, "What do you decide?", ""), reasons()),
                weighing(),
                List.of(
                        later(FieldKey.TEXT, SHORT_TEXT, "The decision in your own words", ""),
                        SIGNIFICANCE));
    }

    private static List<FieldSpec> decision() {
        return join(
                List.of(
                        first(FieldKey.TEXT, SHORT_TEXT, "What is decided", "In one sentence."),
                        first(FieldKey.CHOSEN, ROUTES, "Is it a decision not to act?", ""),
                        reasons()),
                weighing(),
                List.of(SIGNIFICANCE));
    }

    private static FieldSpec reasons() {
        return first(
                FieldKey.REASONS,
                LONG_TEXT,
                "Reasons",
                "What you weighed, and why you came down here.");
    }

    private static List<FieldSpec> weighing() {
        return List.of(
                first(
                        FieldKey.REVIEW,
                        DAY,
                        "Look at it again on",
                        "Always needed for a decision not to act."),
                later(FieldKey.CONSIDERED, LONG_TEXT, "What else you considered", ""),
                later(FieldKey.CONSULTED, LONG_TEXT, "Who you asked, and what they said", ""),
                later(FieldKey.DISSENT, LONG_TEXT, "Who disagreed, and why", ""),
                later(FieldKey.HAPPENED, MOMENT, "When it was decided", ""),
                later(FieldKey.PEOPLE, PEOPLE, "Who it is about", ""));
    }

    private static List<FieldSpec> contact() {
        return List.of(
                first(FieldKey.WHO, SHORT_TEXT, "Who you spoke with", "Name and role."),
                first(FieldKey.METHOD, METHOD, "How", ""),
                first(FieldKey.TEXT, LONG_TEXT, "What was said", ""),
                first(FieldKey.HAPPENED, MOMENT, "When", ""),
                first(FieldKey.AGREED, LONG_TEXT, "What was agreed", "Who does what, and by when."),
                later(FieldKey.ORGANISATION, SHORT_TEXT, "Where they work", ""),
                later(FieldKey.REFERENCE, SHORT_TEXT, "Their reference", ""),
                later(FieldKey.PEOPLE, PEOPLE, "Who it is about", ""),
                SIGNIFICANCE);
    }

    private static List<FieldSpec> action() {
        return List.of(
                first(FieldKey.TEXT, LONG_TEXT, "What is to be done", ""),
                first(FieldKey.OWNER, SHORT_TEXT, "Who does it", ""),
                first(FieldKey.DUE, DAY, "By when", "Leave blank if no day was set."),
                later(FieldKey.HAPPENED, MOMENT, "When it was agreed", ""),
                later(FieldKey.PEOPLE, PEOPLE, "Who it is about", ""));
    }

    private static List<FieldSpec> actionDone() {
        return List.of(
                first(FieldKey.ACTION, OPEN_ACTION, "Which action", ""),
                first(
                        FieldKey.TEXT,
                        LONG_TEXT,
                        "What came of it",
                        "Or why it is no longer needed."),
                first(FieldKey.HAPPENED, MOMENT, "When it was finished", ""),
                later(FieldKey.PEOPLE, PEOPLE, "Who it is about", ""));
    }

    private static List<FieldSpec> correction() {
        return List.of(
                first(FieldKey.TEXT, LONG_TEXT, "What is right", ""),
                first(
                        FieldKey.REASON,
                        LONG_TEXT,
                        "Why the entry was wrong",
                        "The entry stays in sight, with this beneath it."),
                later(FieldKey.HAPPENED, MOMENT, "When it really happened", ""),
                later(FieldKey.PEOPLE, PEOPLE, "Who it is about", ""));
    }

    @SafeVarargs
    private static List<FieldSpec> join(List<FieldSpec>... parts) {
        return java.util.stream.Stream.of(parts).flatMap(List::stream).toList();
    }
}

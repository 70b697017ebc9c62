package org.waymark.ui.chart;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepKind;

import java.util.List;

/** The chart in words, for those who hear it and for tooltips. */
final class Spoken {

    private static final List<String> SMALL =
            List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");

    private static final String BACK = "Back. ";

    private final ChartPlan plan;
    private final CaseSpoken cases;

    Spoken(ChartPlan plan) {
        this.plan = plan;
        this.cases = new CaseSpoken(plan.pathway());
    }

    /** A step with its kind, stage, state and numbered ways on. */
    String step(Step step, CaseMarks marks) {
        StringBuilder text = new StringBuilder();
        text.append(step.kind().title()).append(". ").append(sentence(step.title())).append(' ');
        text.append("Stage ").append(ordinal(plan.pathway().stageOf(step))).append(" of ");
        text.append(plan.pathway().stages().size()).append(". ");
        text.append(state(step, marks));
        return text.append(waysOn(step, marks)).toString().strip();
    }

    /** Where a step stands in its stage, its strand, and what can be done with it. */
    String place(Step step) {
        Stage stage = plan.pathway().stageOf(step);
        List<Step> steps = plan.pathway().stepsOf(stage);
        return "Step "
                + (steps.indexOf(step) + 1)
                + " of "
                + steps.size()
                + " of the stage "
                + stage.title()
                + ". Strand: "
                + plan.pathway().strand(step.strand()).title()
                + ". "
                + facts(step)
                + "Enter opens it; arrows follow its routes"
                + (step.routes().isEmpty() ? "." : ", and its numbers choose a way on.");
    }

    /** Who acts, and within which time. */
    private String facts(Step step) {
        StepFacts facts = StepFacts.of(plan.pathway(), step);
        return "Who acts: "
                + sentence(facts.actor())
                + ' '
                + (facts.limit().isEmpty() ? "" : "Time limit: " + sentence(facts.limit()) + ' ');
    }

    /** What is heard of a step when one comes back to it. */
    static String back(String step) {
        return BACK + withoutBack(step);
    }

    static String withoutBack(String step) {
        return step.startsWith(BACK) ? step.substring(BACK.length()) : step;
    }

    /** What the cases have to say of a step, and why it cannot apply where it cannot. */
    String state(Step step, CaseMarks marks) {
        return cases.state(step, marks);
    }

    /** What the cases have to say of a route, each part begun by a comma. */
    String passage(Route route, CaseMarks marks) {
        return cases.passage(route, marks);
    }

    /** What the list says of a step, part by part. */
    List<String> brief(Step step, CaseMarks marks) {
        return cases.brief(step, marks);
    }

    private String waysOn(Step step, CaseMarks marks) {
        if (step.routes().isEmpty()) {
            return step.kind() == StepKind.END ? "The pathway ends here." : "";
        }
        int count = step.routes().size();
        StringBuilder text = new StringBuilder();
        text.append(count < SMALL.size() ? SMALL.get(count) : Integer.toString(count));
        text.append(count == 1 ? " way on: " : " ways on: ");
        for (int i = 0; i < count; i++) {
            Route route = step.routes().get(i);
            text.append(i == 0 ? "" : "; ").append(i + 1).append(", ").append(way(route));
            text.append(passage(route, marks));
        }
        return sentence(text.toString());
    }

    /** A way on: its label and the step that it leads to. */
    String way(Route route) {
        String to = plan.pathway().step(route.to()).title();
        return route.label() + ": " + to;
    }

    /** A named jump from a step. */
    String jump(Route route) {
        Stage stage = plan.stageOf(route.to());
        return sentence(route.label())
                + " Goes "
                + (plan.span(route) < 0 ? "back" : "on")
                + " to "
                + sentence(plan.pathway().step(route.to()).title())
                + " Stage "
                + ordinal(stage)
                + ", "
                + stage.title()
                + ".";
    }

    /** The other end of a named jump. */
    String arrival(Route route) {
        Stage stage = plan.stageOf(route.from());
        return "Comes from "
                + sentence(plan.pathway().step(route.from()).title())
                + " Stage "
                + ordinal(stage)
                + ", "
                + stage.title()
                + ".";
    }

    /** A stage as the rail names it. */
    String stage(Stage stage, int been, int entries, boolean now) {
        StringBuilder text = new StringBuilder("Stage ");
        text.append(ordinal(stage)).append(" of ").append(plan.pathway().stages().size());
        text.append(". ").append(stage.title()).append('.');
        if (now) {
            text.append(" This case is here.");
        }
        if (been > 0) {
            text.append(been == 1 ? " One step visited." : " " + been + " steps visited.");
        }
        if (entries > 0) {
            text.append(' ').append(entries(entries)).append('.');
        }
        return text.toString();
    }

    /** What a stage holds, such as "14 steps, 4 decisions". */
    String counts(Stage stage) {
        int steps = plan.stepsOf(stage).size();
        long decisions =
                plan.stepsOf(stage).stream()
                        .filter(step -> step.kind() == StepKind.DECISION)
                        .count();
        String text = steps == 1 ? "1 step" : steps + " steps";
        if (!plan.drawable(stage)) {
            return text + ", too many to draw. Press for the list.";
        }
        return decisions == 0
                ? text
                : text + ", " + decisions + (decisions == 1 ? " decision" : " decisions");
    }

    /** Tells a face of a stage what the case has to say of it. */
    void mark(StageFace face, CaseMarks marks, boolean folded) {
        Stage stage = face.stage();
        List<Step> steps = plan.stepsOf(stage);
        boolean now = steps.stream().anyMatch(step -> marks.now(step.id()));
        int been = (int) steps.stream().filter(step -> marks.been(step.id())).count();
        int entries = steps.stream().mapToInt(step -> marks.entries(step.id())).sum();
        StringBuilder said = new StringBuilder(now ? "Now here" : "");
        if (been > 0) {
            said.append(said.isEmpty() ? "" : " · ").append(been).append(" visited");
        }
        if (entries > 0) {
            said.append(said.isEmpty() ? "" : " · ").append(entries(entries));
        }
        String state = folded ? " Folded. Press to open it." : "";
        face.mark(
                now,
                been > 0,
                said.toString(),
                stage(stage, been, entries, now)
                        + ' '
                        + sentence(stage.question())
                        + ' '
                        + sentence(counts(stage))
                        + (plan.drawable(stage) ? state : ""));
    }

    /** Position of a stage as people count, from 1. */
    int ordinal(Stage stage) {
        return plan.position(stage) + 1;
    }

    static String entries(int count) {
        return count == 1 ? "1 entry" : count + " entries";
    }

    /** Words with a stop at their end. */
    static String sentence(String words) {
        return words.isEmpty() || "?.!".indexOf(words.charAt(words.length() - 1)) >= 0
                ? words
                : words + ".";
    }

    Pathway pathway() {
        return plan.pathway();
    }
}

package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a step of its file, checking every id that it names. */
final class StepReader {

    /** What fits on a route of the chart, in characters. */
    static final int LONGEST_LABEL = 28;

    private final KnownIds ids;
    private final StepBodyReader bodies;

    StepReader(KnownIds ids, StepBodyReader bodies) {
        this.ids = ids;
        this.bodies = bodies;
    }

    /** The step without its digest; empty after a fault was noted. */
    Optional<Step> read(StepSource source) {
        Member front = source.front();
        Member id = front.at("id");
        if (!id.text().isEmpty() && !id.text().equals(source.name())) {
            id.error("The id must be the name of the file, “" + source.name() + "”.");
        }
        Optional<StepId> stepId = id.stepId();
        Optional<StepKind> kind = kind(front.at("kind").text());
        StepBody body = bodies.read(source.file(), source.body(), source.linesBeforeBody());
        if (body.of(StepSection.DO).isEmpty()) {
            front.at("kind")
                    .error(
                            kind.filter(StepKind.ACTION::equals).isPresent()
                                    ? "An action needs points under “## Do”."
                                    : "A step needs points under “## Do”.");
        }
        String stage = ids.check(Kind.STAGE, front.at("stage"));
        String strand = ids.check(Kind.STRAND, front.at("strand"));
        List<String> roles = ids.checkAll(Kind.ROLE, front.at("roles"));
        List<String> law = ids.checkAll(Kind.LAW, front.at("law"));
        List<String> clocks = ids.checkAll(Kind.CLOCK, front.at("clocks"));
        List<String> sources = ids.checkAll(Kind.SOURCE, front.at("sources"));
        String evidence = ids.check(Kind.EVIDENCE, front.at("evidence"));
        kind.ifPresent(known -> checkWaysOn(front, known));
        checkNotToAct(front);
        if (stepId.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Step(
                        stepId.get(),
                        front.at("title").text(),
                        kind.get(),
                        stage,
                        strand,
                        roles,
                        law,
                        clocks,
                        front.at("records").texts(),
                        sources,
                        evidence,
                        routes(stepId.get(), front.at("routes")),
                        body.purpose(),
                        body.of(StepSection.DO),
                        body.of(StepSection.RECORD),
                        body.of(StepSection.ASK_YOURSELF),
                        body.of(StepSection.THEY_WILL_ASK),
                        body.of(StepSection.OTHERS_DO),
                        front.at("contacts").texts().stream()
                                .flatMap(name -> ContactKind.named(name).stream())
                                .toList(),
                        front.at("notToAct").truth(),
                        common(front.at("routes")),
                        ""));
    }

    private static Optional<StepKind> kind(String fileName) {
        for (StepKind kind : StepKind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(fileName)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The rule is applied to decisions, so there must be one to apply it to. */
    private static void checkNotToAct(Member front) {
        if (front.at("notToAct").truth() && !front.at("records").texts().contains("decision")) {
            front.at("notToAct")
                    .error("A decision not to act needs “decision” among the records of its step.");
        }
    }

    private static void checkWaysOn(Member front, StepKind kind) {
        int ways = front.at("routes").items().size();
        switch (kind) {
            case END -> {
                if (ways > 0) {
                    front.at("routes").error("An end has no routes.");
                }
            }
            case DECISION -> {
                if (ways < 2) {
                    front.at("routes").error("A decision needs at least two routes.");
                }
            }
            case START, ACTION, INFORMATION -> {
                if (ways < 1) {
                    front.at("routes").error("Only an end may have no route that leads on.");
                }
            }
        }
    }

    /** Where the one route leads that is marked as the common way; null where none is. */
    private static @Nullable StepId common(Member routes) {
        List<Member> marked =
                routes.items().stream().filter(route -> route.at("common").truth()).toList();
        marked.stream()
                .skip(1)
                .forEach(
                        route ->
                                route.at("common")
                                        .error("Only one route of a step can be the common way."));
        return marked.isEmpty() ? null : marked.getFirst().at("to").stepId().orElse(null);
    }

    private List<Route> routes(StepId from, Member routes) {
        List<Route> read = new ArrayList<>();
        Set<String> labels = new HashSet<>();
        Set<String> targets = new HashSet<>();
        for (Member route : routes.items()) {
            Member label = route.at("label");
            Member to = route.at("to");
            String words = label.text();
            if (words.codePointCount(0, words.length()) > LONGEST_LABEL) {
                label.error("The label is longer than 28 characters.");
            }
            if (!words.isEmpty() && !labels.add(words.toLowerCase(Locale.ROOT))) {
                label.error("Two routes of this step have the label “" + label.shown() + "”.");
            }
            String target = to.text();
            if (!target.isEmpty() && !ids.has(Kind.STEP, target)) {
                to.error("The route leads nowhere: there is no step “" + to.shown() + "”.");
            } else if (target.equals(from.value())) {
                to.error("The route leads back to the step that it leaves.");
            } else if (!target.isEmpty() && !targets.add(target)) {
                to.error("Two routes of this step lead to “" + to.shown() + "”.");
            }
            String when = route.at("when").text();
            to.stepId()
                    .ifPresent(
                            step ->
                                    read.add(
                                            new Route(
                                                    from,
                                                    step,
                                                    words,
                                                    when.isEmpty() ? words : when)));
        }
        return read;
    }
}

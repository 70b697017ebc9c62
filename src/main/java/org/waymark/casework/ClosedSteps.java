package org.waymark.casework;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Route;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps that cannot apply to a case as it was decided, and the decisions that closed them.
 *
 * <p>A step is closed when it can be come to only through a route that was offered at a decision
 * and not taken. Every other way counts as open, from any step at which the case has been, whether
 * or not anybody means to go it: a step is never called closed because nobody has been there. A
 * step that the case has been at is never closed. Nor is one at which help can be had at once:
 * whatever was decided, what the window keeps a key away, such as calling 999, and every step that
 * names somebody to ring (the police, the NSPCC, the front door) stays open, with all that it leads
 * to. Whoever decides again opens the others.
 */
public final class ClosedSteps {

    private final Pathway pathway;
    private final CaseWay way;
    private final Set<StepId> open = new HashSet<>();

    private ClosedSteps(Pathway pathway, CaseWay way) {
        this.pathway = pathway;
        this.way = way;
        Set<StepId> from = new HashSet<>(way.been());
        pathway.shortcuts().forEach(shortcut -> from.add(shortcut.step()));
        pathway.steps().stream()
                .filter(ClosedSteps::namesHelp)
                .forEach(step -> from.add(step.id()));
        open.addAll(reached(from));
    }

    /**
     * A decision that closed a step.
     *
     * @param declined the route that would have led there and was not taken
     * @param took the step that was gone to instead; empty where the notebook does not say
     * @param at when the decision was recorded; empty where the notebook does not say
     */
    public record Turning(Route declined, Optional<StepId> took, Optional<Instant> at) {}

    /** Each closed step, in the order of the pathway, with the decisions that closed it. */
    public static Map<StepId, List<Turning>> of(Pathway pathway, CaseWay way) {
        return new ClosedSteps(pathway, way).find();
    }

    /** Whether a step names somebody to ring, in its words or by the kind of contact. */
    static boolean namesHelp(Step step) {
        return !step.contacts().isEmpty()
                || Stream.of(
                                step.purpose(),
                                step.doing(),
                                step.record(),
                                step.askYourself(),
                                step.theyWillAsk(),
                                step.othersDo())
                        .flatMap(List::stream)
                        .flatMap(text -> text.runs().stream())
                        .anyMatch(
                                run ->
                                        run instanceof RichText.Run.Link link
                                                && link.target().startsWith("tel:"));
    }

    private Map<StepId, List<Turning>> find() {
        Map<StepId, List<Turning>> reasons = new LinkedHashMap<>();
        for (Step step : pathway.steps()) {
            for (Route route : step.routes()) {
                if (isDeclined(route) && !open.contains(route.to())) {
                    Turning turning = turning(route);
                    for (StepId behind : reached(List.of(route.to()))) {
                        reasons.computeIfAbsent(behind, _ -> new ArrayList<>()).add(turning);
                    }
                }
            }
        }
        Map<StepId, List<Turning>> ordered = new LinkedHashMap<>();
        for (Step step : pathway.steps()) {
            List<Turning> because = reasons.get(step.id());
            if (because != null) {
                ordered.put(step.id(), List.copyOf(because));
            }
        }
        return ordered;
    }

    /** Where the case stands at the decision again, everything is open again. */
    private boolean isDeclined(Route route) {
        return !way.now().equals(route.from())
                && way.been().contains(route.from())
                && way.declined().contains(new CaseWay.Way(route.from(), route.to()));
    }

    private Turning turning(Route declined) {
        Optional<Happening.Decided> decided =
                way.story().reversed().stream()
                        .filter(Happening.Decided.class::isInstance)
                        .map(Happening.Decided.class::cast)
                        .filter(it -> it.step().equals(declined.from()))
                        .filter(it -> it.left().contains(declined.to()))
                        .findFirst();
        return new Turning(
                declined, decided.map(Happening.Decided::took), decided.map(Happening.Decided::at));
    }

    /**
     * Everything that can be come to from there without a declined route, but for what is known to
     * be open already.
     */
    private Set<StepId> reached(Collection<StepId> from) {
        Set<StepId> reached = new HashSet<>();
        Deque<StepId> next = new ArrayDeque<>(from);
        while (!next.isEmpty()) {
            StepId at = next.poll();
            Optional<Step> step = open.contains(at) ? Optional.empty() : pathway.find(at);
            if (step.isPresent() && reached.add(at)) {
                step.get().routes().stream()
                        .filter(route -> !isDeclined(route))
                        .map(Route::to)
                        .forEach(next::add);
            }
        }
        return reached;
    }
}

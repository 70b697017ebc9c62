package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a step of a local pack. It either adds points under "Locally", or gives the area's own text
 * of the whole step; then what the chart shows must be as in the national pack, because there is
 * one chart for all areas.
 */
final class LocalStepReader {

    private static final Set<StepSection> WHOLE =
            EnumSet.range(StepSection.DO, StepSection.LOCALLY);
    private static final Set<StepSection> ADDED = EnumSet.of(StepSection.LOCALLY);
    private static final Set<String> MEMBERS_OF_ADDED =
            Set.of("id", "sources", "evidence", "notToAct");

    private final Pathway national;
    private final KnownIds ids;
    private final LinkRules links;
    private final Schemas schemas;
    private final Faults faults;

    LocalStepReader(Pathway national, KnownIds ids, Schemas schemas, Faults faults) {
        this.national = national;
        this.ids = ids;
        this.links = new LinkRules(ids);
        this.schemas = schemas;
        this.faults = faults;
    }

    /** The step; empty where it cannot be one. */
    Optional<LocalStep> read(StepSource source) {
        Member id = source.front().at("id");
        boolean known = ids.has(Kind.STEP, source.name());
        if (!known) {
            id.error("There is no step “" + source.name() + "” in the pack that this one extends.");
        }
        Optional<LocalStep> read =
                source.front().at("kind").isNull() ? added(source) : replacing(source);
        return known ? read : Optional.empty();
    }

    private Optional<LocalStep> added(StepSource source) {
        Member front = source.front();
        if (!front.at("id").text().equals(source.name())) {
            front.at("id").error("The id must be the name of the file, “" + source.name() + "”.");
        }
        for (String name : front.names()) {
            if (!MEMBERS_OF_ADDED.contains(name)) {
                front.at(name)
                        .error("“" + name + "” stands only where a step is replaced as a whole.");
            }
        }
        List<String> sources = ids.checkAll(Kind.SOURCE, front.at("sources"));
        List<RichText> points =
                new StepBodyReader(ADDED, links, faults)
                        .read(source.file(), source.body(), source.linesBeforeBody())
                        .of(StepSection.LOCALLY);
        if (points.isEmpty()) {
            faults.error(
                    source.file(),
                    source.linesBeforeBody(),
                    "Points must stand under “## Locally”.");
        }
        return front.at("id")
                .stepId()
                .map(
                        id ->
                                new LocalStep(
                                        id,
                                        points,
                                        sources,
                                        evidence(front),
                                        notToAct(front, id),
                                        null));
    }

    /** An area may ask for a day at a step where the nation does not; it cannot take one away. */
    private boolean notToAct(Member front, StepId id) {
        Member flag = front.at("notToAct");
        if (!flag.isNull() && !flag.truth()) {
            flag.error("“notToAct” must be true, or be left out.");
        }
        if (flag.truth()
                && national.find(id).filter(it -> it.records().contains("decision")).isEmpty()) {
            flag.error("A decision not to act needs “decision” among the records of its step.");
        }
        return flag.truth();
    }

    private @Nullable String evidence(Member front) {
        return front.at("evidence").isNull()
                ? null
                : ids.check(Kind.EVIDENCE, front.at("evidence"));
    }

    private Optional<LocalStep> replacing(StepSource source) {
        schemas.check(source.front().within(), "step");
        Optional<Step> own =
                new StepReader(ids, new StepBodyReader(WHOLE, links, faults)).read(source);
        // Read a second time for what stands under "Locally"; its slips were told at the first.
        List<RichText> points =
                new StepBodyReader(WHOLE, links, new Faults())
                        .read(source.file(), source.body(), source.linesBeforeBody())
                        .of(StepSection.LOCALLY);
        own.flatMap(step -> national.find(step.id()))
                .ifPresent(standing -> sameOnTheChart(source.front(), own.get(), standing));
        return own.map(
                step ->
                        new LocalStep(
                                step.id(),
                                points,
                                step.sources(),
                                step.evidence(),
                                step.notToAct(),
                                step));
    }

    private static void sameOnTheChart(Member front, Step own, Step standing) {
        same(front, "title", own.title().equals(standing.title()));
        same(front, "kind", own.kind() == standing.kind());
        same(front, "stage", own.stage().equals(standing.stage()));
        same(front, "strand", own.strand().equals(standing.strand()));
        same(front, "routes", own.routes().equals(standing.routes()));
    }

    private static void same(Member front, String name, boolean isSame) {
        if (!isSame) {
            front.at(name)
                    .error(
                            "“"
                                    + name
                                    + "” must be as in the national step, because the chart is the"
                                    + " same everywhere.");
        }
    }
}

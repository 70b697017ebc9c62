package org.waymark.pathway;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks the packs of partnerships, each laid over the national one. One checker sees them all, so
 * that it can tell when two speak for one area.
 */
final class LocalPackChecker {

    private static final Set<StepSection> HEADINGS =
            EnumSet.range(StepSection.DO, StepSection.LOCALLY);
    private static final Set<StepSection> ADDED = EnumSet.of(StepSection.LOCALLY);
    private static final List<String> CONTACTS =
            List.of("frontDoor", "outOfHours", "lado", "sarc", "partnershipSite");

    private final Pathway national;
    private final TreeReader trees;
    private final Schemas schemas;
    private final Faults faults;
    private final LocalDate today;
    private final Map<String, String> areas = new HashMap<>();

    LocalPackChecker(
            Pathway national, TreeReader trees, Schemas schemas, Faults faults, LocalDate today) {
        this.national = national;
        this.trees = trees;
        this.schemas = schemas;
        this.faults = faults;
        this.today = today;
    }

    /** Notes all that is wrong with one local pack. */
    void check(PackFiles files) {
        KnownIds ids = KnownIds.of(national);
        tree(files, "pack.json", "local-pack").ifPresent(pack -> identity(pack, files));
        tree(files, "directory.json", "directory").ifPresent(this::directory);
        if (files.has("clocks.json")) {
            tree(files, "clocks.json", "clocks").ifPresent(clocks -> clocks(clocks, ids));
        }
        for (String name : files.namesIn("forms", ".json")) {
            tree(files, name, "form")
                    .ifPresent(
                            form ->
                                    new BackMatterReader(ids, new Freshness(today))
                                            .form(form, bare(name)));
        }
        for (String name : files.namesIn("steps", ".md")) {
            files.text(name)
                    .flatMap(
                            text ->
                                    StepSource.of(
                                            bare(name), files.shown(name), text, trees, faults))
                    .ifPresent(step -> step(step, ids));
        }
    }

    private Optional<Member> tree(PackFiles files, String name, String schema) {
        return files.text(name)
                .flatMap(text -> trees.json(files.shown(name), text))
                .map(
                        tree -> {
                            schemas.check(tree, schema);
                            return tree.root();
                        });
    }

    private void identity(Member pack, PackFiles files) {
        Member base = pack.at("extends");
        if (!base.text().isEmpty() && !base.text().equals(national.pack().id())) {
            base.error("There is no pack “" + base.shown() + "” over which this could be laid.");
        }
        LocalDate reviewBy = pack.at("reviewBy").date();
        if (!pack.at("reviewBy").isNull() && reviewBy.isBefore(today)) {
            pack.at("reviewBy").warning("The pack should have been reviewed by " + reviewBy + ".");
        }
        Member area = pack.at("area");
        String folded = area.text().toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ");
        if (folded.isBlank()) {
            return;
        }
        String other = areas.putIfAbsent(folded.strip(), files.shown("pack.json"));
        if (other != null) {
            area.error(
                    "Two local packs speak for “"
                            + area.shown()
                            + "”; the other is "
                            + other
                            + ".");
        }
    }

    private void directory(Member directory) {
        Freshness freshness = new Freshness(today);
        for (String contact : CONTACTS) {
            freshness.lastChecked(directory.at(contact).at("lastChecked"));
        }
    }

    private void clocks(Member file, KnownIds ids) {
        Map<String, Set<String>> ways = new HashMap<>();
        for (Step step : national.steps()) {
            Set<String> targets = new java.util.HashSet<>();
            step.routes().forEach(route -> targets.add(route.to().value()));
            ways.put(step.id().value(), targets);
        }
        List<Member> clocks = file.at("clocks").items();
        KnownIds.unique(clocks, "id", "clock");
        new ClockReader(ids).read(clocks, ways);
    }

    /** A step of a local pack either adds words under "Locally", or replaces the national one. */
    private void step(StepSource step, KnownIds ids) {
        Member id = step.front().at("id");
        LinkRules links = new LinkRules(ids);
        boolean replaces = !step.front().at("kind").isNull();
        if (!ids.has(KnownIds.Kind.STEP, step.name())) {
            id.error("There is no step “" + step.name() + "” in the pack that this one extends.");
        }
        if (replaces) {
            schemas.check(step.front().within(), "step");
            new StepReader(ids, new StepBodyReader(HEADINGS, links, faults)).read(step);
            return;
        }
        if (!id.text().equals(step.name())) {
            id.error("The id must be the name of the file, “" + step.name() + "”.");
        }
        for (String name : step.front().names()) {
            if (!name.equals("id")) {
                step.front()
                        .at(name)
                        .error("“" + name + "” stands only where a step is replaced as a whole.");
            }
        }
        StepBody body =
                new StepBodyReader(ADDED, links, faults)
                        .read(step.file(), step.body(), step.linesBeforeBody());
        if (body.of(StepSection.LOCALLY).isEmpty()) {
            faults.error(
                    step.file(), step.linesBeforeBody(), "Points must stand under “## Locally”.");
        }
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}

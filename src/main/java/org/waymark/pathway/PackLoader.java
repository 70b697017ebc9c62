package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a national pack from its folder, on any file system, and tells all that is wrong with it in
 * one go. Reads nothing outside the two folders that it is given and writes nothing. Keeps no
 * state; may be used from any thread.
 */
public final class PackLoader {

    private static final Set<StepSection> HEADINGS =
            EnumSet.range(StepSection.DO, StepSection.OTHERS_DO);

    private static final List<String> TREES =
            List.of("pack", "clocks", "sources", "glossary", "helplines", "indicators");

    private static final String SYNONYMS = "synonyms";

    /**
     * @param packFolder the pack's folder, with {@code pack.json}
     * @param schemaFolder the folder of the schemas
     * @param today the day from which ages are counted
     */
    public PackReading read(Path packFolder, Path schemaFolder, LocalDate today) {
        Faults faults = new Faults();
        return reading(PackFiles.of(packFolder, "", faults), schemaFolder, faults, today);
    }

    /**
     * Reads a pack that was unpacked in memory.
     *
     * @param unpacked bytes by name, with {@code /}
     * @param schemaFolder the folder of the schemas
     * @param today the day from which ages are counted
     */
    public PackReading read(Map<String, byte[]> unpacked, Path schemaFolder, LocalDate today) {
        Faults faults = new Faults();
        return reading(PackFiles.of(unpacked, "", faults), schemaFolder, faults, today);
    }

    private PackReading reading(
            PackFiles files, Path schemaFolder, Faults faults, LocalDate today) {
        Optional<Pathway> pathway =
                read(files, PackFiles.of(schemaFolder, "schema/", faults), faults, today);
        if (pathway.isEmpty() || faults.refuse()) {
            return new PackReading.Refused(faults.sorted());
        }
        return new PackReading.Sound(pathway.get(), faults.sorted());
    }

    /** Reads a pack whose files are listed already; what comes back counts only without errors. */
    Optional<Pathway> read(PackFiles files, PackFiles schemas, Faults faults, LocalDate today) {
        return new Reading(files, schemas, faults, today).pathway();
    }

    private static final class Reading {

        private final PackFiles files;
        private final Faults faults;
        private final LocalDate today;
        private final TreeReader trees;
        private final Schemas schemas;
        private final KnownIds ids = new KnownIds();
        private final Map<String, Member> roots = new LinkedHashMap<>();

        Reading(PackFiles files, PackFiles schemaFiles, Faults faults, LocalDate today) {
            this.files = files;
            this.faults = faults;
            this.today = today;
            this.trees = new TreeReader(faults);
            this.schemas = new Schemas(schemaFiles, trees, faults);
        }

        Optional<Pathway> pathway() {
            for (String tree : TREES) {
                tree(tree + ".json", tree).ifPresent(root -> roots.put(tree, root));
            }
            List<StepSource> sources = stepSources();
            ids.define(Kind.SOURCE, list("sources"), "key");
            ids.define(Kind.CLOCK, list("clocks"), "id");
            sources.forEach(source -> ids.defineStep(source.name()));
            noteStrayFiles();
            passOverUnread();
            Member pack = roots.get("pack");
            if (pack == null) {
                steps(sources);
                return Optional.empty();
            }
            DefinitionsReader definitions = new DefinitionsReader(pack, ids);
            definitions.define();
            Map<StepId, Step> steps = steps(sources);
            Member start = definitions.start();
            List<Stage> stages = definitions.stages();
            BackMatterReader backMatter = new BackMatterReader(ids, new Freshness(today));
            Optional<StepId> startId = start.stepId();
            List<Step> ordered =
                    startId.map(id -> walk(id, steps, sources, stages)).orElse(List.of());
            Pathway.Parts parts =
                    new Pathway.Parts(
                            definitions.identity(today),
                            startId.orElse(new StepId("none")),
                            stages,
                            definitions.strands(),
                            definitions.roles(),
                            definitions.evidence(),
                            definitions.law(),
                            backMatter.sources(list("sources")),
                            new ClockReader(ids, steps.values()).read(list("clocks")),
                            backMatter.helplines(list("helplines")),
                            definitions.shortcuts(),
                            definitions.duty(),
                            ordered,
                            backMatter.glossary(
                                    list("glossary"), pack.at("formatVersion").number() > 1),
                            backMatter.signs(list("indicators")),
                            forms(backMatter),
                            synonyms(backMatter));
            Member indicators = roots.get("indicators");
            SignsTemplate template =
                    indicators == null ? null : backMatter.signsTemplate(indicators.at("template"));
            return faults.refuse() ? Optional.empty() : Optional.of(withDigests(parts, template));
        }

        /** One broken file must not bury its own fault under a hundred that follow from it. */
        private void passOverUnread() {
            if (!roots.containsKey("sources")) {
                ids.couldNotBeRead(Kind.SOURCE);
            }
            if (!roots.containsKey("clocks")) {
                ids.couldNotBeRead(Kind.CLOCK);
            }
            if (!roots.containsKey("pack")) {
                List.of(Kind.STAGE, Kind.STRAND, Kind.ROLE, Kind.EVIDENCE, Kind.LAW)
                        .forEach(ids::couldNotBeRead);
            }
        }

        private Optional<Member> tree(String name, String schema) {
            return files.text(name)
                    .flatMap(text -> trees.json(files.shown(name), text))
                    .map(
                            tree -> {
                                schemas.check(tree, schema);
                                return tree.root();
                            });
        }

        /** The list that is all there is in one of the smaller files. */
        private List<Member> list(String tree) {
            Member root = roots.get(tree);
            if (root == null) {
                return List.of();
            }
            return switch (tree) {
                case "glossary" -> root.at("terms").items();
                case "indicators" -> root.at("domains").items();
                default -> root.at(tree).items();
            };
        }

        private List<StepSource> stepSources() {
            List<StepSource> sources = new ArrayList<>();
            List<String> names = files.namesIn("steps", ".md");
            if (names.isEmpty()) {
                faults.error(files.shown("steps"), 0, "There are no steps.");
            }
            for (String name : names) {
                String id = name.substring("steps/".length(), name.length() - ".md".length());
                files.text(name)
                        .flatMap(text -> StepSource.of(id, files.shown(name), text, trees, faults))
                        .ifPresentOrElse(sources::add, () -> ids.defineStep(id));
            }
            sources.forEach(source -> schemas.check(source.front().within(), "step"));
            return sources;
        }

        private Map<StepId, Step> steps(List<StepSource> sources) {
            StepReader reader =
                    new StepReader(ids, new StepBodyReader(HEADINGS, new LinkRules(ids), faults));
            Map<StepId, Step> steps = new LinkedHashMap<>();
            for (StepSource source : sources) {
                reader.read(source).ifPresent(step -> steps.put(step.id(), step));
            }
            return steps;
        }

        private static List<Step> walk(
                StepId start,
                Map<StepId, Step> steps,
                List<StepSource> sources,
                List<Stage> stages) {
            Map<StepId, StepSource> byId = new LinkedHashMap<>();
            sources.forEach(
                    source ->
                            source.front().at("id").stepId().ifPresent(id -> byId.put(id, source)));
            new RouteRules(byId).check(start, steps.values());
            return new StepOrder(List.copyOf(steps.values()), start).ordered(stages);
        }

        private List<ReferralForm> forms(BackMatterReader backMatter) {
            List<ReferralForm> forms = new ArrayList<>();
            for (String name : files.namesIn("forms", ".json")) {
                String id = name.substring("forms/".length(), name.length() - ".json".length());
                tree(name, "form").ifPresent(form -> forms.add(backMatter.form(form, id)));
            }
            return forms;
        }

        /** Packs from before there were any have none. */
        private Synonyms synonyms(BackMatterReader backMatter) {
            return files.has(SYNONYMS + ".json")
                    ? tree(SYNONYMS + ".json", SYNONYMS)
                            .map(backMatter::synonyms)
                            .orElseGet(Synonyms::none)
                    : Synonyms.none();
        }

        private void noteStrayFiles() {
            Set<String> expected = new LinkedHashSet<>();
            TREES.forEach(tree -> expected.add(tree + ".json"));
            expected.add(SYNONYMS + ".json");
            expected.addAll(files.namesIn("steps", ".md"));
            expected.addAll(files.namesIn("forms", ".json"));
            for (String name : files.names()) {
                if (!expected.contains(name)) {
                    faults.warning(files.shown(name), 0, "Nothing reads this file.");
                }
            }
        }

        private static Pathway withDigests(Pathway.Parts parts, @Nullable SignsTemplate template) {
            Pathway plain = new Pathway(parts);
            return new Pathway(
                    parts.withSteps(
                            parts.steps().stream()
                                    .map(step -> step.withDigest(StepDigest.of(step, plain)))
                                    .toList()),
                    template);
        }
    }
}

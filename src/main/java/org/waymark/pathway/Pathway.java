package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A whole pathway, checked and immutable: every id in it resolves, every step can be reached from
 * {@link #start()}, and every step but an end has a way on. Only the loader makes one from files.
 */
public final class Pathway {

    private final PackIdentity pack;
    private final StepId start;
    private final List<Stage> stages;
    private final Map<String, Strand> strands;
    private final Map<String, Role> roles;
    private final Map<String, EvidenceGrade> evidence;
    private final Map<String, Law> law;
    private final Map<String, Source> sources;
    private final Map<String, TimeLimit> clocks;
    private final List<Helpline> helplines;
    private final List<Shortcut> shortcuts;
    private final DutyToReport duty;
    private final List<GlossaryTerm> glossary;
    private final List<SignDomain> signs;
    private final String signsDigest;
    private final @Nullable SignsTemplate signsTemplate;
    private final List<ReferralForm> forms;
    private final Synonyms synonyms;
    private final Map<StepId, Step> steps;
    private final Map<StepId, List<Route>> into;

    /**
     * A pathway that points to no template for signs.
     *
     * @param parts everything the pack holds, already checked
     */
    public Pathway(Parts parts) {
        this(parts, null);
    }

    /**
     * @param parts everything the pack holds, already checked
     * @param signsTemplate somebody else's template for signs; null where the pack names none
     */
    public Pathway(Parts parts, @Nullable SignsTemplate signsTemplate) {
        this.signsTemplate = signsTemplate;
        this.pack = parts.pack();
        this.start = parts.start();
        this.stages = List.copyOf(parts.stages());
        this.strands = ordered(parts.strands(), Strand::id);
        this.roles = ordered(parts.roles(), Role::id);
        this.evidence = ordered(parts.evidence(), EvidenceGrade::id);
        this.law = ordered(parts.law(), Law::id);
        this.sources = ordered(parts.sources(), Source::key);
        this.clocks = ordered(parts.clocks(), TimeLimit::id);
        this.helplines = List.copyOf(parts.helplines());
        this.shortcuts = List.copyOf(parts.shortcuts());
        this.duty = parts.duty();
        this.glossary = List.copyOf(parts.glossary());
        this.signs = List.copyOf(parts.signs());
        this.signsDigest = SignsDigest.of(signs);
        this.forms = List.copyOf(parts.forms());
        this.synonyms = parts.synonyms();
        this.steps = ordered(parts.steps(), Step::id);
        Map<StepId, List<Route>> arriving = new LinkedHashMap<>();
        for (Step step : steps.values()) {
            for (Route route : step.routes()) {
                arriving.computeIfAbsent(route.to(), _ -> new ArrayList<>()).add(route);
            }
        }
        this.into = Collections.unmodifiableMap(arriving);
    }

    /**
     * Everything a pack holds, in the order of its files; steps in the order of stage, then walk.
     */
    public record Parts(
            PackIdentity pack,
            StepId start,
            List<Stage> stages,
            List<Strand> strands,
            List<Role> roles,
            List<EvidenceGrade> evidence,
            List<Law> law,
            List<Source> sources,
            List<TimeLimit> clocks,
            List<Helpline> helplines,
            List<Shortcut> shortcuts,
            DutyToReport duty,
            List<Step> steps,
            List<GlossaryTerm> glossary,
            List<SignDomain> signs,
            List<ReferralForm> forms,
            Synonyms synonyms) {

        /** A pack that names no synonyms. */
        public Parts(
                PackIdentity pack,
                StepId start,
                List<Stage> stages,
                List<Strand> strands,
                List<Role> roles,
                List<EvidenceGrade> evidence,
                List<Law> law,
                List<Source> sources,
                List<TimeLimit> clocks,
                List<Helpline> helplines,
                List<Shortcut> shortcuts,
                DutyToReport duty,
                List<Step> steps,
                List<GlossaryTerm> glossary,
                List<SignDomain> signs,
                List<ReferralForm> forms) {
            this(
                    pack,
                    start,
                    stages,
                    strands,
                    roles,
                    evidence,
                    law,
                    sources,
                    clocks,
                    helplines,
                    shortcuts,
                    duty,
                    steps,
                    glossary,
                    signs,
                    forms,
                    Synonyms.none());
        }

        /** A pack without glossary, signs and forms. */
        public Parts(
                PackIdentity pack,
                StepId start,
                List<Stage> stages,
                List<Strand> strands,
                List<Role> roles,
                List<EvidenceGrade> evidence,
                List<Law> law,
                List<Source> sources,
                List<TimeLimit> clocks,
                List<Helpline> helplines,
                List<Shortcut> shortcuts,
                DutyToReport duty,
                List<Step> steps) {
            this(
                    pack, start, stages, strands, roles, evidence, law, sources, clocks, helplines,
                    shortcuts, duty, steps, List.of(), List.of(), List.of());
        }

        /** The same parts with other steps. */
        Parts withSteps(List<Step> others) {
            return new Parts(
                    pack, start, stages, strands, roles, evidence, law, sources, clocks, helplines,
                    shortcuts, duty, others, glossary, signs, forms, synonyms);
        }
    }

    public PackIdentity pack() {
        return pack;
    }

    /** The step at which every case begins. */
    public StepId start() {
        return start;
    }

    /** The stages in order. */
    public List<Stage> stages() {
        return stages;
    }

    /** Every step, in the order of the stages and, within a stage, of the walk through it. */
    public List<Step> steps() {
        return List.copyOf(steps.values());
    }

    /**
     * @throws IllegalArgumentException when the pack has no such step; use {@link #find} for ids
     *     that come from outside
     */
    public Step step(StepId id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("This pack has no such step."));
    }

    /** The step of that id, empty when this version of the pack has none. */
    public Optional<Step> find(StepId id) {
        return Optional.ofNullable(steps.get(id));
    }

    /** The steps of a stage, in the order of {@link #steps()}. */
    public List<Step> stepsOf(Stage stage) {
        return steps.values().stream().filter(step -> step.stage().equals(stage.id())).toList();
    }

    public Stage stageOf(Step step) {
        return stages.stream()
                .filter(stage -> stage.id().equals(step.stage()))
                .findFirst()
                .orElseThrow();
    }

    /** The routes that lead to a step, in the order of the steps that they leave. */
    public List<Route> routesInto(StepId id) {
        return into.getOrDefault(id, List.of());
    }

    public List<Strand> strands() {
        return List.copyOf(strands.values());
    }

    /** The strand of that id; the loader has made sure that every step's strand exists. */
    public Strand strand(String id) {
        return known(strands, id);
    }

    public Role role(String id) {
        return known(roles, id);
    }

    public EvidenceGrade evidence(String id) {
        return known(evidence, id);
    }

    public Law law(String id) {
        return known(law, id);
    }

    public Source source(String key) {
        return known(sources, key);
    }

    public TimeLimit clock(String id) {
        return known(clocks, id);
    }

    public List<TimeLimit> clocks() {
        return List.copyOf(clocks.values());
    }

    public List<Role> roles() {
        return List.copyOf(roles.values());
    }

    public List<EvidenceGrade> evidenceGrades() {
        return List.copyOf(evidence.values());
    }

    public List<Law> laws() {
        return List.copyOf(law.values());
    }

    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    public List<Helpline> helplines() {
        return helplines;
    }

    public List<Shortcut> shortcuts() {
        return shortcuts;
    }

    public DutyToReport duty() {
        return duty;
    }

    /** Words of the field, in the order of the pack. */
    public List<GlossaryTerm> glossary() {
        return glossary;
    }

    /** Signs and indicators, by domain. */
    public List<SignDomain> signs() {
        return signs;
    }

    /** The group of signs of that id, empty when this version of the pack has none. */
    public Optional<SignDomain> signs(String domain) {
        return signs.stream().filter(it -> it.id().equals(domain)).findFirst();
    }

    /** Somebody else's template for signs, to which the reader is pointed. */
    public Optional<SignsTemplate> signsTemplate() {
        return Optional.ofNullable(signsTemplate);
    }

    /** Lower-case hex SHA-256 of the whole list of signs as it is shown. */
    public String signsDigest() {
        return signsDigest;
    }

    /** What referral forms ask. */
    public List<ReferralForm> forms() {
        return forms;
    }

    /** What people type when they look for something. */
    public Synonyms synonyms() {
        return synonyms;
    }

    private static <V> V known(Map<String, V> map, String id) {
        V value = map.get(id);
        if (value == null) {
            throw new IllegalArgumentException("This pack defines no such id.");
        }
        return value;
    }

    private static <K, V> Map<K, V> ordered(List<V> values, Function<V, K> key) {
        Map<K, V> map = new LinkedHashMap<>();
        values.forEach(value -> map.put(key.apply(value), value));
        return Collections.unmodifiableMap(map);
    }
}

package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The national pathway as it is read in one area: a local pack lies over it, or none does. Steps,
 * routes and stages are the same everywhere, so that there is one chart; texts, time limits and
 * contacts may differ, and then both are there to be shown.
 */
public final class AreaPathway {

    /** The area of a case for which none was chosen. */
    public static final String NATIONAL = "national";

    private final Pathway national;
    private final @Nullable LocalPack local;
    private final List<TimeLimit> clocks;
    private final Map<String, TimeLimit> localClocks;
    private final Map<String, Source> localSources;

    /**
     * @param local checked against {@code national}; null where no local pack holds
     */
    AreaPathway(Pathway national, @Nullable LocalPack local) {
        this.national = national;
        this.local = local;
        this.clocks =
                local == null ? List.of() : local.clocks().stream().map(this::completed).toList();
        this.localClocks = byName(clocks, TimeLimit::id);
        this.localSources = local == null ? Map.of() : byName(local.sources(), Source::key);
    }

    /** An area that only says how long a limit is leaves open how it is met: as in the nation. */
    private TimeLimit completed(TimeLimit own) {
        return national.clocks().stream()
                .filter(it -> it.id().equals(own.id()))
                .filter(_ -> own.metBy().isEmpty() && own.repeats() == null)
                .findFirst()
                .map(it -> own.met(it.metBy(), it.repeats()))
                .orElse(own);
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        return all.stream().collect(Collectors.toUnmodifiableMap(name, it -> it));
    }

    public Pathway national() {
        return national;
    }

    /** The local pack that lies over it; empty where none does. */
    public Optional<LocalPack> local() {
        return Optional.ofNullable(local);
    }

    /** Id of the area, {@link #NATIONAL} where no local pack holds. */
    public String area() {
        return local == null ? NATIONAL : local.id();
    }

    /** The area's name for people. */
    public String name() {
        return local == null ? "No local area" : local.area();
    }

    /** What the area says at a step, points or a text of its own. */
    public Optional<LocalStep> locally(StepId step) {
        return local().map(pack -> pack.steps().get(step));
    }

    /**
     * A step as it is to be done here: the area's own text where it has replaced the national one.
     *
     * @throws IllegalArgumentException when the national pack has no such step
     */
    public Step step(StepId id) {
        return locally(id).map(LocalStep::replacement).orElseGet(() -> national.step(id));
    }

    /** The national limit of that id; empty where there is none. */
    public Optional<TimeLimit> nationalClock(String id) {
        return national.clocks().stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /**
     * Whether a decision at this step, or one that leads there, is a decision not to act: the
     * nation says so, or the area.
     *
     * @throws IllegalArgumentException when the national pack has no such step
     */
    public boolean isNotToAct(StepId id) {
        return national.step(id).notToAct() || locally(id).filter(LocalStep::notToAct).isPresent();
    }

    /** The area's own limit of that id; empty where it has none. */
    public Optional<TimeLimit> localClock(String id) {
        return Optional.ofNullable(localClocks.get(id));
    }

    /** The area's own limits, in the order of its pack. */
    public List<TimeLimit> localClocks() {
        return clocks;
    }

    /**
     * The area's limits to be shown at a step: those that stand beside a limit of the step, and
     * those of the area alone that start there.
     */
    public List<TimeLimit> localClocksAt(StepId id) {
        Step step = step(id);
        List<String> nationalClocks = national.clocks().stream().map(TimeLimit::id).toList();
        List<TimeLimit> shown = new ArrayList<>();
        for (TimeLimit clock : localClocks()) {
            boolean beside = step.clocks().contains(clock.id());
            boolean ownHere =
                    !nationalClocks.contains(clock.id()) && clock.startStep().equals(step.id());
            if (beside || ownHere) {
                shown.add(clock);
            }
        }
        return shown;
    }

    /** The source of that key, national or local; empty when neither pack defines it. */
    public Optional<Source> source(String key) {
        Source own = localSources.get(key);
        return own != null
                ? Optional.of(own)
                : national.sources().stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** The limit of that id, national or the area's alone; empty when neither defines it. */
    public Optional<TimeLimit> clock(String id) {
        return nationalClock(id).or(() -> localClock(id));
    }

    /**
     * What a record keeps of the guidance at a step as it is read here. Where the area says nothing
     * there it is the national text alone, to the letter.
     */
    public GuidanceShown shown(StepId id) {
        PackIdentity base = national.pack();
        Step step = national.step(id);
        LocalPack over = local;
        if (over == null || !speaksAt(id)) {
            return new GuidanceShown(base.id(), base.version(), step.digest());
        }
        return new GuidanceShown(
                base.id() + "+" + over.id(),
                base.version() + "+" + over.pack().version(),
                StepDigest.localText(step, over, this).digest());
    }

    private boolean speaksAt(StepId id) {
        return locally(id).isPresent() || !localClocksAt(id).isEmpty();
    }

    /**
     * The texts by which the digest of {@link #shown} can be shown to be that of these words: the
     * one of which it is taken first, and then those that it names by their own digests.
     *
     * @throws IllegalArgumentException when the national pack has no such step
     */
    public List<ShownText> texts(StepId id) {
        Step step = national.step(id);
        ShownText nationalText = StepDigest.text(step, new AreaPathway(national, null));
        LocalPack over = local;
        if (over == null || !speaksAt(id)) {
            return List.of(nationalText);
        }
        List<ShownText> texts = new ArrayList<>();
        texts.add(StepDigest.localText(step, over, this));
        texts.add(nationalText);
        locally(id)
                .map(LocalStep::replacement)
                .ifPresent(replacement -> texts.add(StepDigest.text(replacement, this)));
        return texts;
    }
}

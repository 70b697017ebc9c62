package org.waymark.app.guidance;

import org.waymark.journal.fact.Guidance;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.PackLoader;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;
import org.waymark.pathway.StepSection;
import org.waymark.pathway.TimeLimit;
import org.waymark.pathway.exchange.PackArchive;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the words that an author saw: in every version of the guidance that this computer has kept,
 * by the digest that the record holds. Reads files; call it on a background thread.
 */
public final class PastGuidance implements PastReading {

    private final KeptPacks kept;
    private final Clock clock;
    private final String national;

    /**
     * @param kept every version that this computer had
     * @param clock tells today
     * @param national id of the national pack
     */
    public PastGuidance(KeptPacks kept, Clock clock, String national) {
        this.kept = kept;
        this.clock = clock;
        this.national = national;
    }

    /** Where the words of one version were looked for. */
    private record Version(PackArchive archive, boolean wanted) {}

    @Override
    public Optional<PastWords> last(StepId step) {
        try (BuiltInContent content = BuiltInContent.open()) {
            for (PackArchive archive : kept.all(national)) {
                Optional<PastWords> words =
                        pathway(archive, content)
                                .filter(pathway -> pathway.find(step).isPresent())
                                .map(Library::of)
                                .map(all -> words(all.area(AreaPathway.NATIONAL), step, true));
                if (words.isPresent()) {
                    return words;
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public Optional<PastWords> of(Guidance guidance, StepId step) {
        String[] ids = guidance.pack().split("\\+", 2);
        String[] versions = guidance.version().split("\\+", 2);
        List<Version> national = versions(ids[0], versions[0]);
        List<Version> local =
                ids.length < 2 ? List.of() : versions(ids[1], versions[versions.length - 1]);
        try (BuiltInContent content = BuiltInContent.open()) {
            Optional<PastWords> near = Optional.empty();
            for (Version version : national) {
                Optional<Pathway> pathway = pathway(version.archive(), content);
                if (pathway.isEmpty()) {
                    near = near.or(() -> asWritten(version, step));
                    continue;
                }
                for (AreaPathway here : areas(pathway.get(), local, content)) {
                    if (pathway.get().find(step).isEmpty()) {
                        continue;
                    }
                    boolean exact = here.shown(step).digest().equals(guidance.digest());
                    PastWords words = words(here, step, exact);
                    if (exact) {
                        return Optional.of(words);
                    }
                    if (version.wanted() && near.isEmpty()) {
                        near = Optional.of(words);
                    }
                }
            }
            return near;
        }
    }

    /** Those of the version that is wanted first, then the others, newest first. */
    private List<Version> versions(String id, String wanted) {
        List<Version> versions = new ArrayList<>();
        List<Version> others = new ArrayList<>();
        for (PackArchive archive : kept.all(id)) {
            boolean same = archive.version().text().equals(wanted);
            (same ? versions : others).add(new Version(archive, same));
        }
        versions.addAll(others);
        return versions;
    }

    private Optional<Pathway> pathway(PackArchive archive, BuiltInContent content) {
        return new PackLoader().read(archive.files(), content.folder().resolve("schema"), today())
                        instanceof PackReading.Sound sound
                ? Optional.of(sound.pathway())
                : Optional.empty();
    }

    private List<AreaPathway> areas(Pathway national, List<Version> local, BuiltInContent content) {
        List<AreaPathway> areas = new ArrayList<>();
        for (Version version : local) {
            content.localPack(version.archive().files(), national, today())
                    .map(pack -> area(national, pack))
                    .ifPresent(areas::add);
        }
        areas.add(Library.of(national).area(AreaPathway.NATIONAL));
        return areas;
    }

    private static AreaPathway area(Pathway national, LocalPack pack) {
        return new Library(national, List.of(pack), List.of()).area(pack.id());
    }

    /** A version that an older program read and this one cannot: its own words, unread. */
    private static Optional<PastWords> asWritten(Version version, StepId step) {
        byte[] file = version.archive().files().get("steps/" + step.value() + ".md");
        if (file == null || !version.wanted()) {
            return Optional.empty();
        }
        return Optional.of(
                new PastWords(
                        step.value(),
                        version.archive().version().text(),
                        false,
                        List.of(
                                new PastWords.Part(
                                        "As it was written",
                                        new String(file, StandardCharsets.UTF_8)
                                                .lines()
                                                .toList()))));
    }

    private static PastWords words(AreaPathway here, StepId id, boolean exact) {
        Step step = here.step(id);
        List<PastWords.Part> parts = new ArrayList<>();
        add(parts, "", step.purpose());
        add(parts, StepSection.DO.title(), step.doing());
        here.locally(id)
                .map(LocalStep::points)
                .ifPresent(points -> add(parts, StepSection.LOCALLY.title(), points));
        add(parts, StepSection.RECORD.title(), step.record());
        add(parts, StepSection.ASK_YOURSELF.title(), step.askYourself());
        add(parts, StepSection.THEY_WILL_ASK.title(), step.theyWillAsk());
        add(parts, StepSection.OTHERS_DO.title(), step.othersDo());
        lines(
                parts,
                "Ways on",
                step.routes().stream().map(way -> way.label() + ". " + way.when()).toList());
        lines(
                parts,
                "Time limits",
                step.clocks().stream()
                        .flatMap(clock -> here.clock(clock).stream())
                        .map(TimeLimit::text)
                        .toList());
        lines(
                parts,
                "Time limits here",
                here.localClocksAt(id).stream().map(clock -> clock.text()).toList());
        lines(
                parts,
                StepSection.LAW.title(),
                step.law().stream().map(law -> here.national().law(law).title()).toList());
        lines(
                parts,
                "How well it is established",
                List.of(here.national().evidence(step.evidence()).title()));
        String version =
                here.national().pack().version()
                        + here.local()
                                .map(
                                        pack ->
                                                " with the pack for "
                                                        + pack.area()
                                                        + ", version "
                                                        + pack.pack().version())
                                .orElse("");
        return new PastWords(step.title(), version, exact, parts);
    }

    private static void add(List<PastWords.Part> parts, String heading, List<RichText> texts) {
        lines(parts, heading, texts.stream().map(RichText::plain).toList());
    }

    private static void lines(List<PastWords.Part> parts, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new PastWords.Part(heading, lines));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

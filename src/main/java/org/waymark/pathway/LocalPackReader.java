package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the pack of one partnership against the national one, and notes all that is wrong. */
final class LocalPackReader {

    private final Pathway national;
    private final TreeReader trees;
    private final Schemas schemas;
    private final Faults faults;
    private final Freshness freshness;

    LocalPackReader(
            Pathway national, TreeReader trees, Schemas schemas, Faults faults, LocalDate today) {
        this.national = national;
        this.trees = trees;
        this.schemas = schemas;
        this.faults = faults;
        this.freshness = new Freshness(today);
    }

    /** What a pack holds; counts only where no error was noted. Empty without a head. */
    Optional<LocalPack> read(PackFiles files) {
        KnownIds ids = KnownIds.of(national);
        Optional<Member> head = tree(files, "pack.json", "local-pack");
        Optional<Member> directory = tree(files, "directory.json", "directory");
        List<Source> sources = sources(files, ids);
        List<Member> clockMembers = list(files, "clocks");
        KnownIds.unique(clockMembers, "id", "clock");
        clockMembers.forEach(clock -> ids.know(Kind.CLOCK, clock.at("id").text()));
        List<TimeLimit> clocks = new ClockReader(ids, national.steps()).read(clockMembers);
        List<ReferralForm> forms = forms(files, ids);
        Map<StepId, LocalStep> steps = steps(files, ids);
        return head.map(
                pack ->
                        new LocalPack(
                                identity(pack),
                                pack.at("area").text(),
                                pack.at("policeForce").text(),
                                new LocalPack.Partnership(
                                        pack.at("partnership").at("name").text(),
                                        pack.at("partnership").at("url").textOrNull()),
                                Arrays.stream(LocalDocument.Kind.values())
                                        .map(kind -> document(kind, pack.at(kind.fileName())))
                                        .toList(),
                                directory.map(this::contacts).orElse(List.of()),
                                steps,
                                clocks,
                                sources,
                                forms));
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

    /** The list of a file that a local pack may have. */
    private List<Member> list(PackFiles files, String name) {
        return files.has(name + ".json")
                ? tree(files, name + ".json", name)
                        .map(root -> root.at(name).items())
                        .orElse(List.of())
                : List.of();
    }

    private List<Source> sources(PackFiles files, KnownIds ids) {
        List<Member> members = list(files, "sources");
        ids.define(Kind.SOURCE, members, "key");
        return new BackMatterReader(ids, freshness).sources(members);
    }

    private static PackIdentity identity(Member pack) {
        return new PackIdentity(
                pack.at("id").text(),
                pack.at("title").text(),
                pack.at("version").text(),
                pack.at("effective").date(),
                pack.at("reviewBy").date(),
                pack.at("publisher").text(),
                pack.at("notice").text(),
                pack.at("licence").text(),
                null);
    }

    private LocalDocument document(LocalDocument.Kind kind, Member document) {
        Member checked = document.at("lastChecked");
        return new LocalDocument(
                kind,
                document.at("title").textOrNull(),
                document.at("url").textOrNull(),
                document.at("source").textOrNull(),
                checked.isNull() ? null : freshness.lastChecked(checked),
                document.at("confidence").textOrNull());
    }

    private List<LocalContact> contacts(Member directory) {
        return Arrays.stream(ContactKind.values())
                .map(kind -> contact(kind, directory.at(kind.fileName())))
                .toList();
    }

    private LocalContact contact(ContactKind kind, Member contact) {
        return new LocalContact(
                kind,
                contact.at("title").text(),
                contact.at("number").textOrNull(),
                contact.at("alternativeNumber").textOrNull(),
                contact.at("email").textOrNull(),
                contact.at("hours").textOrNull(),
                contact.at("url").textOrNull(),
                contact.at("source").text(),
                freshness.lastChecked(contact.at("lastChecked")),
                contact.at("confidence").text(),
                contact.at("note").textOrNull());
    }

    private List<ReferralForm> forms(PackFiles files, KnownIds ids) {
        List<ReferralForm> forms = new ArrayList<>();
        for (String name : files.namesIn("forms", ".json")) {
            tree(files, name, "form")
                    .ifPresent(
                            form ->
                                    forms.add(
                                            new BackMatterReader(ids, freshness)
                                                    .form(form, bare(name))));
        }
        return forms;
    }

    private Map<StepId, LocalStep> steps(PackFiles files, KnownIds ids) {
        LocalStepReader reader = new LocalStepReader(national, ids, schemas, faults);
        Map<StepId, LocalStep> steps = new LinkedHashMap<>();
        for (String name : files.namesIn("steps", ".md")) {
            @Nullable LocalStep step =
                    files.text(name)
                            .flatMap(
                                    text ->
                                            StepSource.of(
                                                    bare(name),
                                                    files.shown(name),
                                                    text,
                                                    trees,
                                                    faults))
                            .flatMap(reader::read)
                            .orElse(null);
            if (step != null) {
                steps.put(step.step(), step);
            }
        }
        return steps;
    }

    private static String bare(String name) {
        return name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
    }
}

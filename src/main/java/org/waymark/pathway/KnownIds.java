package org.waymark.pathway;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that a pack defines, by id; told apart by kind, so that a clock is never taken for a
 * step.
 */
final class KnownIds {

    /** The kinds of things that other things refer to. */
    enum Kind {
        STAGE("stage"),
        STRAND("strand"),
        ROLE("role"),
        EVIDENCE("grade of evidence"),
        LAW("law"),
        SOURCE("source"),
        CLOCK("clock"),
        STEP("step");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private final List<Set<String>> ids = new ArrayList<>();
    private final Set<Kind> unread = EnumSet.noneOf(Kind.class);

    KnownIds() {
        for (Kind _ : Kind.values()) {
            ids.add(new LinkedHashSet<>());
        }
    }

    /** The ids of a pathway that was read before, for a pack that lies over it. */
    static KnownIds of(Pathway pathway) {
        KnownIds known = new KnownIds();
        pathway.stages().forEach(stage -> known.add(Kind.STAGE, stage.id()));
        pathway.strands().forEach(strand -> known.add(Kind.STRAND, strand.id()));
        pathway.roles().forEach(role -> known.add(Kind.ROLE, role.id()));
        pathway.evidenceGrades().forEach(grade -> known.add(Kind.EVIDENCE, grade.id()));
        pathway.laws().forEach(law -> known.add(Kind.LAW, law.id()));
        pathway.sources().forEach(source -> known.add(Kind.SOURCE, source.key()));
        pathway.clocks().forEach(clock -> known.add(Kind.CLOCK, clock.id()));
        pathway.steps().forEach(step -> known.add(Kind.STEP, step.id().value()));
        return known;
    }

    private void add(Kind kind, String id) {
        ids.get(kind.ordinal()).add(id);
    }

    /** Adds ids of a kind and notes those that are defined twice. */
    void define(Kind kind, List<Member> definitions, String idName) {
        for (Member definition : definitions) {
            Member id = definition.at(idName);
            if (!id.text().isEmpty() && !ids.get(kind.ordinal()).add(id.text())) {
                id.error("The " + kind.word + " “" + id.shown() + "” is defined twice.");
            }
        }
    }

    /** Adds an id that may be known already, because it stands beside the other. */
    void know(Kind kind, String id) {
        add(kind, id);
    }

    void defineStep(String id) {
        add(Kind.STEP, id);
    }

    /** The file that defines these could not be read: references to them pass as known. */
    void couldNotBeRead(Kind kind) {
        unread.add(kind);
    }

    boolean has(Kind kind, String id) {
        return unread.contains(kind) || ids.get(kind.ordinal()).contains(id);
    }

    /** Notes a reference to nowhere, and gives the id as it stands. */
    String check(Kind kind, Member reference) {
        String id = reference.text();
        if (!id.isEmpty() && !has(kind, id)) {
            reference.error("There is no " + kind.word + " “" + reference.shown() + "”.");
        }
        return id;
    }

    /** The same for each of a list. */
    List<String> checkAll(Kind kind, Member references) {
        references.items().forEach(reference -> check(kind, reference));
        return references.texts();
    }

    /** Notes ids that repeat among definitions to which nothing else refers. */
    static void unique(List<Member> definitions, String idName, String word) {
        Set<String> seen = new HashSet<>();
        for (Member definition : definitions) {
            Member id = definition.at(idName);
            if (!id.text().isEmpty() && !seen.add(id.text())) {
                id.error("The " + word + " “" + id.shown() + "” is defined twice.");
            }
        }
    }
}

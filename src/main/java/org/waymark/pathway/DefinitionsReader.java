package org.waymark.pathway;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.KnownIds.Kind;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Reads {@code pack.json}: what the pack says of itself, and what its steps are made of. */
final class DefinitionsReader {

    private final Member pack;
    private final KnownIds ids;

    DefinitionsReader(Member pack, KnownIds ids) {
        this.pack = pack;
        this.ids = ids;
    }

    /** Makes the ids of this file known; before anything that refers to them is read. */
    void define() {
        ids.define(Kind.STAGE, pack.at("stages").items(), "id");
        ids.define(Kind.STRAND, pack.at("strands").items(), "id");
        ids.define(Kind.ROLE, pack.at("roles").items(), "id");
        ids.define(Kind.EVIDENCE, pack.at("evidence").items(), "id");
        ids.define(Kind.LAW, pack.at("law").items(), "id");
        KnownIds.unique(pack.at("shortcuts").items(), "step", "shortcut");
    }

    PackIdentity identity(LocalDate today) {
        LocalDate reviewBy = pack.at("reviewBy").date();
        if (!pack.at("reviewBy").isNull() && reviewBy.isBefore(today)) {
            pack.at("reviewBy").warning("The pack should have been reviewed by " + reviewBy + ".");
        }
        return new PackIdentity(
                pack.at("id").text(),
                pack.at("title").text(),
                pack.at("version").text(),
                pack.at("effective").date(),
                reviewBy,
                pack.at("publisher").text(),
                pack.at("notice").text(),
                pack.at("licence").text(),
                pack.at("pathwayUrl").textOrNull());
    }

    /** The stages by their number. */
    List<Stage> stages() {
        List<Member> members = pack.at("stages").items();
        List<Integer> numbers = members.stream().map(stage -> stage.at("number").number()).toList();
        for (int i = 0; i < members.size(); i++) {
            if (numbers.indexOf(numbers.get(i)) < i) {
                members.get(i).at("number").error("Two stages have this number.");
            }
        }
        return members.stream()
                .map(
                        stage ->
                                new Stage(
                                        stage.at("id").text(),
                                        stage.at("number").number(),
                                        stage.at("title").text(),
                                        stage.at("question").text(),
                                        stage.at("introduction").text()))
                .sorted(Comparator.comparingInt(Stage::number))
                .toList();
    }

    List<Strand> strands() {
        return pack.at("strands").items().stream()
                .map(
                        strand ->
                                new Strand(
                                        strand.at("id").text(),
                                        strand.at("title").text(),
                                        strand.at("meaning").text()))
                .toList();
    }

    List<Role> roles() {
        return pack.at("roles").items().stream()
                .map(
                        role ->
                                new Role(
                                        role.at("id").text(),
                                        role.at("title").text(),
                                        role.at("meaning").text()))
                .toList();
    }

    List<EvidenceGrade> evidence() {
        return pack.at("evidence").items().stream()
                .map(
                        grade ->
                                new EvidenceGrade(
                                        grade.at("id").text(),
                                        grade.at("title").text(),
                                        grade.at("meaning").text()))
                .toList();
    }

    List<Law> law() {
        return pack.at("law").items().stream()
                .map(
                        law ->
                                new Law(
                                        law.at("id").text(),
                                        law.at("title").text(),
                                        law.at("citation").text(),
                                        law.at("url").textOrNull(),
                                        law.at("note").textOrNull(),
                                        ids.checkAll(Kind.SOURCE, law.at("sources")),
                                        ids.check(Kind.EVIDENCE, law.at("evidence"))))
                .toList();
    }

    DutyToReport duty() {
        Member duty = pack.at("dutyToReport");
        ids.checkAll(Kind.SOURCE, duty.at("sources"));
        ids.check(Kind.EVIDENCE, duty.at("evidence"));
        return new DutyToReport(
                switch (duty.at("status").text()) {
                    case "inForce" -> DutyToReport.Status.IN_FORCE;
                    case "enactedNotCommenced" -> DutyToReport.Status.ENACTED_NOT_COMMENCED;
                    default -> DutyToReport.Status.NOT_ENACTED;
                },
                duty.at("asOf").date(),
                duty.at("citation").text(),
                duty.at("sourceUrl").text(),
                duty.at("summary").text(),
                duty.at("whatChanges").text(),
                dutyStep(duty.at("step")));
    }

    private @Nullable StepId dutyStep(Member step) {
        return ids.has(Kind.STEP, ids.check(Kind.STEP, step)) ? step.stepId().orElse(null) : null;
    }

    /** Whether the pack names the step at which every case begins. */
    Member start() {
        Member start = pack.at("start");
        ids.check(Kind.STEP, start);
        return start;
    }

    List<Shortcut> shortcuts() {
        return pack.at("shortcuts").items().stream()
                .filter(shortcut -> ids.has(Kind.STEP, ids.check(Kind.STEP, shortcut.at("step"))))
                .map(
                        shortcut ->
                                new Shortcut(
                                        new StepId(shortcut.at("step").text()),
                                        shortcut.at("title").text()))
                .toList();
    }
}

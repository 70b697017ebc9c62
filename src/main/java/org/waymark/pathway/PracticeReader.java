package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code practice/<id>.json}, and checks it against the pathway on which it plays. */
final class PracticeReader {

    private final PackFiles files;
    private final TreeReader trees;
    private final Schemas schemas;
    private final Pathway pathway;
    private final LocalDate today;

    /**
     * @param today the day to which the cases are moved
     */
    PracticeReader(
            PackFiles files, TreeReader trees, Schemas schemas, Pathway pathway, LocalDate today) {
        this.files = files;
        this.trees = trees;
        this.schemas = schemas;
        this.pathway = pathway;
        this.today = today;
    }

    /** Every script of the folder, by name; those at fault are noted and may be left out. */
    List<PracticeScript> readAll() {
        List<PracticeScript> scripts = new ArrayList<>();
        for (String name : files.names()) {
            if (name.endsWith(".json") && !name.contains("/")) {
                read(name).ifPresent(scripts::add);
            }
        }
        return scripts;
    }

    private Optional<PracticeScript> read(String name) {
        String id = name.substring(0, name.length() - ".json".length());
        return files.text(name)
                .flatMap(text -> trees.json(files.shown(name), text))
                .map(
                        tree -> {
                            schemas.check(tree, "practice");
                            return script(PracticeDates.moved(tree, today).root(), id);
                        });
    }

    private PracticeScript script(Member script, String id) {
        if (!script.at("id").text().equals(id)) {
            script.at("id").error("The id must be the name of the file, “" + id + "”.");
        }
        List<Member> staff = script.at("staff").items();
        List<Member> people = script.at("people").items();
        KnownIds.unique(staff, "id", "worker");
        KnownIds.unique(people, "id", "person");
        Set<String> workers = ids(staff);
        Set<String> persons = ids(people);
        script.at("subjects").items().forEach(subject -> mustBe(subject, persons, "person"));
        List<Member> entries = script.at("entries").items();
        if (!entries.isEmpty() && !entries.getFirst().at("kind").text().equals("concern")) {
            entries.getFirst().at("kind").error("A case begins with a concern.");
        }
        List<PracticeScript.Entry> read = new ArrayList<>();
        for (Member entry : entries) {
            mustBe(entry.at("by"), workers, "worker");
            entry.at("people").items().forEach(person -> mustBe(person, persons, "person"));
            if (!entry.at("recorded").time().toLocalDate().isBefore(script.at("asOf").date())) {
                entry.at("recorded")
                        .error("Every event lies before the day on which the case is written.");
            }
            entry(entry).ifPresent(read::add);
        }
        return new PracticeScript(
                script.at("id").text(),
                script.at("title").text(),
                script.at("charity").text(),
                script.at("area").text(),
                new PracticeScript.FrontDoor(
                        script.at("frontDoor").at("name").text(),
                        script.at("frontDoor").at("number").text()),
                script.at("note").text(),
                staff.stream()
                        .map(
                                one ->
                                        new PracticeScript.Worker(
                                                one.at("id").text(),
                                                one.at("name").text(),
                                                one.at("role").text()))
                        .toList(),
                people.stream().map(one -> person(one, persons)).toList(),
                script.at("subjects").texts(),
                read);
    }

    private static PracticeScript.Person person(Member one, Set<String> persons) {
        one.at("ties").items().forEach(tie -> mustBe(tie.at("child"), persons, "person"));
        return new PracticeScript.Person(
                one.at("id").text(),
                one.at("name").text(),
                one.at("knownAs").textOrNull(),
                one.at("relation").text(),
                one.at("age").numberOrNull(),
                one.at("note").textOrNull(),
                one.at("since").textOrNull(),
                one.at("details").names().stream()
                        .map(
                                name ->
                                        new PracticeScript.Answer(
                                                name,
                                                one.at("details").at(name).at("knowledge").text(),
                                                one.at("details").at(name).at("text").textOrNull()))
                        .toList(),
                one.at("ties").items().stream()
                        .map(
                                tie ->
                                        new PracticeScript.Tie(
                                                tie.at("child").text(),
                                                tie.at("kinship").textOrNull(),
                                                tie.at("responsibility").text(),
                                                tie.at("home").text(),
                                                tie.at("restriction").textOrNull()))
                        .toList(),
                one.at("statuses").items().stream()
                        .map(
                                status ->
                                        new PracticeScript.Status(
                                                status.at("kind").text(),
                                                status.at("from").textOrNull(),
                                                status.at("to").textOrNull(),
                                                status.at("detail").textOrNull()))
                        .toList());
    }

    private Optional<PracticeScript.Entry> entry(Member entry) {
        Optional<StepId> step = step(entry.at("step"));
        Member at = entry.at("at");
        Member recorded = entry.at("recorded");
        if (recorded.time().isBefore(at.time())) {
            recorded.error("It cannot be written down before it happened.");
        }
        PracticeScript.Concern concern = concern(entry.at("concern"));
        PracticeScript.Decision decision = decision(entry.at("decision"), step.orElse(null));
        return step.map(
                known ->
                        new PracticeScript.Entry(
                                at.time(),
                                recorded.time(),
                                known,
                                entry.at("by").text(),
                                entry.at("kind").text(),
                                entry.at("people").texts(),
                                entry.at("text").text(),
                                entry.at("words").textOrNull(),
                                entry.at("asked").textOrNull(),
                                entry.at("opinion").textOrNull(),
                                concern,
                                observation(entry.at("observation")),
                                decision,
                                contact(entry.at("contact")),
                                action(entry.at("action")),
                                entry.at("correction").textOrNull(),
                                ends(entry.at("ends"), recorded)));
    }

    private Optional<StepId> step(Member member) {
        Optional<StepId> step = member.stepId();
        if (step.isPresent() && pathway.find(step.get()).isEmpty()) {
            member.error("There is no step “" + member.shown() + "”.");
            return Optional.empty();
        }
        return step;
    }

    private static PracticeScript.@Nullable Concern concern(Member concern) {
        if (concern.isNull()) {
            return null;
        }
        return new PracticeScript.Concern(
                concern.at("origin").text(),
                concern.at("howKnown").text(),
                concern.at("place").text(),
                concern.at("present").text(),
                concern.at("known").time(),
                concern.at("dangerNow").text(),
                concern.at("safeTonight").text(),
                concern.at("immediateSafety").text(),
                concern.at("parentTold").text(),
                concern.at("parentToldDetail").text());
    }

    private PracticeScript.@Nullable Observation observation(Member observation) {
        if (observation.isNull()) {
            return null;
        }
        return new PracticeScript.Observation(
                observation.at("signs").items().stream().map(this::sign).toList(),
                observation.at("howKnown").text(),
                observation.at("observer").textOrNull(),
                observation.at("place").textOrNull(),
                observation.at("context").textOrNull(),
                observation.at("moreTelling").textOrNull(),
                observation.at("lessTelling").textOrNull(),
                observation.at("alternatives").textOrNull());
    }

    private PracticeScript.Sign sign(Member sign) {
        Member domain = sign.at("domain");
        Member id = sign.at("sign");
        Optional<SignDomain> known = pathway.signs(domain.text());
        if (known.isEmpty() && !domain.text().isEmpty()) {
            domain.error("There is no group of signs “" + domain.shown() + "”.");
        } else if (!id.text().isEmpty()
                && known.flatMap(group -> group.find(id.text())).isEmpty()) {
            id.error("There is no sign “" + id.shown() + "” in “" + domain.shown() + "”.");
        }
        if (id.isNull() == sign.at("words").isNull()) {
            sign.error("Give either the sign or one's own words for it.");
        }
        return new PracticeScript.Sign(
                domain.text(), id.textOrNull(), sign.at("words").textOrNull());
    }

    private PracticeScript.@Nullable Decision decision(Member decision, @Nullable StepId at) {
        if (decision.isNull()) {
            return null;
        }
        Member chosen = decision.at("chosen");
        Optional<StepId> to = step(chosen);
        if (to.isPresent() && at != null) {
            Step step = pathway.step(at);
            if (step.routes().stream().noneMatch(route -> route.to().equals(to.get()))) {
                chosen.error("No route leads from “" + at + "” to “" + chosen.shown() + "”.");
            }
        }
        return new PracticeScript.Decision(
                to.orElse(null),
                decision.at("reasons").text(),
                decision.at("considered").text(),
                decision.at("consulted").text(),
                decision.at("dissent").textOrNull(),
                dateOrNull(decision.at("review")));
    }

    private static PracticeScript.@Nullable Contact contact(Member contact) {
        return contact.isNull()
                ? null
                : new PracticeScript.Contact(
                        contact.at("who").text(),
                        contact.at("organisation").text(),
                        contact.at("method").text(),
                        contact.at("reference").textOrNull());
    }

    private static PracticeScript.@Nullable Action action(Member action) {
        return action.isNull()
                ? null
                : new PracticeScript.Action(
                        action.at("owner").text(),
                        dateOrNull(action.at("due")),
                        dateOrNull(action.at("done")));
    }

    private List<PracticeScript.End> ends(Member ends, Member recorded) {
        List<PracticeScript.End> read = new ArrayList<>();
        for (Member end : ends.items()) {
            Member clock = end.at("clock");
            Member review = end.at("review");
            Member at = end.at("at");
            if (!clock.isNull()
                    && pathway.clocks().stream()
                            .noneMatch(limit -> limit.id().equals(clock.text()))) {
                clock.error("There is no time limit “" + clock.shown() + "”.");
            }
            if (!at.isNull() && at.time().isAfter(recorded.time())) {
                at.error("It cannot be written down before it happened.");
            }
            read.add(
                    new PracticeScript.End(
                            clock.textOrNull(),
                            review.isNull() ? null : step(review).orElse(null),
                            at.isNull() ? null : at.time(),
                            end.at("met").truth(),
                            end.at("how").text()));
        }
        return read;
    }

    private static @Nullable LocalDate dateOrNull(Member date) {
        return date.isNull() ? null : date.date();
    }

    private static Set<String> ids(List<Member> members) {
        Set<String> ids = new HashSet<>();
        members.forEach(member -> ids.add(member.at("id").text()));
        return ids;
    }

    private static void mustBe(Member reference, Set<String> ids, String word) {
        if (!reference.text().isEmpty() && !ids.contains(reference.text())) {
            reference.error("There is no " + word + " “" + reference.shown() + "” in this case.");
        }
    }
}

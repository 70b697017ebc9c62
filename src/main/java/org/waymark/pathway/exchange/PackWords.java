package org.waymark.pathway.exchange;

import org.jspecify.annotations.Nullable;
import org.waymark.pathway.GlossaryTerm;
import org.waymark.pathway.Helpline;
import org.waymark.pathway.Law;
import org.waymark.pathway.LimitWords;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.ReferralForm;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Route;
import org.waymark.pathway.SignDomain;
import org.waymark.pathway.Source;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.Synonyms;
import org.waymark.pathway.TimeLimit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** All that a national pack says, as parts with lines that people can compare. */
final class PackWords {

    /** What a step is called in {@link Key#what()}. */
    static final String STEP = "Step";

    private final SequencedMap<Key, Part> parts = new LinkedHashMap<>();
    private final Pathway pathway;

    private PackWords(Pathway pathway) {
        this.pathway = pathway;
    }

    /** Which part. */
    record Key(String what, String id) {}

    /**
     * What it says.
     *
     * @param digest what else would make it another, for what the lines do not show
     */
    record Part(String title, List<String> lines, String digest) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    static SequencedMap<Key, Part> of(Pathway pathway) {
        PackWords words = new PackWords(pathway);
        words.head();
        pathway.stages().forEach(words::stage);
        pathway.steps().forEach(words::step);
        pathway.clocks().forEach(words::clock);
        pathway.helplines().forEach(words::helpline);
        pathway.signs().forEach(words::signs);
        pathway.forms().forEach(words::form);
        pathway.glossary().forEach(words::term);
        pathway.laws().forEach(words::law);
        pathway.sources().forEach(words::source);
        pathway.synonyms().groups().forEach(words::synonyms);
        return words.parts;
    }

    private void head() {
        PackIdentity pack = pathway.pack();
        Lines lines =
                new Lines()
                        .add("Version", pack.version())
                        .add("In force from", pack.effective())
                        .add("Review by", pack.reviewBy())
                        .add("Publisher", pack.publisher())
                        .add("Licence", pack.licence())
                        .add("Beside", pack.pathwayUrl())
                        .add("Notice", pack.notice())
                        .add("Begins at", pathway.start());
        lines.add("Duty to report", pathway.duty().status())
                .add("Duty to report, as of", pathway.duty().asOf())
                .add("Duty to report, law", pathway.duty().citation())
                .add("Duty to report, in words", pathway.duty().summary())
                .add("Duty to report, what changes", pathway.duty().whatChanges());
        pathway.shortcuts()
                .forEach(each -> lines.add("Always there", each.title() + " → " + each.step()));
        pathway.strands().forEach(each -> lines.add("Strand", each.title()));
        pathway.roles().forEach(each -> lines.add("Role", each.title()));
        pathway.evidenceGrades().forEach(each -> lines.add("Evidence", each.title()));
        put("The pack", pack.id(), pack.title(), lines);
    }

    private void stage(Stage stage) {
        put(
                "Stage",
                stage.id(),
                stage.title(),
                new Lines()
                        .add("Number", stage.number())
                        .add("Title", stage.title())
                        .add("Question", stage.question())
                        .add("Introduction", stage.introduction()));
    }

    private void step(Step step) {
        Lines lines =
                new Lines()
                        .add("Title", step.title())
                        .add("Kind", step.kind().title())
                        .add("Stage", pathway.stageOf(step).title())
                        .add("Strand", pathway.strand(step.strand()).title());
        step.roles().forEach(id -> lines.add("Who", pathway.role(id).title()));
        lines.all("Purpose", step.purpose())
                .all("Do", step.doing())
                .all("Record", step.record())
                .all("Ask yourself", step.askYourself())
                .all("They will ask you", step.theyWillAsk())
                .all("What others do next", step.othersDo());
        for (Route route : step.routes()) {
            String common = route.to().equals(step.common()) ? " (the common way)" : "";
            lines.add(
                    "Way on", route.label() + " → " + title(route) + ". " + route.when() + common);
        }
        if (step.notToAct()) {
            lines.add("Decision", Step.NOT_TO_ACT);
        }
        step.contacts().forEach(contact -> lines.add("Ring here", contact.title()));
        step.clocks().forEach(id -> lines.add("Time limit", pathway.clock(id).text()));
        step.law().forEach(id -> lines.add("Law", pathway.law(id).title()));
        step.sources().forEach(key -> lines.add("Source", pathway.source(key).title()));
        lines.add("Evidence", pathway.evidence(step.evidence()).title());
        parts.put(
                new Key(STEP, step.id().value()),
                new Part(step.title(), lines.lines, step.digest()));
    }

    private String title(Route route) {
        return pathway.find(route.to()).map(Step::title).orElse(route.to().value());
    }

    private void clock(TimeLimit clock) {
        put(
                "Time limit",
                clock.id(),
                clock.title(),
                new Lines()
                        .add("Title", clock.title())
                        .add("Begins", clock.startStep() + ", " + clock.startEvent())
                        .each("How it ends", new LimitWords(pathway).of(clock))
                        .add(
                                "Limit",
                                (clock.amount() == null ? "" : clock.amount() + " ")
                                        + clock.unit().fileName())
                        .add("Owed by", clock.owedBy())
                        .add("Marks", clock.marks())
                        .add("Calendar", clock.calendar())
                        .add("Rule", clock.text())
                        .add("Sources", String.join(", ", clock.sources()))
                        .add("Evidence", clock.evidence()));
    }

    private void helpline(Helpline line) {
        put(
                "Helpline",
                line.id(),
                line.title(),
                new Lines()
                        .add("Title", line.title())
                        .add("Number", line.number())
                        .add("Read out", line.spoken())
                        .add("Page", line.url())
                        .add("For", line.forWhom())
                        .add("Note", line.note())
                        .add("Source", line.source())
                        .add("Last checked", line.lastChecked())
                        .add("Confidence", line.confidence()));
    }

    private void signs(SignDomain domain) {
        Lines lines =
                new Lines().add("Title", domain.title()).add("Introduction", domain.introduction());
        for (SignDomain.Sign sign : domain.signs()) {
            lines.add("Sign", sign.text())
                    .add("More telling", sign.moreTelling())
                    .add("Less telling", sign.lessTelling());
        }
        put(
                "Signs",
                domain.id(),
                domain.title(),
                lines.add("Sources", String.join(", ", domain.sources()))
                        .add("Evidence", domain.evidence()));
    }

    private void form(ReferralForm form) {
        Lines lines = new Lines().add("Title", form.title());
        for (ReferralForm.Section section : form.sections()) {
            lines.add("Part", section.title());
            for (ReferralForm.Field field : section.fields()) {
                lines.add(
                        "Question",
                        field.label()
                                + " ("
                                + field.from()
                                + (field.required() ? ", needed)" : ")"));
            }
        }
        put("Form", form.id(), form.title(), lines);
    }

    private void term(GlossaryTerm term) {
        put(
                "Word",
                term.term(),
                term.term(),
                new Lines()
                        .add("Also", String.join(", ", term.also()))
                        .add("Meaning", term.meaning())
                        .add("Sources", String.join(", ", term.sources()))
                        .add("Evidence", term.evidence()));
    }

    private void law(Law law) {
        put(
                "Law",
                law.id(),
                law.title(),
                new Lines()
                        .add("Title", law.title())
                        .add("Citation", law.citation())
                        .add("Page", law.url())
                        .add("Note", law.note())
                        .add("Sources", String.join(", ", law.sources()))
                        .add("Evidence", law.evidence()));
    }

    private void source(Source source) {
        put(
                "Source",
                source.key(),
                source.title(),
                new Lines()
                        .add("Title", source.title())
                        .add("Publisher", source.publisher())
                        .add("Page", source.url())
                        .add("Date of the page", source.pageDate())
                        .add("Checked", source.checked())
                        .add("Confidence", source.confidence())
                        .add("Note", source.note()));
    }

    private void synonyms(Synonyms.Group group) {
        put(
                "Search words",
                group.words().getFirst(),
                group.words().getFirst(),
                new Lines()
                        .add("Words", String.join(", ", group.words()))
                        .add("Answered by", group.step()));
    }

    private void put(String what, String id, String title, Lines lines) {
        parts.put(new Key(what, id), new Part(title, lines.lines, ""));
    }

    /** Lines with a name before each; what is not there has none. */
    private static final class Lines {

        private final List<String> lines = new ArrayList<>();

        Lines add(String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                lines.add(name + ": " + value.toString().replaceAll("\\s+", " ").strip());
            }
            return this;
        }

        Lines each(String name, List<String> values) {
            values.forEach(value -> add(name, value));
            return this;
        }

        Lines all(String name, List<RichText> texts) {
            texts.forEach(text -> add(name, words(text)));
            return this;
        }

        private static String words(RichText text) {
            return text.runs().stream()
                    .map(
                            run ->
                                    run instanceof RichText.Run.Link link
                                                    && (link.target().startsWith("https:")
                                                            || link.target().startsWith("tel:"))
                                            ? link.text() + " <" + link.target() + ">"
                                            : run.text())
                    .collect(Collectors.joining());
        }
    }
}

package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.pathway.GlossaryTerm;
import org.waymark.pathway.Helpline;
import org.waymark.pathway.Law;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.RichText;
import org.waymark.pathway.Route;
import org.waymark.pathway.SignDomain;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepSection;

import java.util.List;

/** A whole national pack as running text, stage by stage and step by step. */
final class NationalText {

    private final Markup markup;
    private final GuidanceLinks links;
    private final GuidanceLists lists;
    private final Pathway pathway;

    NationalText(Markup markup, GuidanceLinks links, Pathway pathway) {
        this.markup = markup;
        this.links = links;
        this.lists = new GuidanceLists(markup, links);
        this.pathway = pathway;
    }

    void write() {
        lists.front(pathway.pack(), null);
        contents();
        markup.in("div", () -> pathway.stages().forEach(this::stage), attribute("id", "text"));
        markup.of("h2", "Time limits", attribute("id", "clocks"));
        pathway.clocks().forEach(clock -> lists.clock(clock, pathway, true));
        markup.of("h2", "Signs and indicators", attribute("id", "signs"));
        pathway.signs().forEach(this::signs);
        markup.of("h2", "Helplines", attribute("id", "helplines"));
        pathway.helplines().forEach(this::helpline);
        markup.of("h2", "Words of the field", attribute("id", "glossary"));
        pathway.glossary().forEach(this::term);
        markup.of("h2", "Law and statutory guidance", attribute("id", "law"));
        pathway.laws().forEach(this::law);
        duty();
        markup.of("h2", "How well the text is established", attribute("id", "evidence"));
        pathway.evidenceGrades()
                .forEach(
                        grade ->
                                markup.in(
                                        "p",
                                        () -> {
                                            markup.of(
                                                    "strong",
                                                    grade.id() + ". " + grade.title() + ". ");
                                            markup.words(grade.meaning());
                                        }));
        lists.sources(pathway.sources());
    }

    private void contents() {
        markup.of("h2", "Contents", attribute("id", "contents"));
        markup.in(
                "ul",
                () -> {
                    pathway.stages().forEach(stage -> markup.in("li", () -> contents(stage)));
                    lists.entry("Time limits", "clocks");
                    lists.entry("Signs and indicators", "signs");
                    lists.entry("Helplines", "helplines");
                    lists.entry("Words of the field", "glossary");
                    lists.entry("Law and statutory guidance", "law");
                    lists.entry("How well the text is established", "evidence");
                    lists.entry("Sources", "sources");
                },
                css("contents"));
    }

    private void contents(Stage stage) {
        markup.of("strong", named(stage));
        markup.in(
                "ul",
                () ->
                        pathway.stepsOf(stage)
                                .forEach(step -> lists.entry(step.title(), "step-" + step.id())));
    }

    // Counted as the window counts them, from 1.
    private String named(Stage stage) {
        return pathway.stages().indexOf(stage) + 1 + ". " + stage.title();
    }

    private void stage(Stage stage) {
        markup.of("h2", named(stage), css("stage"));
        markup.of("p", stage.question(), css("question"));
        markup.of("p", stage.introduction());
        pathway.stepsOf(stage).forEach(this::step);
    }

    private void step(Step step) {
        markup.of("h3", step.title(), attribute("id", "step-" + step.id()));
        StringBuilder who = new StringBuilder(step.kind().title()).append(". For: ");
        who.append(
                String.join(
                        ", ", step.roles().stream().map(id -> pathway.role(id).title()).toList()));
        who.append(". ").append(pathway.strand(step.strand()).title()).append('.');
        markup.of("p", who.toString(), css("quiet"));
        links.paragraphs(step.purpose());
        section(StepSection.DO, "ol", step.doing());
        section(StepSection.RECORD, "ul", step.record());
        section(StepSection.ASK_YOURSELF, "ul", step.askYourself());
        section(StepSection.THEY_WILL_ASK, "ul", step.theyWillAsk());
        section(StepSection.OTHERS_DO, "ul", step.othersDo());
        if (!step.routes().isEmpty()) {
            markup.of("h4", "Ways on");
            markup.in("ul", () -> step.routes().forEach(this::route));
        }
        if (step.notToAct()) {
            markup.of("p", Step.NOT_TO_ACT);
        }
        lists.lines(
                "Time limits",
                "h4",
                step.clocks().stream()
                        .map(pathway::clock)
                        .map(clock -> clock.title() + ": " + clock.text())
                        .toList());
        lists.lines(
                "Law",
                "h4",
                step.law().stream()
                        .map(pathway::law)
                        .map(law -> law.title() + ". " + law.citation() + ".")
                        .toList());
        if (step.id().equals(pathway.duty().step())) {
            markup.of("p", pathway.duty().summary());
        }
        markup.of("p", GuidanceLists.proof(step.sources(), step.evidence(), pathway), css("quiet"));
    }

    private void section(StepSection section, String element, List<RichText> points) {
        if (!points.isEmpty()) {
            markup.of("h4", section.title());
            links.list(element, points);
        }
    }

    private void route(Route route) {
        markup.in(
                "li",
                () -> {
                    markup.of("strong", route.label() + ". ");
                    markup.words(route.when() + " ");
                    markup.words("Go to: ");
                    links.link(pathway.step(route.to()).title(), "step:" + route.to());
                    markup.words(".");
                });
    }

    private void signs(SignDomain domain) {
        markup.of("h3", domain.title());
        markup.of("p", domain.introduction());
        markup.in(
                "ul",
                () -> {
                    for (SignDomain.Sign sign : domain.signs()) {
                        markup.in(
                                "li",
                                () -> {
                                    markup.words(sign.text());
                                    if (sign.moreTelling() != null) {
                                        markup.words(" More telling: " + sign.moreTelling());
                                    }
                                    if (sign.lessTelling() != null) {
                                        markup.words(" Less telling: " + sign.lessTelling());
                                    }
                                });
                    }
                });
        markup.of(
                "p",
                GuidanceLists.proof(domain.sources(), domain.evidence(), pathway),
                css("quiet"));
    }

    private void helpline(Helpline line) {
        markup.of("h3", line.title());
        if (line.number() != null) {
            markup.of("p", line.number(), css("number"));
        }
        markup.of("p", "For: " + line.forWhom());
        if (line.note() != null) {
            markup.of("p", line.note());
        }
        lists.address(line.url());
        markup.of(
                "p",
                "Last checked "
                        + GuidanceLists.day(line.lastChecked())
                        + ", confidence "
                        + line.confidence()
                        + ". Source: ["
                        + line.source()
                        + "].",
                css("quiet"));
    }

    private void term(GlossaryTerm term) {
        markup.in(
                "p",
                () -> {
                    String also =
                            term.also().isEmpty()
                                    ? ""
                                    : " (also " + String.join(", ", term.also()) + ")";
                    markup.of("strong", term.term() + also + ". ");
                    markup.words(term.meaning() + " ");
                    markup.words(proof(term));
                });
    }

    private String proof(GlossaryTerm term) {
        String evidence = term.evidence();
        return evidence == null
                ? "The pack does not say where this comes from."
                : GuidanceLists.proof(term.sources(), evidence, pathway);
    }

    private void law(Law law) {
        markup.in(
                "p",
                () -> {
                    markup.of("strong", law.title() + ". ");
                    markup.words(law.citation() + ". ");
                    if (law.note() != null) {
                        markup.words(law.note() + " ");
                    }
                    if (law.url() != null) {
                        links.link(law.url(), law.url());
                        markup.words(" ");
                    }
                    markup.words(GuidanceLists.proof(law.sources(), law.evidence(), pathway));
                });
    }

    private void duty() {
        markup.of("h3", "The duty to report");
        markup.of(
                "p",
                pathway.duty().citation()
                        + ", as of "
                        + GuidanceLists.day(pathway.duty().asOf())
                        + ". "
                        + pathway.duty().summary());
        markup.of("p", "What changes: " + pathway.duty().whatChanges());
    }
}

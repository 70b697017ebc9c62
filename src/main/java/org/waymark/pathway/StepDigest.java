package org.waymark.pathway;

import java.util.List;

/**
 * The digest that a decision keeps of the guidance as its author saw it: SHA-256, in lower-case
 * hex, over a canonical text.
 *
 * <p>The text is UTF-8, lines joined by LF with none at the end, the fields of a line joined by
 * TAB; within a field every run of white space is one space, with none at its ends except in the
 * words of a paragraph, which keep the single space that parts them from the next run. In this
 * order:
 *
 * <ol>
 *   <li>{@code waymark-step/1}
 *   <li>{@code id}, the id; {@code title}, the title; {@code kind}, {@code start}, {@code action},
 *       {@code decision}, {@code information} or {@code end}
 *   <li>{@code stage}, id and title; {@code strand}, id and title
 *   <li>a line {@code role} for each role, id and title; {@code law}, id, title and citation;
 *       {@code clock}, id, title and text; {@code source}, key and title; {@code evidence}, id and
 *       title
 *   <li>a line {@code route} for each route in order: the id it leads to, its label, its sentence
 *   <li>a line for each paragraph or point, in order: {@code purpose}, {@code do}, {@code record},
 *       {@code ask}, {@code they-ask}, {@code others-do}, then its runs, two fields each: {@code
 *       words}, {@code strong}, {@code emphasis} or {@code strong-emphasis} and the words; or
 *       {@code link}, one space and the target, and the words
 * </ol>
 *
 * At the step that tells where the duty to report stands, a last line {@code duty} follows: the
 * status ({@code notEnacted}, {@code enactedNotCommenced} or {@code inForce}), the day on which it
 * was looked at, the citation, what is known and what changes.
 *
 * <p>What is not shown at the step, such as the order of entry kinds, leaves the digest as it is.
 *
 * <p>Where a local pack says something at the step, the record keeps the digest of both, over a
 * text of the same form, in this order:
 *
 * <ol>
 *   <li>{@code waymark-local-step/1}
 *   <li>{@code national}, the digest of the national step; {@code area}, its id and name
 *   <li>where the area has a text of its own for the whole step, {@code replaced} and the digest of
 *       that text, taken like that of a national step
 *   <li>a line {@code locally} for each point, with its runs; {@code source}, key and title of each
 *       of its sources; {@code evidence}, id and title
 *   <li>a line {@code clock} for each limit of the area that is shown there: id, title and text
 * </ol>
 */
final class StepDigest {

    private final StringBuilder text;

    private StepDigest(String tag) {
        this.text = new StringBuilder(tag);
    }

    /**
     * @param step the step
     * @param pathway the pathway that defines what the step names
     */
    static String of(Step step, Pathway pathway) {
        return of(step, new AreaPathway(pathway, null));
    }

    private static String of(Step step, AreaPathway here) {
        return text(step, here).digest();
    }

    /** The text of a step of the national pack, or of one that an area has replaced it by. */
    static ShownText text(Step step, AreaPathway here) {
        StepDigest digest = new StepDigest("waymark-step/1");
        digest.write(step, here);
        return new ShownText(digest.text.toString());
    }

    /**
     * @param national the step of the national pack, with its digest
     * @param over the pack that lies over it
     * @param here the pathway with that pack
     */
    static ShownText localText(Step national, LocalPack over, AreaPathway here) {
        StepDigest digest = new StepDigest("waymark-local-step/1");
        digest.line("national", national.digest());
        digest.line("area", over.id(), over.area());
        here.locally(national.id()).ifPresent(locally -> digest.locally(locally, here));
        here.localClocksAt(national.id())
                .forEach(clock -> digest.line("clock", clock.id(), clock.title(), clock.text()));
        return new ShownText(digest.text.toString());
    }

    private void locally(LocalStep locally, AreaPathway here) {
        Step replacement = locally.replacement();
        if (replacement != null) {
            line("replaced", of(replacement, here));
        }
        texts("locally", locally.points());
        locally.sources().forEach(key -> source(key, here));
        String evidence = locally.evidence();
        if (evidence != null) {
            line("evidence", evidence, here.national().evidence(evidence).title());
        }
    }

    private void source(String key, AreaPathway here) {
        line("source", key, here.source(key).map(Source::title).orElse(""));
    }

    private void write(Step step, AreaPathway here) {
        Pathway pathway = here.national();
        line("id", step.id().value());
        line("title", step.title());
        line(
                "kind",
                switch (step.kind()) {
                    case START -> "start";
                    case ACTION -> "action";
                    case DECISION -> "decision";
                    case INFORMATION -> "information";
                    case END -> "end";
                });
        line("stage", step.stage(), pathway.stageOf(step).title());
        line("strand", step.strand(), pathway.strand(step.strand()).title());
        step.roles().forEach(id -> line("role", id, pathway.role(id).title()));
        step.law()
                .forEach(
                        id -> line("law", id, pathway.law(id).title(), pathway.law(id).citation()));
        step.clocks()
                .forEach(
                        id ->
                                here.clock(id)
                                        .ifPresent(
                                                clock ->
                                                        line(
                                                                "clock",
                                                                id,
                                                                clock.title(),
                                                                clock.text())));
        step.sources().forEach(key -> source(key, here));
        line("evidence", step.evidence(), pathway.evidence(step.evidence()).title());
        step.routes().forEach(way -> line("route", way.to().value(), way.label(), way.when()));
        texts("purpose", step.purpose());
        texts("do", step.doing());
        texts("record", step.record());
        texts("ask", step.askYourself());
        texts("they-ask", step.theyWillAsk());
        texts("others-do", step.othersDo());
        DutyToReport duty = pathway.duty();
        if (step.id().equals(duty.step())) {
            line(
                    "duty",
                    duty.status().fileName(),
                    duty.asOf().toString(),
                    duty.citation(),
                    duty.summary(),
                    duty.whatChanges());
        }
    }

    private void texts(String name, List<RichText> texts) {
        for (RichText paragraph : texts) {
            text.append('\n').append(name);
            for (RichText.Run run : paragraph.runs()) {
                text.append('\t').append(look(run)).append('\t').append(gaps(run.text()));
            }
        }
    }

    private static String look(RichText.Run run) {
        return switch (run) {
            case RichText.Run.Link link -> "link " + link.target();
            case RichText.Run.Words words when words.strong() && words.emphasised() ->
                    "strong-emphasis";
            case RichText.Run.Words words when words.strong() -> "strong";
            case RichText.Run.Words words when words.emphasised() -> "emphasis";
            case RichText.Run.Words _ -> "words";
        };
    }

    private void line(String name, String... fields) {
        text.append('\n').append(name);
        for (String field : fields) {
            text.append('\t').append(gaps(field).strip());
        }
    }

    private static String gaps(String field) {
        return field.replaceAll("\\s+", " ");
    }
}

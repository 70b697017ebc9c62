package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.pathway.LocalContact;
import org.waymark.pathway.LocalDocument;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.LocalStep;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepSection;
import org.waymark.pathway.TimeLimit;

/** A local pack alone as running text: whom to ring, what to read, and what differs here. */
final class LocalText {

    private static final String UNKNOWN =
            "Not established. Ring the partnership, ask, and write the answer in here.";

    private final Markup markup;
    private final GuidanceLinks links;
    private final GuidanceLists lists;
    private final LocalPack pack;
    private final Pathway national;

    LocalText(Markup markup, GuidanceLinks links, LocalPack pack, Pathway national) {
        this.markup = markup;
        this.links = links;
        this.lists = new GuidanceLists(markup, links);
        this.pack = pack;
        this.national = national;
    }

    void write() {
        lists.front(
                pack.pack(),
                "For "
                        + pack.area()
                        + ". It is read with the national guide, version "
                        + national.pack().version()
                        + ".");
        markup.of("h2", "Contents", attribute("id", "contents"));
        markup.in(
                "ul",
                () -> {
                    lists.entry("Whom to ring", "text");
                    lists.entry("What to read and fill in", "documents");
                    lists.entry("What is different here", "steps");
                    lists.entry("Sources", "sources");
                },
                css("contents"));
        markup.of("h2", "Whom to ring", attribute("id", "text"));
        pack.contacts().forEach(this::contact);
        markup.of("h2", "What to read and fill in", attribute("id", "documents"));
        markup.of("p", "Police: " + pack.policeForce());
        markup.in(
                "p",
                () -> {
                    markup.words("Safeguarding partnership: " + pack.partnership().name() + " ");
                    String url = pack.partnership().url();
                    if (url != null) {
                        links.link(url, url);
                    }
                });
        pack.documents().forEach(this::document);
        markup.of("h2", "What is different here", attribute("id", "steps"));
        if (pack.steps().isEmpty() && pack.clocks().isEmpty()) {
            markup.of("p", "Nothing was established that differs from the national guide.");
        }
        for (Step step : national.steps()) {
            LocalStep local = pack.steps().get(step.id());
            if (local != null) {
                step(step, local);
            }
        }
        for (TimeLimit clock : pack.clocks()) {
            lists.clock(clock, national, false);
        }
        if (pack.sources().isEmpty()) {
            markup.of("h2", "Sources", attribute("id", "sources"));
            markup.of("p", "The keys are those of the national guide.");
        } else {
            lists.sources(pack.sources());
        }
    }

    private void contact(LocalContact contact) {
        markup.of("h3", contact.kind().title());
        markup.of("p", contact.title());
        markup.of("p", contact.number() == null ? UNKNOWN : contact.number(), css("number"));
        if (contact.alternative() != null) {
            markup.of("p", "Another number was found: " + contact.alternative());
        }
        if (contact.hours() != null) {
            markup.of("p", "When: " + contact.hours());
        }
        if (contact.email() != null) {
            markup.of("p", "E-mail: " + contact.email());
        }
        if (contact.note() != null) {
            markup.of("p", contact.note());
        }
        lists.address(contact.url());
        markup.of(
                "p",
                "Last checked "
                        + GuidanceLists.day(contact.lastChecked())
                        + ", confidence "
                        + contact.confidence()
                        + ". Source: ["
                        + contact.source()
                        + "].",
                css("quiet"));
    }

    private void document(LocalDocument document) {
        markup.of("h3", document.kind().title());
        if (!document.isEstablished()) {
            markup.of("p", UNKNOWN);
            return;
        }
        if (document.title() != null) {
            markup.of("p", document.title());
        }
        lists.address(document.url());
        if (document.lastChecked() != null) {
            markup.of(
                    "p",
                    "Last checked "
                            + GuidanceLists.day(document.lastChecked())
                            + (document.confidence() == null
                                    ? "."
                                    : ", confidence " + document.confidence() + "."),
                    css("quiet"));
        }
    }

    private void step(Step step, LocalStep local) {
        markup.of("h3", step.title(), attribute("id", "step-" + step.id()));
        Step own = local.replacement();
        if (own != null) {
            markup.of("p", "Here this text stands in the place of the national one.");
            links.paragraphs(own.purpose());
            markup.of("h4", StepSection.DO.title());
            links.list("ol", own.doing());
        }
        links.list("ul", local.points());
        if (local.notToAct()) {
            markup.of("p", Step.NOT_TO_ACT);
        }
        markup.of(
                "p",
                GuidanceLists.proof(local.sources(), local.evidence(), national),
                css("quiet"));
    }
}

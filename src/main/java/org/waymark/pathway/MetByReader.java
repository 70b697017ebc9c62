package org.waymark.pathway;

import org.waymark.pathway.KnownIds.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads how a record shows that a time limit was met, and notes what could never show it or would
 * show it at once.
 */
final class MetByReader {

    private static final String OUTCOME = "outcome:";

    private final KnownIds ids;
    private final Map<String, Step> steps;

    /**
     * @param steps the steps of the pathway, by id
     */
    MetByReader(KnownIds ids, Map<String, Step> steps) {
        this.ids = ids;
        this.steps = steps;
    }

    List<MetBy> read(Member clock) {
        Member all = clock.at("metBy");
        if (!all.items().isEmpty() && clock.at("marks").text().equals("opening")) {
            all.error("An opening is not met: it is a day from which something can be done.");
        }
        List<MetBy> read = new ArrayList<>();
        for (Member one : all.items()) {
            checkOtherThan(clock.at("starts"), one);
            one(one).ifPresent(read::add);
        }
        return read;
    }

    private Optional<MetBy> one(Member one) {
        String named = ids.check(Kind.STEP, one.at("step"));
        Optional<StepId> id = one.at("step").stepId();
        Step step = steps.get(named);
        if (id.isEmpty() || step == null) {
            return Optional.empty();
        }
        Member event = one.at("event");
        String text = event.text();
        boolean entry = text.equals("entry");
        if (!entry && !one.at("records").isNull()) {
            one.at("records").error("“records” stands only with the event “entry”.");
        }
        if (text.equals("arrive")) {
            return Optional.of(new MetBy.Reached(id.get()));
        }
        if (entry) {
            return recorded(one, step);
        }
        if (!text.startsWith(OUTCOME)) {
            return Optional.empty();
        }
        String to = text.substring(OUTCOME.length());
        if (!ClockReader.leads(step, to)) {
            event.error(
                    "No route leads from “"
                            + step.id()
                            + "” to “"
                            + to
                            + "”, so this would never show that the clock was met.");
            return Optional.empty();
        }
        return Optional.of(new MetBy.WentOn(id.get(), new StepId(to)));
    }

    private static Optional<MetBy> recorded(Member one, Step step) {
        Member kinds = one.at("records");
        if (kinds.items().isEmpty()) {
            one.at("event").error("An entry needs “records”: the kinds that show it was met.");
        }
        for (Member kind : kinds.items()) {
            if (!step.records().contains(kind.text())) {
                kind.error(
                        "The notebook offers no “"
                                + kind.shown()
                                + "” at “"
                                + step.id()
                                + "”, so this would never show that the clock was met.");
            }
        }
        return kinds.texts().isEmpty()
                ? Optional.empty()
                : Optional.of(new MetBy.Recorded(step.id(), kinds.texts()));
    }

    private static void checkOtherThan(Member starts, Member one) {
        String event = one.at("event").text();
        if (!event.equals("entry")
                && event.equals(starts.at("event").text())
                && one.at("step").text().equals(starts.at("step").text())) {
            one.at("event").error("What starts the clock cannot show that it was met.");
        }
    }
}

package org.waymark.tour;

import org.waymark.pathway.Pathway;
import org.waymark.pathway.Step;
import org.waymark.pathway.StepId;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way of Jamie's case along the pathway, step by step, as a lead would go it. */
final class Walk {

    /** Where the way leads from each decision, and why. */
    static final Map<String, Choice> DECISIONS = decisions();

    private static final List<String> WAY =
            List.of(
                    "start",
                    "q-immediate-danger",
                    "q-how-arose",
                    "child-tells",
                    "record-first",
                    "tell-dsl",
                    "q-dsl-conflict",
                    "dsl-triage",
                    "duty-check",
                    "q-route",
                    "q-threshold",
                    "q-tell-parents",
                    "not-tell-parents",
                    "child-view",
                    "info-sharing",
                    "decide-refer",
                    "make-referral",
                    "q-ack");

    /**
     * @param to the step that is chosen
     * @param why the reasons
     * @param mark a word of the reasons that stands nowhere else
     */
    record Choice(String to, String why, String mark) {}

    private final Hand hand;
    private final TourClock clock;
    private final Pathway pathway;

    Walk(Hand hand, TourClock clock, Pathway pathway) {
        this.hand = hand;
        this.clock = clock;
        this.pathway = pathway;
    }

    /** Goes on from where the case stands until it stands at a step. */
    void to(String last) {
        String at = here();
        for (String next : WAY.subList(WAY.indexOf(at) + 1, WAY.indexOf(last) + 1)) {
            on(next);
        }
    }

    private String here() {
        String title = hand.textOf("step-title");
        return WAY.stream()
                .filter(id -> step(id).title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not on the way: " + title));
    }

    private void on(String next) {
        Step at = step(here());
        clock.forward(Duration.ofMinutes(2));
        Choice choice = DECISIONS.get(at.id().value());
        if (choice == null) {
            for (int i = 0; i < at.routes().size(); i++) {
                if (at.routes().get(i).to().value().equals(next)) {
                    hand.click("go-on-" + (i + 1));
                }
            }
        } else {
            decide(choice);
            hand.click("sign-and-lock");
        }
        arrived(next);
    }

    /** Fills the form of a decision without signing it. */
    void decide(String step) {
        decide(choice(step));
    }

    private static Choice choice(String step) {
        Choice choice = DECISIONS.get(step);
        if (choice == null) {
            throw new IllegalArgumentException(step);
        }
        return choice;
    }

    private void decide(Choice choice) {
        hand.click("route-" + choice.to());
        hand.write("field-reasons", choice.why());
    }

    /** Waits until step and composer show a step. */
    void arrived(String step) {
        hand.read("step-title", step(step).title());
        hand.waitFor("the case stands at " + step, () -> !hand.busy());
    }

    private Step step(String id) {
        return pathway.step(new StepId(id));
    }

    private static Map<String, Choice> decisions() {
        Map<String, Choice> all = new LinkedHashMap<>();
        all.put(
                "q-immediate-danger",
                new Choice(
                        "q-how-arose",
                        "Jamie is with us until six, and Grandmother Hathersedge fetches Jamie"
                                + " tonight.",
                        "Hathersedge"));
        all.put(
                "q-how-arose",
                new Choice(
                        "child-tells",
                        "Jamie chose to tell, in plain words, with Ullesthorpe in the next room.",
                        "Ullesthorpe"));
        all.put(
                "q-dsl-conflict",
                new Choice(
                        "dsl-triage",
                        "I do not know the family; Mr Scrivelsby, our chair, agrees.",
                        "Scrivelsby"));
        all.put(
                "q-route",
                new Choice(
                        "q-threshold",
                        "It is about a relative, in the home at Netherwillow Row.",
                        "Netherwillow"));
        all.put(
                "q-threshold",
                new Choice(
                        "q-tell-parents",
                        "What Jamie said is significant harm if it is true, and that is for others"
                                + " to find out. Deputy Wolfscastle agrees.",
                        "Wolfscastle"));
        all.put(
                "q-tell-parents",
                new Choice(
                        "not-tell-parents",
                        "The uncle lives in the house. Asking at Fenwardine Court first could"
                                + " bring Jamie harm tonight.",
                        "Fenwardine"));
        return all;
    }
}

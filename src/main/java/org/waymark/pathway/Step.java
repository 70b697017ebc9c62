package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One step of a pathway with everything that its reader is shown.
 *
 * @param id stable name within the pack
 * @param title short title, as on the chart
 * @param kind what the step asks
 * @param stage id of the {@link Stage} it stands in
 * @param strand id of the {@link Strand} it belongs to
 * @param roles ids of the {@link Role}s who act here, never empty
 * @param law ids of {@link Law} entries that carry it
 * @param clocks ids of {@link TimeLimit}s that matter here
 * @param records names of the entry kinds that the notebook offers here, likeliest first: {@code
 *     concern}, {@code note}, {@code decision}, {@code contact}, {@code action}
 * @param sources keys of {@link Source}s
 * @param evidence id of the {@link EvidenceGrade} that says how well the text is established
 * @param routes the ways on, in the order of the pack; empty only at an {@link StepKind#END}
 * @param purpose what the step is for, one paragraph or more
 * @param doing the points under "Do", in order
 * @param record the points under "Record"
 * @param askYourself the points under "Ask yourself"
 * @param theyWillAsk the points under "They will ask you"
 * @param othersDo the points under "What others do next"
 * @param contacts whom in the area one rings at this step; not part of the text
 * @param notToAct whether a decision here, or one that leads here, is a decision not to act, which
 *     always has a day on which it is looked at again; not part of the text
 * @param common where the common way goes on from here, one of the routes, which the chart draws as
 *     straight as it can; null where the pack marks none; not part of the text
 * @param digest lower-case hex SHA-256 of the step's text as shown; a decision keeps it
 */
public record Step(
        StepId id,
        String title,
        StepKind kind,
        String stage,
        String strand,
        List<String> roles,
        List<String> law,
        List<String> clocks,
        List<String> records,
        List<String> sources,
        String evidence,
        List<Route> routes,
        List<RichText> purpose,
        List<RichText> doing,
        List<RichText> record,
        List<RichText> askYourself,
        List<RichText> theyWillAsk,
        List<RichText> othersDo,
        List<ContactKind> contacts,
        boolean notToAct,
        @Nullable StepId common,
        String digest) {

    /** What {@code notToAct} asks for, in words for prints and lists of changes. */
    public static final String NOT_TO_ACT =
            "A decision not to act: it needs a day on which it is looked at again.";

    /** A step at which nobody is to be rung, nothing is told of others, and one may act. */
    public Step(
            StepId id,
            String title,
            StepKind kind,
            String stage,
            String strand,
            List<String> roles,
            List<String> law,
            List<String> clocks,
            List<String> records,
            List<String> sources,
            String evidence,
            List<Route> routes,
            List<RichText> purpose,
            List<RichText> doing,
            List<RichText> record,
            List<RichText> askYourself,
            List<RichText> theyWillAsk,
            String digest) {
        this(
                id,
                title,
                kind,
                stage,
                strand,
                roles,
                law,
                clocks,
                records,
                sources,
                evidence,
                routes,
                purpose,
                doing,
                record,
                askYourself,
                theyWillAsk,
                List.of(),
                List.of(),
                false,
                null,
                digest);
    }

    public Step {
        roles = List.copyOf(roles);
        law = List.copyOf(law);
        clocks = List.copyOf(clocks);
        records = List.copyOf(records);
        sources = List.copyOf(sources);
        routes = List.copyOf(routes);
        purpose = List.copyOf(purpose);
        doing = List.copyOf(doing);
        record = List.copyOf(record);
        askYourself = List.copyOf(askYourself);
        theyWillAsk = List.copyOf(theyWillAsk);
        othersDo = List.copyOf(othersDo);
        contacts = List.copyOf(contacts);
    }

    /** The same step with its digest. */
    Step withDigest(String hex) {
        return new Step(
                id,
                title,
                kind,
                stage,
                strand,
                roles,
                law,
                clocks,
                records,
                sources,
                evidence,
                routes,
                purpose,
                doing,
                record,
                askYourself,
                theyWillAsk,
                othersDo,
                contacts,
                notToAct,
                common,
                hex);
    }
}

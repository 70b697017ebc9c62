package org.waymark.journal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.ActionAgreed;
import org.waymark.journal.fact.ActionDone;
import org.waymark.journal.fact.AreasChosen;
import org.waymark.journal.fact.CaseAreaChosen;
import org.waymark.journal.fact.CaseMoved;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.CharityNamed;
import org.waymark.journal.fact.ClockEnded;
import org.waymark.journal.fact.ClockSetBack;
import org.waymark.journal.fact.ClockStarted;
import org.waymark.journal.fact.ConcernRaised;
import org.waymark.journal.fact.ContactMade;
import org.waymark.journal.fact.DecisionMade;
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.StatusHeld;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Facts as the payloads of the journal, by the page on the format of the notebook. */
final class FactJson {

    /** The version that is written for every kind. */
    static final int VERSION = 1;

    private static final StreamReadConstraints BOUNDS =
            StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxNumberLength(32)
                    .maxNameLength(256)
                    .maxStringLength(16_000_000)
                    .maxDocumentLength(64L << 20)
                    .build();

    private final JsonFactory factory =
            JsonFactory.builder()
                    .streamReadConstraints(BOUNDS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();
    private final ObjectMapper mapper =
            new ObjectMapper(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** The kind under which a fact stands in its entry. */
    static String kindOf(Fact fact) {
        return switch (fact) {
            case ConcernRaised _ -> "ConcernRaised";
            case NoteMade _ -> "NoteMade";
            case ObservationMade _ -> "ObservationMade";
            case DecisionMade _ -> "DecisionMade";
            case ContactMade _ -> "ContactMade";
            case ActionAgreed _ -> "ActionAgreed";
            case ActionDone _ -> "ActionDone";
            case ClockEnded _ -> "ClockEnded";
            case ClockStarted _ -> "ClockStarted";
            case EntryCorrected _ -> "EntryCorrected";
            case PointMarked _ -> "PointMarked";
            case CaseOpened _ -> "CaseOpened";
            case CaseMoved _ -> "CaseMoved";
            case PersonInvolved _ -> "PersonInvolved";
            case PersonEnrolled _ -> "PersonEnrolled";
            case PersonDescribed _ -> "PersonDescribed";
            case PersonRelated _ -> "PersonRelated";
            case StatusHeld _ -> "StatusHeld";
            case CharityNamed _ -> "CharityNamed";
            case AreasChosen _ -> "AreasChosen";
            case CaseAreaChosen _ -> "CaseAreaChosen";
            case DirectoryNumberConfirmed _ -> "DirectoryNumberConfirmed";
            case GuidanceKept _ -> "GuidanceKept";
            case DraftDiscarded _ -> "DraftDiscarded";
            case DocumentPrinted _ -> "DocumentPrinted";
            case ClockSetBack _ -> "ClockSetBack";
            case FromLaterVersion later -> later.kind();
        };
    }

    /**
     * @throws IllegalArgumentException when a text holds half of a surrogate pair, which UTF-8
     *     cannot hold
     */
    String write(Fact fact) {
        String payload = fact instanceof FromLaterVersion later ? later.payload() : json(fact);
        refuseLoneSurrogates(payload);
        return payload;
    }

    /**
     * @throws MalformedFactException when it is no JSON, or not what its kind and version promise
     */
    Fact read(String kind, String payload) {
        JsonNode tree;
        try {
            tree = mapper.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new MalformedFactException("the payload is no sound JSON", e);
        }
        if (tree.isMissingNode()) {
            throw new MalformedFactException("the payload is empty");
        }
        JsonNode version = tree.get("v");
        if (version != null && version.isInt() && version.intValue() == VERSION) {
            return FactReader.read(kind, new Members(tree))
                    .orElseGet(() -> later(kind, tree, payload));
        }
        return later(kind, tree, payload);
    }

    private String json(Fact fact) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(text)) {
            new FactWriter(generator).write(fact);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Fact later(String kind, JsonNode tree, String payload) {
        return new FromLaterVersion(kind, tree.path("v").asInt(0), caseOf(tree), payload);
    }

    private static @Nullable UUID caseOf(JsonNode tree) {
        try {
            return UUID.fromString(tree.path("case").asText());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void refuseLoneSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new IllegalArgumentException("A text holds half of a character.");
            }
        }
    }
}

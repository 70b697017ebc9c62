package org.waymark.journal;

import com.fasterxml.jackson.core.JsonGenerator;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Account;
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
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.FromLaterVersion;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PersonDescribed;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.journal.fact.PersonInvolved;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.SignNoted;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.journal.fact.StepFact;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Writes a fact as the members of its payload, in the newest version of each kind. */
final class FactWriter {

    private final JsonGenerator json;

    FactWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(Fact fact) throws IOException {
        json.writeStartObject();
        json.writeNumberField("v", FactJson.VERSION);
        switch (fact) {
            case StepFact step -> step(step);
            case CaseOpened it -> {
                id("case", it.caseId());
                text("number", it.number());
                text("step", it.step());
                text("area", it.area());
            }
            case CaseMoved it -> {
                id("case", it.caseId());
                text("from", it.from());
                text("to", it.to());
                text("route", it.route());
                text("reason", it.reason());
            }
            case PersonInvolved it -> {
                id("case", it.caseId());
                id("person", it.person());
                constant("relation", it.relation());
                text("since", it.since());
                text("note", it.note());
            }
            case PersonRelated it -> {
                id("person", it.person());
                id("child", it.child());
                text("kinship", it.kinship());
                constant("responsibility", it.responsibility());
                constant("home", it.home());
                text("restriction", it.restriction());
            }
            case StatusHeld it -> {
                id("status", it.status());
                id("person", it.person());
                constant("kind", it.kind());
                text("from", it.from());
                text("to", it.to());
                text("detail", it.detail());
                text("mistake", it.mistake());
            }
            case PersonEnrolled it -> {
                id("person", it.person());
                text("name", it.name());
                text("role", it.role());
                text("publicKey", it.publicKey());
            }
            case PersonDescribed it -> {
                id("person", it.person());
                text("name", it.name());
                text("knownAs", it.knownAs());
                number("age", it.age());
                details(it.details());
                text("note", it.note());
            }
            case GuidanceKept it -> {
                text("digest", it.digest());
                text("text", it.text());
            }
            case DraftDiscarded it -> {
                id("case", it.caseId());
                text("kind", it.kind());
                text("reason", it.reason());
            }
            case CharityNamed it -> text("charity", it.charity());
            case AreasChosen it -> {
                json.writeArrayFieldStart("areas");
                for (String area : it.areas()) {
                    json.writeString(area);
                }
                json.writeEndArray();
                text("unlisted", it.unlisted());
            }
            case CaseAreaChosen it -> {
                id("case", it.caseId());
                text("area", it.area());
            }
            case DirectoryNumberConfirmed it -> {
                text("area", it.area());
                text("contact", it.contact());
                text("title", it.title());
                text("number", it.number());
                text("shown", it.shown());
                text("told", it.told());
                text("on", it.on());
            }
            case DocumentPrinted it -> {
                id("case", it.caseId());
                text("document", it.document());
                text("digest", it.digest());
                text("scope", it.scope());
            }
            case ClockSetBack it -> {
                text("clock", it.clock());
                text("previous", it.previous());
            }
            case FromLaterVersion _ ->
                    throw new IllegalArgumentException("Kept as it stands, never written anew.");
        }
        json.writeEndObject();
    }

    private void step(StepFact fact) throws IOException {
        id("case", fact.caseId());
        text("step", fact.step());
        json.writeObjectFieldStart("guidance");
        text("pack", fact.guidance().pack());
        text("version", fact.guidance().version());
        text("digest", fact.guidance().digest());
        json.writeEndObject();
        json.writeObjectFieldStart("happened");
        text("from", fact.happened().from());
        text("to", fact.happened().to());
        constant("precision", fact.happened().precision());
        json.writeEndObject();
        text("text", fact.text());
        json.writeArrayFieldStart("people");
        for (UUID person : fact.people()) {
            json.writeString(person.toString());
        }
        json.writeEndArray();
        switch (fact) {
            case ConcernRaised it -> {
                text("significance", it.significance());
                account(it.account());
            }
            case NoteMade it -> {
                text("significance", it.significance());
                text("words", it.words());
                text("asked", it.asked());
                text("opinion", it.opinion());
                text("source", it.source());
            }
            case ObservationMade it -> observation(it);
            case DecisionMade it -> decision(it);
            case ContactMade it -> {
                text("significance", it.significance());
                text("who", it.who());
                text("organisation", it.organisation());
                constant("method", it.method());
                text("reference", it.reference());
                text("agreed", it.agreed());
            }
            case ActionAgreed it -> {
                id("action", it.action());
                text("owner", it.owner());
                text("due", it.due());
            }
            case ActionDone it -> id("action", it.action());
            case ClockEnded it -> {
                text("clock", it.clock());
                text("decision", it.decision());
                text("what", it.what());
                text("due", it.due());
                json.writeBooleanField("met", it.met());
            }
            case ClockStarted it -> {
                text("clock", it.clock());
                text("what", it.what());
                text("from", it.from());
            }
            case EntryCorrected it -> {
                text("entry", it.entry());
                text("reason", it.reason());
            }
            case PointMarked it -> {
                json.writeNumberField("point", it.point());
                json.writeBooleanField("done", it.done());
            }
        }
    }

    private void observation(ObservationMade fact) throws IOException {
        text("significance", fact.significance());
        json.writeArrayFieldStart("signs");
        for (SignNoted sign : fact.signs()) {
            json.writeStartObject();
            text("domain", sign.domain());
            text("domainTitle", sign.domainTitle());
            text("sign", sign.sign());
            text("words", sign.words());
            text("moreTelling", sign.moreTelling());
            text("lessTelling", sign.lessTelling());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("signsDigest", fact.signsDigest());
        constant("howKnown", fact.howKnown());
        text("observer", fact.observer());
        text("words", fact.words());
        text("place", fact.place());
        text("context", fact.context());
        text("moreTelling", fact.moreTelling());
        text("lessTelling", fact.lessTelling());
        text("alternatives", fact.alternatives());
        text("opinion", fact.opinion());
    }

    private void decision(DecisionMade fact) throws IOException {
        text("significance", fact.significance());
        json.writeArrayFieldStart("options");
        for (Option option : fact.options()) {
            json.writeStartObject();
            text("to", option.to());
            text("label", option.label());
            text("when", option.when());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("chosen", fact.chosen());
        text("reasons", fact.reasons());
        text("considered", fact.considered());
        text("consulted", fact.consulted());
        text("dissent", fact.dissent());
        text("review", fact.review());
        json.writeBooleanField("notToAct", fact.notToAct());
    }

    private void details(Details details) throws IOException {
        json.writeObjectFieldStart("details");
        for (Map.Entry<Detail, Said> said : details.said().entrySet()) {
            json.writeObjectFieldStart(WireNames.of(said.getKey()));
            constant("knowledge", said.getValue().knowledge());
            text("text", said.getValue().text());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void account(Account account) throws IOException {
        json.writeObjectFieldStart("account");
        constant("origin", account.origin());
        constant("howKnown", account.howKnown());
        text("words", account.words());
        text("asked", account.asked());
        text("demeanour", account.demeanour());
        text("opinion", account.opinion());
        text("place", account.place());
        text("present", account.present());
        text("knownAt", account.knownAt());
        constant("dangerNow", account.dangerNow());
        constant("safeTonight", account.safeTonight());
        text("immediateSafety", account.immediateSafety());
        constant("parentTold", account.parentTold());
        text("parentToldDetail", account.parentToldDetail());
        text("wishes", account.wishes());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String text) throws IOException {
        json.writeStringField(name, text);
    }

    private void id(String name, @Nullable UUID id) throws IOException {
        json.writeStringField(name, id == null ? null : id.toString());
    }

    private void number(String name, @Nullable Integer number) throws IOException {
        if (number == null) {
            json.writeNullField(name);
        } else {
            json.writeNumberField(name, number);
        }
    }

    private void constant(String name, Enum<?> constant) throws IOException {
        json.writeStringField(name, WireNames.of(constant));
    }
}

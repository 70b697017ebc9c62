package org.waymark.journal;

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
import org.waymark.journal.fact.DirectoryNumberConfirmed;
import org.waymark.journal.fact.DocumentPrinted;
import org.waymark.journal.fact.DraftDiscarded;
import org.waymark.journal.fact.EntryCorrected;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.GuidanceKept;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.ObservationMade;
import org.waymark.journal.fact.Option;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.journal.fact.PointMarked;
import org.waymark.journal.fact.SignNoted;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads payloads of version 1. A later version of a kind gets a reader of its own beside this one,
 * and this one stays for ever.
 */
final class FactReader {

    private static final Map<String, Function<Members, Fact>> KINDS =
            Map.ofEntries(
                    Map.entry("ConcernRaised", FactReader::concern),
                    Map.entry("NoteMade", FactReader::note),
                    Map.entry("ObservationMade", FactReader::observation),
                    Map.entry("DecisionMade", FactReader::decision),
                    Map.entry("ContactMade", FactReader::contact),
                    Map.entry("ActionAgreed", FactReader::action),
                    Map.entry("ActionDone", FactReader::actionDone),
                    Map.entry("ClockEnded", FactReader::clockEnded),
                    Map.entry("ClockStarted", FactReader::clockStarted),
                    Map.entry("EntryCorrected", FactReader::correction),
                    Map.entry("PointMarked", FactReader::point),
                    Map.entry(
                            "CaseOpened",
                            it ->
                                    new CaseOpened(
                                            it.uuid("case"),
                                            it.text("number"),
                                            it.text("step"),
                                            it.text("area"))),
                    Map.entry(
                            "CaseMoved",
                            it ->
                                    new CaseMoved(
                                            it.uuid("case"),
                                            it.text("from"),
                                            it.text("to"),
                                            it.textOrNull("route"),
                                            it.textOrNull("reason"))),
                    Map.entry("PersonInvolved", PersonFactReader::involved),
                    Map.entry("PersonDescribed", PersonFactReader::described),
                    Map.entry("PersonRelated", PersonFactReader::related),
                    Map.entry("StatusHeld", PersonFactReader::held),
                    Map.entry(
                            "PersonEnrolled",
                            it ->
                                    new PersonEnrolled(
                                            it.uuid("person"),
                                            it.text("name"),
                                            it.text("role"),
                                            it.text("publicKey"))),
                    Map.entry("CharityNamed", it -> new CharityNamed(it.text("charity"))),
                    Map.entry(
                            "AreasChosen",
                            it -> new AreasChosen(it.texts("areas"), it.textOrNull("unlisted"))),
                    Map.entry(
                            "CaseAreaChosen",
                            it -> new CaseAreaChosen(it.uuid("case"), it.text("area"))),
                    Map.entry(
                            "DirectoryNumberConfirmed",
                            it ->
                                    new DirectoryNumberConfirmed(
                                            it.text("area"),
                                            it.text("contact"),
                                            it.text("title"),
                                            it.text("number"),
                                            it.textOrNull("shown"),
                                            it.text("told"),
                                            it.text("on"))),
                    Map.entry("GuidanceKept", FactReader::guidance),
                    Map.entry(
                            "DraftDiscarded",
                            it ->
                                    new DraftDiscarded(
                                            it.uuidOrNull("case"),
                                            it.text("kind"),
                                            it.text("reason"))),
                    Map.entry(
                            "DocumentPrinted",
                            it ->
                                    new DocumentPrinted(
                                            it.uuidOrNull("case"),
                                            it.text("document"),
                                            it.textOrNull("digest"),
                                            it.text("scope"))),
                    Map.entry(
                            "ClockSetBack",
                            it -> new ClockSetBack(it.text("clock"), it.text("previous"))));

    private FactReader() {}

    /**
     * The fact of that kind, empty when this version knows no such kind.
     *
     * @throws MalformedFactException when the members are not those of the kind
     */
    static Optional<Fact> read(String kind, Members members) {
        Function<Members, Fact> reader = KINDS.get(kind);
        if (reader == null) {
            return Optional.empty();
        }
        members.number("v");
        Fact fact = reader.apply(members);
        members.end();
        return Optional.of(fact);
    }

    private static Fact guidance(Members it) {
        GuidanceKept kept = new GuidanceKept(it.text("digest"), it.text("text"));
        if (!kept.digest().equals(Digests.of(kept.text().getBytes(StandardCharsets.UTF_8)))) {
            throw new MalformedFactException("the guidance is not the one of its digest");
        }
        return kept;
    }

    private static Fact concern(Members it) {
        Shared shared = new Shared(it);
        String significance = it.textOrNull("significance");
        Members members = it.object("account");
        Account account =
                new Account(
                        members.constant("origin", Account.Origin.class),
                        members.constant("howKnown", Account.HowKnown.class),
                        members.textOrNull("words"),
                        members.textOrNull("asked"),
                        members.textOrNull("demeanour"),
                        members.textOrNull("opinion"),
                        members.textOrNull("place"),
                        members.textOrNull("present"),
                        members.textOrNull("knownAt"),
                        members.constant("dangerNow", Account.Answer.class),
                        members.constant("safeTonight", Account.Answer.class),
                        members.textOrNull("immediateSafety"),
                        members.constant("parentTold", Account.Answer.class),
                        members.textOrNull("parentToldDetail"),
                        members.textOrNull("wishes"));
        members.end();
        return new ConcernRaised(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                significance,
                account);
    }

    private static Fact note(Members it) {
        Shared shared = new Shared(it);
        return new NoteMade(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.textOrNull("significance"),
                it.textOrNull("words"),
                it.textOrNull("asked"),
                it.textOrNull("opinion"),
                it.textOrNull("source"));
    }

    private static Fact observation(Members it) {
        Shared shared = new Shared(it);
        return new ObservationMade(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.textOrNull("significance"),
                it.objects(
                        "signs",
                        sign ->
                                new SignNoted(
                                        sign.text("domain"),
                                        sign.text("domainTitle"),
                                        sign.textOrNull("sign"),
                                        sign.text("words"),
                                        sign.textOrNull("moreTelling"),
                                        sign.textOrNull("lessTelling"))),
                it.text("signsDigest"),
                it.constant("howKnown", Account.HowKnown.class),
                it.textOrNull("observer"),
                it.textOrNull("words"),
                it.textOrNull("place"),
                it.textOrNull("context"),
                it.textOrNull("moreTelling"),
                it.textOrNull("lessTelling"),
                it.textOrNull("alternatives"),
                it.textOrNull("opinion"));
    }

    private static Fact decision(Members it) {
        Shared shared = new Shared(it);
        return new DecisionMade(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.textOrNull("significance"),
                it.objects(
                        "options",
                        option ->
                                new Option(
                                        option.text("to"),
                                        option.text("label"),
                                        option.text("when"))),
                it.textOrNull("chosen"),
                it.text("reasons"),
                it.textOrNull("considered"),
                it.textOrNull("consulted"),
                it.textOrNull("dissent"),
                it.textOrNull("review"),
                it.truth("notToAct"));
    }

    private static Fact contact(Members it) {
        Shared shared = new Shared(it);
        return new ContactMade(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.textOrNull("significance"),
                it.text("who"),
                it.textOrNull("organisation"),
                it.constant("method", ContactMade.Method.class),
                it.textOrNull("reference"),
                it.textOrNull("agreed"));
    }

    private static Fact action(Members it) {
        Shared shared = new Shared(it);
        return new ActionAgreed(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.uuid("action"),
                it.text("owner"),
                it.textOrNull("due"));
    }

    private static Fact actionDone(Members it) {
        Shared shared = new Shared(it);
        return new ActionDone(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.uuid("action"));
    }

    private static Fact clockEnded(Members it) {
        Shared shared = new Shared(it);
        return new ClockEnded(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.textOrNull("clock"),
                it.textOrNull("decision"),
                it.text("what"),
                it.text("due"),
                it.truth("met"));
    }

    private static Fact clockStarted(Members it) {
        Shared shared = new Shared(it);
        return new ClockStarted(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.text("clock"),
                it.text("what"),
                it.text("from"));
    }

    private static Fact correction(Members it) {
        Shared shared = new Shared(it);
        return new EntryCorrected(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.text("entry"),
                it.text("reason"));
    }

    private static Fact point(Members it) {
        Shared shared = new Shared(it);
        return new PointMarked(
                shared.caseId,
                shared.step,
                shared.guidance,
                shared.happened,
                shared.text,
                shared.people,
                it.number("point"),
                it.truth("done"));
    }
}

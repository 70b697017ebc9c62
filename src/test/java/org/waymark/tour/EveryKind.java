package org.waymark.tour;

import org.waymark.app.NotebookSession;
import org.waymark.app.Services;
import org.waymark.casework.CaseId;
import org.waymark.casework.CaseSummary;
import org.waymark.casework.ChosenAreas;
import org.waymark.casework.Draft;
import org.waymark.casework.DraftId;
import org.waymark.casework.EntryForm;
import org.waymark.casework.EntryKind;
import org.waymark.casework.KeptWords;
import org.waymark.casework.NumberForm;
import org.waymark.casework.PersonForm;
import org.waymark.casework.PersonId;
import org.waymark.casework.Recorder;
import org.waymark.casework.Signing;
import org.waymark.casework.StatusForm;
import org.waymark.casework.Tie;
import org.waymark.journal.fact.Account;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;
import org.waymark.pathway.StepId;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Records everything that the tour does not type, through the services behind the window, in a
 * practice notebook: in every text field a word that stands nowhere else.
 */
public final class EveryKind {

    /** Where the words stand that are kept and not recorded. */
    static final String KEPT_AT = "person/new";

    /** Each stands in one field. */
    static final List<String> MARKS =
            List.of(
                    "Wexcombeley",
                    "Pettifogle",
                    "Surgerylow",
                    "Applegarthen",
                    "960583",
                    "Notetakerby",
                    "Stepmotherly",
                    "Contactban",
                    "Plandetail",
                    "Seenwording",
                    "Contextberry",
                    "Moretellinga",
                    "Lesstellinga",
                    "Alternativey",
                    "Opinionated",
                    "Observerson",
                    "Placewick",
                    "Exactwordly",
                    "Significantia",
                    "Ownsignword",
                    "960584",
                    "Tolderson",
                    "Movereasonby",
                    "Clockwordly",
                    "Tansyhollow",
                    "Discardwhy",
                    "Keptlockword");

    private EveryKind() {}

    /**
     * @param arguments the room, and the practice notebook in it
     */
    public static void main(String[] arguments) {
        Services services = KilledTyping.services(Path.of(arguments[0]));
        try (NotebookSession session =
                services.notebooks()
                        .open(Path.of(arguments[1]), Evening.PASSPHRASE.toCharArray())) {
            CaseSummary first =
                    session.queries().cases().stream()
                            .filter(summary -> !summary.closed())
                            .findFirst()
                            .orElseThrow();
            PersonId child =
                    session.queries().file(first.id()).orElseThrow().people().stream()
                            .filter(person -> person.relation() == Relation.SUBJECT)
                            .findFirst()
                            .orElseThrow()
                            .id();
            people(session.recorder(), first.id(), child);
            signed(session.recorder().sign(observation(first, child), Optional.empty()));
            rest(session, first);
        }
        System.exit(0);
    }

    private static void people(Recorder recorder, CaseId id, PersonId child) {
        recorder.describe(
                id,
                null,
                PersonForm.of("Perpetua Wexcombeley", Relation.PARENT)
                        .knownAs("Pettifogle")
                        .with(Detail.GP, Said.known("Surgerylow practice"))
                        .with(Detail.ADDRESS, Said.known("2 Applegarthen Row"))
                        .with(Detail.TELEPHONE, Said.known("01632 960583"))
                        .noted("Notetakerby said so")
                        .tied(
                                child,
                                new Tie(
                                        "Stepmotherly",
                                        PersonRelated.Responsibility.HOLDS,
                                        PersonRelated.Home.WITH_CHILD,
                                        "Contactban until May")));
        signed(
                recorder.status(
                        id,
                        child,
                        null,
                        new StatusForm(
                                StatusHeld.Kind.OTHER_PLAN, "2026-05", "", "Plandetail", "")));
    }

    private static EntryForm observation(CaseSummary of, PersonId child) {
        return new EntryForm.Observation(
                of.id(),
                of.step(),
                new Happened("2026-11-20", null, Happened.Precision.DAY),
                "Seenwording at the door",
                Set.of(child),
                "Significantia",
                List.of(new EntryForm.SignChoice("strengths", null, "Ownsignword")),
                Account.HowKnown.TOLD_BY_OTHER,
                "Observerson",
                "Exactwordly",
                "Placewick",
                "Contextberry",
                "Moretellinga",
                "Lesstellinga",
                "Alternativey",
                "Opinionated");
    }

    private static void rest(NotebookSession session, CaseSummary of) {
        Recorder recorder = session.recorder();
        signed(
                recorder.confirmNumber(
                        new NumberForm(
                                "national",
                                "nspcc-helpline",
                                "NSPCC",
                                "01632 960584",
                                null,
                                "Tolderson rang it",
                                "2026-11-20")));
        signed(
                recorder.startClock(
                        of.id(),
                        of.step(),
                        "police-protection",
                        new Happened("2026-11-20", null, Happened.Precision.DAY),
                        "Clockwordly"));
        signed(recorder.chooseAreas(new ChosenAreas(List.of(), "Beyond Tansyhollow")));
        Draft draft =
                new Draft(
                        new DraftId(UUID.randomUUID()),
                        of.id(),
                        of.step(),
                        EntryKind.NOTE,
                        Map.of("text", "Keptlockword"),
                        Instant.parse("2026-11-20T09:00:00Z"));
        recorder.save(draft);
        signed(recorder.discard(draft.id(), "Discardwhy"));
        session.shelf()
                .keep(
                        new KeptWords(
                                KEPT_AT,
                                "Somebody",
                                of.id(),
                                of.step(),
                                Map.of("person-note", "Keptlockword"),
                                draft.savedAt()));
        signed(
                recorder.moveTo(
                        of.id(),
                        new StepId(of.step().value().equals("start") ? "review" : "start"),
                        "Movereasonby"));
    }

    private static void signed(Signing signing) {
        if (signing instanceof Signing.Incomplete gaps) {
            throw new IllegalStateException("Not signed: " + gaps.gaps());
        }
    }
}

package org.waymark.fault;

import org.waymark.casework.store.CaseProjection;
import org.waymark.casework.store.CaseStore;
import org.waymark.casework.store.DraftRow;
import org.waymark.casework.store.DraftStore;
import org.waymark.casework.store.WordsRow;
import org.waymark.casework.store.WordsStore;
import org.waymark.journal.Author;
import org.waymark.journal.Notebook;
import org.waymark.journal.RecordedFact;
import org.waymark.journal.Verification;
import org.waymark.journal.fact.CaseOpened;
import org.waymark.journal.fact.Guidance;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.NoteMade;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.vault.Enrolment;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.KeyringDisk;
import org.waymark.vault.NewVault;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RawKeys;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.UnlockedVault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A notebook in which the notes are numbered from 1: each is saved as a draft, and then signed.
 *
 * <p>How far it has come is one number that only grows: 2n-1 when the draft of note n is saved, 2n
 * when it is signed.
 */
final class NumberedNotes implements AutoCloseable {

    private static final UUID CHAIN = new UUID(1, 1);
    private static final UUID CASE = new UUID(2, 2);
    private static final long DRAFTS = 3;
    private static final String STEP = "start";
    private static final Guidance GUIDANCE = new Guidance("pack", "2026.11", "00");
    private static final String TEXT = " words".repeat(150);
    private static final String FIELD = "text";
    private static final String PLACE = "person/new";
    private static final String NUMBER = "number";
    private static final int PAGE = 500;

    private final UnlockedVault vault;
    private final Notebook notebook;
    private final DraftStore drafts;
    private final WordsStore shelf;

    private NumberedNotes(UnlockedVault vault, Notebook notebook) {
        this.vault = vault;
        this.notebook = notebook;
        this.drafts = new DraftStore(notebook);
        this.shelf = new WordsStore(notebook);
    }

    /** Makes a notebook with one case and no note, and closes it. */
    static RawKeys create(Path folder) throws IOException {
        return create(folder, new KeyringDisk());
    }

    /**
     * Makes a notebook with one case and no note, and closes it.
     *
     * @param disk what its keyring is written to
     */
    static RawKeys create(Path folder, KeyringDisk disk) throws IOException {
        try (Passphrase passphrase = Passphrase.of("the passphrase of this".toCharArray());
                RecoveryWords words = RecoveryWords.generate(new SecureRandom())) {
            NewVault made =
                    KeyringDisk.vault(disk)
                            .create(folder, passphrase, words, KeyDerivationCost.LEAST);
            try (UnlockedVault vault = made.vault()) {
                Notebook notebook =
                        Notebook.create(
                                vault.book(),
                                identity(vault),
                                signing(vault),
                                List.of(
                                        enrolled(vault.keys().enrolment(), "Lead"),
                                        enrolled(made.recovery(), "Recovery")),
                                List.of(new CaseProjection()));
                notebook.record(
                        List.of(new CaseOpened(CASE, "2026-001", STEP, "national")),
                        Optional.empty());
                return RawKeys.of(vault, folder);
            }
        }
    }

    private static PersonEnrolled enrolled(Enrolment enrolment, String name) {
        return new PersonEnrolled(
                enrolment.person(), name, enrolment.role().word(), enrolment.publicKey());
    }

    private static Notebook.Identity identity(UnlockedVault vault) {
        return new Notebook.Identity(vault.notebook(), vault.epoch());
    }

    private static Notebook.Signing signing(UnlockedVault vault) {
        return new Notebook.Signing(Author.of(vault.keys()), CHAIN, Clock.systemUTC());
    }

    static NumberedNotes open(Path folder, RawKeys keys) throws IOException {
        UnlockedVault vault = keys.open(folder);
        boolean opened = false;
        try {
            NumberedNotes notes =
                    new NumberedNotes(
                            vault,
                            Notebook.open(
                                    vault.book(),
                                    identity(vault),
                                    signing(vault),
                                    List.of(new CaseProjection())));
            opened = true;
            return notes;
        } finally {
            if (!opened) {
                vault.close();
            }
        }
    }

    void saveDraft(long number) {
        drafts.save(
                new DraftRow(
                        draft(number),
                        CASE,
                        STEP,
                        "note",
                        Map.of(FIELD, words(number)),
                        Clock.systemUTC().instant()));
    }

    /** Keeps the words of a form that is no entry, in place of those of the number before. */
    void keepWords(long number) {
        shelf.save(
                new WordsRow(
                        PLACE,
                        "Somebody",
                        CASE,
                        STEP,
                        Map.of(FIELD, words(number), NUMBER, Long.toString(number)),
                        Clock.systemUTC().instant()));
    }

    /**
     * The number whose words are kept; 0 for none.
     *
     * @throws IllegalStateException when they are not whole
     */
    long keptWords() {
        List<WordsRow> kept = shelf.all();
        if (kept.isEmpty()) {
            return 0;
        }
        expect(kept.size() == 1, "the words of one form");
        Map<String, String> fields = kept.getFirst().fields();
        long number = Long.parseLong(fields.getOrDefault(NUMBER, "-1"));
        expect(words(number).equals(fields.get(FIELD)), "the words that are kept are whole");
        return number;
    }

    void sign(long number) {
        NoteMade note =
                new NoteMade(
                        CASE,
                        STEP,
                        GUIDANCE,
                        Happened.unknown(),
                        words(number),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null);
        notebook.record(List.of(note), Optional.of(draft(number)));
    }

    private static UUID draft(long number) {
        return new UUID(DRAFTS, number);
    }

    private static String words(long number) {
        return number + TEXT;
    }

    /**
     * How far the notebook has come.
     *
     * @throws IllegalStateException when a note is missing, doubled, not whole or not shown, or
     *     when a draft is not whole or of a note that is signed
     */
    long progress() {
        long signed = lastSigned();
        List<DraftRow> kept = drafts.all();
        if (kept.isEmpty()) {
            return 2 * signed;
        }
        long next = signed + 1;
        expect(kept.size() == 1 && kept.getFirst().id().equals(draft(next)), "the next draft");
        expect(words(next).equals(kept.getFirst().fields().get(FIELD)), "the draft is whole");
        return 2 * next - 1;
    }

    /**
     * The last note that is signed.
     *
     * @throws IllegalStateException when a note is missing, doubled, not whole or not shown
     */
    long lastSigned() {
        long signed = 0;
        long seq = 0;
        List<RecordedFact> page;
        do {
            page = notebook.entriesAfter(CHAIN, seq, PAGE);
            for (RecordedFact each : page) {
                seq = each.entry().seq();
                if (each.fact() instanceof NoteMade note) {
                    signed++;
                    expect(words(signed).equals(note.text()), "note " + signed + " is whole");
                }
            }
        } while (page.size() == PAGE);
        expect(new CaseStore(notebook).entries(CASE).size() == signed, "every note is shown");
        return signed;
    }

    /**
     * Checks every page, signature, link and table.
     *
     * @throws IllegalStateException when one does not hold
     */
    void verify() {
        expect(vault.book().checkPages().isSound(), "every page is sound");
        Verification verification = notebook.verify();
        expect(verification instanceof Verification.Intact, verification.toString());
    }

    private static void expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("does not hold: " + what);
        }
    }

    @Override
    public void close() {
        vault.close();
    }
}

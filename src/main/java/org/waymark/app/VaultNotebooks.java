package org.waymark.app;

import org.waymark.app.practice.PracticePlayer;
import org.waymark.app.practice.ScriptClock;
import org.waymark.casework.Casework;
import org.waymark.casework.ChosenAreas;
import org.waymark.journal.Author;
import org.waymark.journal.Notebook;
import org.waymark.journal.NotebookException;
import org.waymark.journal.NotebookFailure;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PracticeScript;
import org.waymark.vault.BookName;
import org.waymark.vault.Enrolment;
import org.waymark.vault.Keyring;
import org.waymark.vault.NewVault;
import org.waymark.vault.NotebookFolder;
import org.waymark.vault.Passphrase;
import org.waymark.vault.PassphraseStrength;
import org.waymark.vault.PassphraseWords;
import org.waymark.vault.RecoveryReading;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.Secret;
import org.waymark.vault.SignerRole;
import org.waymark.vault.SlotKind;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.Vault;
import org.waymark.vault.VaultException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Notebooks in folders, locked by the vault. */
public final class VaultNotebooks implements Notebooks {

    /** Known to everybody, because nothing in a practice notebook is real. */
    static final String PRACTICE_PASSPHRASE = "practice notebook";

    /** Under what signs whoever opened the notebook with the recovery words. */
    static final String RECOVERY_NAME = "Recovery words";

    private static final String PRACTICE_LEAD = "Practice lead";

    private final Vault vault;
    private final NotebookServices services;
    private final SecureRandom random = new SecureRandom();
    private final WaitingWords waiting = new WaitingWords();

    /**
     * @param vault makes and unlocks folders
     * @param services what an open notebook works with
     */
    public VaultNotebooks(Vault vault, NotebookServices services) {
        this.vault = vault;
        this.services = services;
    }

    @Override
    public NotebookSession create(
            Path folder, NewNotebook request, char[] passphrase, char[] recoveryWords) {
        try (Passphrase secret = Passphrase.of(passphrase);
                RecoveryWords words = words(recoveryWords)) {
            makeReady();
            NewVault made = vault.create(folder, secret, words, services.cost().get());
            return begin(folder, made, request, services.clock());
        } finally {
            Arrays.fill(passphrase, '\0');
            Arrays.fill(recoveryWords, '\0');
        }
    }

    // What can fail without the notebook, before there is one.
    private void makeReady() {
        Objects.requireNonNull(services.installation().id());
        Objects.requireNonNull(services.library().get());
        Objects.requireNonNull(services.holidays().get());
    }

    private OpenNotebook begin(Path folder, NewVault made, NewNotebook request, Clock clock) {
        UnlockedVault unlocked = made.vault();
        try {
            Enrolment founder = unlocked.keys().enrolment();
            Notebook notebook =
                    Notebook.create(
                            unlocked.book(),
                            new Notebook.Identity(unlocked.notebook(), unlocked.epoch()),
                            signing(unlocked, clock),
                            List.of(
                                    enrolled(founder, request.name()),
                                    enrolled(made.recovery(), RECOVERY_NAME)),
                            Casework.projections());
            Casework casework = casework(unlocked, notebook, clock);
            casework.recorder().nameCharity(request.charity());
            if (!request.areas().equals(ChosenAreas.NONE)) {
                casework.recorder().chooseAreas(request.areas());
            }
            services.log().record(EventLog.Event.NOTEBOOK_MADE);
            return new OpenNotebook(label(folder), unlocked, notebook, casework, services, waiting);
        } catch (RuntimeException failed) {
            takeBack(folder, made, failed);
            throw failed;
        }
    }

    @Override
    public NotebookSession open(Path folder, char[] secret) {
        try {
            UnlockedVault unlocked = unlock(folder, secret);
            try {
                Notebook notebook = journal(unlocked);
                services.log().record(EventLog.Event.NOTEBOOK_OPENED);
                return new OpenNotebook(
                        label(folder),
                        unlocked,
                        notebook,
                        casework(unlocked, notebook, services.clock()),
                        services,
                        waiting);
            } catch (RuntimeException failed) {
                unlocked.close();
                throw failed;
            }
        } finally {
            Arrays.fill(secret, '\0');
        }
    }

    private UnlockedVault unlock(Path folder, char[] typed) {
        try (Secret secret = Secret.typed(typed)) {
            return vault.unlock(folder, secret);
        }
    }

    private Notebook journal(UnlockedVault unlocked) {
        return Notebook.open(
                unlocked.book(),
                new Notebook.Identity(unlocked.notebook(), unlocked.epoch()),
                signing(unlocked, services.clock()),
                Casework.projections());
    }

    private Notebook.Signing signing(UnlockedVault unlocked, Clock clock) {
        return new Notebook.Signing(
                Author.of(unlocked.keys()), services.installation().id(), clock);
    }

    private Casework casework(UnlockedVault unlocked, Notebook notebook, Clock clock) {
        return new Casework(
                notebook,
                services.library(unlocked.keys().role() == SignerRole.PRACTICE),
                services.holidays().get(),
                clock,
                clock.getZone());
    }

    @Override
    public NotebookCheck verify(Path folder, char[] secret) {
        try (NotebookSession session = open(folder, secret)) {
            return session.check();
        } catch (VaultException refused) {
            if (refused.failure().isDamage()) {
                return new NotebookCheck(
                        false, List.of(refused.failure().happened(), refused.failure().next()));
            }
            throw refused;
        } catch (NotebookException refused) {
            if (isDamage(refused.failure())) {
                return new NotebookCheck(false, List.of(refused.failure().words()));
            }
            throw refused;
        }
    }

    private static boolean isDamage(NotebookFailure failure) {
        return switch (failure) {
            case NotebookFailure.OtherNotebook _,
                    NotebookFailure.OtherEpoch _,
                    NotebookFailure.NotBegun _,
                    NotebookFailure.NotEnrolled _,
                    NotebookFailure.OtherKey _,
                    NotebookFailure.Damaged _ ->
                    true;
            case NotebookFailure.AlreadyBegun _,
                    NotebookFailure.LaterVersion _,
                    NotebookFailure.NotMigrated _ ->
                    false;
        };
    }

    @Override
    public void createPractice(Path folder) {
        new VaultNotebooks(vault, services.overItsOwnGuidance()).makePractice(folder);
    }

    private void makePractice(Path folder) {
        List<PracticeScript> scripts = services.practice().get().scripts();
        Instant longAgo =
                scripts.stream()
                        .flatMap(script -> script.entries().stream())
                        .map(
                                entry ->
                                        entry.recorded()
                                                .minusHours(1)
                                                .atZone(services.clock().getZone())
                                                .toInstant())
                        .min(Instant::compareTo)
                        .orElseGet(services.clock()::instant);
        makeReady();
        ScriptClock clock = new ScriptClock(longAgo, services.clock().getZone());
        try (Passphrase passphrase = Passphrase.of(PRACTICE_PASSPHRASE.toCharArray());
                RecoveryWords words = RecoveryWords.generate(random)) {
            NewVault made = vault.createPractice(folder, passphrase, words);
            try (OpenNotebook open = begin(folder, made, practiceNotebook(), clock)) {
                PracticePlayer player =
                        new PracticePlayer(
                                open.queries(), open.recorder(), open.library().national(), clock);
                open.together(() -> player.play(scripts));
            } catch (RuntimeException failed) {
                takeBack(folder, made, failed);
                throw failed;
            }
        }
    }

    private NewNotebook practiceNotebook() {
        List<String> areas =
                services.practiceLibrary().get().localPacks().stream().map(LocalPack::id).toList();
        return new NewNotebook(PRACTICE_LEAD, "Practice", new ChosenAreas(areas, ""));
    }

    @Override
    public List<Area> areas() {
        return services.library().get().localPacks().stream()
                .map(pack -> new Area(pack.id(), pack.area()))
                .toList();
    }

    @Override
    public boolean isPractice(Path folder) {
        try {
            return vault.keyring(folder).isPractice();
        } catch (VaultException noNotebook) {
            return false;
        }
    }

    @Override
    public List<String> describe(Path folder) {
        Keyring keyring = vault.keyring(folder);
        List<String> sentences = new ArrayList<>();
        sentences.add(
                "Format: waymark-keyring, version 1."
                        + (keyring.isPractice() ? " A practice notebook." : ""));
        sentences.add("Notebook: " + keyring.notebook() + ", key change " + keyring.epoch() + ".");
        for (Keyring.Slot slot : keyring.slots()) {
            sentences.add(
                    "Slot: "
                            + (slot.kind() == SlotKind.RECOVERY ? "recovery words" : "passphrase")
                            + ", Argon2id with "
                            + slot.cost().memoryKiB() / 1024
                            + " MiB, "
                            + slot.cost().iterations()
                            + " passes, "
                            + slot.cost().parallelism()
                            + (slot.cost().parallelism() == 1 ? " lane." : " lanes."));
        }
        for (BookName book : keyring.books()) {
            sentences.add(size(folder, book.file()));
        }
        sentences.add("Nothing of this is proven without the passphrase: use verify.");
        return sentences;
    }

    private static String size(Path folder, String name) {
        try {
            return "File: "
                    + name
                    + ", "
                    + String.format(Locale.UK, "%,d", Files.size(folder.resolve(name)))
                    + " bytes.";
        } catch (IOException notThere) {
            return "File: " + name + " is missing or cannot be read.";
        }
    }

    @Override
    public int waitingWords() {
        return waiting.count();
    }

    @Override
    public boolean isFree(Path folder) {
        return NotebookFolder.isFree(folder);
    }

    @Override
    public List<String> proposedWords() {
        return new PassphraseWords(random).propose();
    }

    @Override
    public List<String> newRecoveryWords() {
        try (RecoveryWords words = RecoveryWords.generate(random)) {
            return words.words();
        }
    }

    @Override
    public PassphraseAdvice advise(char[] passphrase, List<String> names) {
        try {
            PassphraseStrength.Verdict verdict = new PassphraseStrength().judge(passphrase, names);
            return new PassphraseAdvice(verdict.accepted(), verdict.strength(), verdict.words());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    static RecoveryWords words(char[] typed) {
        return switch (RecoveryWords.read(typed)) {
            case RecoveryReading.Words(RecoveryWords words) -> words;
            case RecoveryReading.Mistyped mistyped -> throw new VaultException(mistyped.failure());
        };
    }

    private void takeBack(Path folder, NewVault made, RuntimeException reason) {
        try {
            vault.takeBack(folder, made);
        } catch (VaultException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    static PersonEnrolled enrolled(Enrolment enrolment, String name) {
        return new PersonEnrolled(
                enrolment.person(), name.strip(), enrolment.role().word(), enrolment.publicKey());
    }

    private static String label(Path folder) {
        String name = folder.toAbsolutePath().normalize().getFileName().toString();
        return name.endsWith(".waymark")
                ? name.substring(0, name.length() - ".waymark".length())
                : name;
    }
}

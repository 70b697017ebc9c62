package org.waymark.app;

import org.waymark.app.guidance.PastReading;
import org.waymark.casework.CasePlaces;
import org.waymark.casework.CaseQueries;
import org.waymark.casework.Casework;
import org.waymark.casework.Recorder;
import org.waymark.casework.WordsShelf;
import org.waymark.journal.Head;
import org.waymark.journal.Notebook;
import org.waymark.journal.Verification;
import org.waymark.pathway.Library;
import org.waymark.vault.Enrolment;
import org.waymark.vault.FolderWarning;
import org.waymark.vault.PageReport;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.Secret;
import org.waymark.vault.SignerRole;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.VaultException;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** A notebook that the vault has unlocked. */
final class OpenNotebook implements NotebookSession {

    private final String label;
    private final UnlockedVault vault;
    private final Notebook notebook;
    private final Casework casework;
    private final NotebookServices services;
    private final WaitingWords waiting;
    // Screens ask for it on their own thread, where the book must not be read.
    private final String author;
    private final Library library;
    private boolean rolledBack;
    private boolean broken;
    private boolean closed;

    OpenNotebook(
            String label,
            UnlockedVault vault,
            Notebook notebook,
            Casework casework,
            NotebookServices services,
            WaitingWords waiting) {
        this.waiting = waiting;
        this.label = label;
        this.vault = vault;
        this.notebook = notebook;
        this.casework = casework;
        this.services = services;
        this.author = casework.queries().author();
        this.library = services.library(practice());
        this.rolledBack = isBehind();
        waiting.giveBack(vault, casework);
    }

    /** Records many things as one; see {@link Notebook#together}. */
    void together(Runnable work) {
        notebook.together(work);
    }

    private boolean isBehind() {
        Optional<Anchors.Anchor> seen = services.anchors().of(vault.notebook());
        if (seen.isEmpty()) {
            return false;
        }
        Map<UUID, Head> now =
                notebook.heads().stream().collect(Collectors.toMap(Head::chain, head -> head));
        return vault.epoch() < seen.get().epoch()
                || seen.get().heads().stream().anyMatch(head -> isBehind(head, now));
    }

    private static boolean isBehind(Head seen, Map<UUID, Head> now) {
        Head head = now.get(seen.chain());
        return head == null
                || head.seq() < seen.seq()
                || (head.seq() == seen.seq() && !head.digest().equals(seen.digest()));
    }

    @Override
    public List<String> warnings() {
        return vault.warnings().stream().map(FolderWarning::words).sorted().toList();
    }

    @Override
    public boolean isRolledBack() {
        return rolledBack;
    }

    @Override
    public void acceptAsItIs() {
        rolledBack = false;
        noteAnchor();
    }

    @Override
    public UUID notebook() {
        return vault.notebook();
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String author() {
        return author;
    }

    @Override
    public String role() {
        return vault.keys().role().title();
    }

    @Override
    public boolean practice() {
        return vault.keys().role() == SignerRole.PRACTICE;
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public PastReading past() {
        return services.past();
    }

    @Override
    public CaseQueries queries() {
        return casework.queries();
    }

    @Override
    public Recorder recorder() {
        return casework.recorder();
    }

    @Override
    public WordsShelf shelf() {
        return casework.shelf();
    }

    @Override
    public CasePlaces places() {
        return casework.places();
    }

    @Override
    public boolean byRecoveryWords() {
        return vault.keys().role() == SignerRole.RECOVERY;
    }

    @Override
    public boolean changePassphrase(char[] current, char[] fresh, String name) {
        try (Passphrase passphrase = Passphrase.of(fresh)) {
            if (!confirmed(current)) {
                return false;
            }
            vault.changePassphrase(
                    passphrase, services.cost().get(), newcomer -> enrol(newcomer, name));
            return true;
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(fresh, '\0');
        }
    }

    @Override
    public boolean changeRecoveryWords(char[] current, char[] words) {
        try (RecoveryWords fresh = VaultNotebooks.words(words)) {
            if (!confirmed(current)) {
                return false;
            }
            vault.changeRecoveryWords(
                    fresh,
                    services.cost().get(),
                    newcomer -> enrol(newcomer, VaultNotebooks.RECOVERY_NAME));
            return true;
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(words, '\0');
        }
    }

    private boolean confirmed(char[] current) {
        Secret secret;
        try {
            secret = Secret.typed(current);
        } catch (VaultException cannotBeOne) {
            return false;
        }
        try (secret) {
            return vault.opensWith(secret);
        }
    }

    private void enrol(Enrolment newcomer, String name) {
        notebook.record(List.of(VaultNotebooks.enrolled(newcomer, name)), Optional.empty());
    }

    @Override
    public NotebookCheck check() {
        PageReport pages = vault.book().checkPages();
        if (pages.failure().isPresent()) {
            broken = true;
            return new NotebookCheck(
                    false, List.of(pages.failure().get().happened(), pages.failure().get().next()));
        }
        List<Head> noted =
                services.anchors()
                        .of(vault.notebook())
                        .map(Anchors.Anchor::heads)
                        .orElse(List.of());
        return switch (notebook.verify(noted)) {
            case Verification.Intact intact -> sound(pages, intact, !noted.isEmpty());
            case Verification.Broken found -> {
                broken = true;
                yield new NotebookCheck(
                        false,
                        List.of(
                                found.what(),
                                "Make a copy of the folder as it is, and do not record in it"
                                        + " until somebody has looked at it."));
            }
        };
    }

    private NotebookCheck sound(PageReport pages, Verification.Intact intact, boolean anchored) {
        services.log().record(EventLog.Event.NOTEBOOK_CHECKED, intact.entries());
        List<String> sentences = new ArrayList<>();
        sentences.add("The seal of the keyring holds.");
        sentences.add(pages.pages() + " pages: every one is as it was written.");
        sentences.add(
                intact.entries()
                        + " entries: every digest, signature and link holds, and the tables agree"
                        + " with them."
                        + (intact.destroyed() == 0
                                ? ""
                                : " " + intact.destroyed() + " of them were lawfully destroyed."));
        for (Head head : intact.heads()) {
            sentences.add(
                    "Chain of "
                            + head.seq()
                            + ", head: "
                            + head.words()
                            + " ("
                            + head.digest()
                            + ").");
        }
        sentences.add(
                anchored
                        ? "It goes on from what this computer last saw of it."
                        : "This computer has seen it for the first time, so only a print from"
                                + " before can show whether its past was rewritten.");
        unsigned().ifPresent(sentences::add);
        return new NotebookCheck(true, sentences);
    }

    /** How much lies unsigned, which no signature guards; empty when nothing does. */
    private Optional<String> unsigned() {
        int drafts = casework.queries().drafts().size();
        int forms = casework.shelf().all().size();
        if (drafts + forms == 0) {
            return Optional.empty();
        }
        return Optional.of(
                "Not signed yet: "
                        + (drafts == 1 ? "1 draft" : drafts + " drafts")
                        + " and the words of "
                        + (forms == 1 ? "1 form" : forms + " forms")
                        + ". No signature or chain guards these.");
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            waiting.keep(vault, casework);
            // What was seen before stands until somebody says that the older copy is the right one,
            // and a broken chain is nothing to go by.
            if (!rolledBack && !broken) {
                noteAnchor();
            }
        } finally {
            vault.close();
            services.log().record(EventLog.Event.NOTEBOOK_LOCKED);
        }
    }

    private void noteAnchor() {
        try {
            services.anchors()
                    .note(vault.notebook(), new Anchors.Anchor(vault.epoch(), notebook.heads()));
        } catch (UncheckedIOException fullOrReadOnly) {
            services.log().record(EventLog.Event.ANCHOR_NOT_KEPT);
        }
    }
}

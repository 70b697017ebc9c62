package org.waymark.ui.support;

import org.waymark.app.NotebookSession;
import org.waymark.app.Notebooks;
import org.waymark.pathway.Pathway;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Notebooks in memory: any folder can be made, and opens with what it was made with. */
public final class FakeNotebooks implements Notebooks {

    /** The passphrase of every practice notebook. */
    public static final String PRACTICE = "practice notebook";

    private static final List<String> RECOVERY =
            List.of(
                    "absent", "bamboo", "candle", "desert", "elbow", "fabric", "galaxy", "hamster",
                    "island", "jungle", "kitten", "lemon");

    private record Stored(FakeBook book, String passphrase, String recovery, boolean practice) {}

    private final Pathway pathway;
    private final Clock clock;
    private final Map<Path, Stored> stored = new HashMap<>();
    private final List<FakeSession> sessions = new ArrayList<>();
    private int proposals;
    private List<String> advisedWith = List.of();

    public FakeNotebooks(Pathway pathway, Clock clock) {
        this.pathway = pathway;
        this.clock = clock;
    }

    /** A notebook that stands already; its book may be filled by the test. */
    public FakeBook put(Path folder, String passphrase, boolean practice) {
        FakeBook book = new FakeBook(clock, TestPathway.CLOSE);
        stored.put(folder, new Stored(book, passphrase, String.join(" ", RECOVERY), practice));
        return book;
    }

    /** The names that the last passphrase was judged with. */
    public List<String> advisedWith() {
        return advisedWith;
    }

    /** Every session given out, oldest first. */
    public List<FakeSession> sessions() {
        return sessions;
    }

    @Override
    public NotebookSession create(
            Path folder, NewNotebook request, char[] passphrase, char[] recoveryWords) {
        if (stored.containsKey(folder)) {
            throw new IllegalStateException("There is a notebook of that name already.");
        }
        FakeBook book = new FakeBook(clock, TestPathway.CLOSE);
        book.areas = request.areas();
        stored.put(
                folder, new Stored(book, new String(passphrase), new String(recoveryWords), false));
        Arrays.fill(passphrase, '\0');
        Arrays.fill(recoveryWords, '\0');
        return session(folder, book, false);
    }

    @Override
    public List<Area> areas() {
        return List.of(new Area("ashmere", "Ashmere"), new Area("brookvale", "Brookvale"));
    }

    @Override
    public NotebookSession open(Path folder, char[] secret) {
        String said = new String(secret).strip();
        Arrays.fill(secret, '\0');
        Stored notebook = stored.get(folder);
        if (notebook == null
                || !(said.equals(notebook.passphrase) || said.equals(notebook.recovery))) {
            throw new IllegalStateException("This passphrase does not open this notebook.");
        }
        return session(folder, notebook.book, notebook.practice);
    }

    private NotebookSession session(Path folder, FakeBook book, boolean practice) {
        String label = folder.getFileName().toString().replaceFirst("\\.waymark$", "");
        FakeSession session = new FakeSession(book, pathway, clock, label, practice);
        sessions.add(session);
        return session;
    }

    @Override
    public java.util.List<String> describe(Path folder) {
        return java.util.List.of("A notebook.");
    }

    @Override
    public org.waymark.app.NotebookCheck verify(Path folder, char[] secret) {
        try (var session = open(folder, secret)) {
            return session.check();
        }
    }

    @Override
    public void createPractice(Path folder) {
        put(folder, PRACTICE, true);
    }

    @Override
    public boolean isPractice(Path folder) {
        Stored notebook = stored.get(folder);
        return notebook != null && notebook.practice;
    }

    @Override
    public int waitingWords() {
        return sessions.stream()
                .map(FakeSession::book)
                .filter(
                        book ->
                                sessions.stream()
                                        .filter(each -> each.book() == book)
                                        .allMatch(FakeSession::closed))
                .distinct()
                .mapToInt(book -> book.waiting.size() + book.shelf.waiting.size())
                .sum();
    }

    @Override
    public boolean isFree(Path folder) {
        return !java.nio.file.Files.exists(folder);
    }

    @Override
    public List<String> proposedWords() {
        List<String> words = List.of("harvest", "copper", "lantern", "ribbon", "meadow", "saddle");
        int from = proposals++ % 2;
        return words.subList(from, from + 5);
    }

    @Override
    public List<String> newRecoveryWords() {
        return RECOVERY;
    }

    @Override
    public PassphraseAdvice advise(char[] passphrase, List<String> names) {
        advisedWith = List.copyOf(names);
        int length = passphrase.length;
        Arrays.fill(passphrase, '\0');
        if (length < 12) {
            return new PassphraseAdvice(
                    false, 0, "Use at least 12 characters. Five random words are a good choice.");
        }
        return length < 16
                ? new PassphraseAdvice(true, 2, "Fair. One more word would make it much stronger.")
                : new PassphraseAdvice(true, 4, "Very strong.");
    }
}

package org.waymark.benchmark;

import org.waymark.app.Content;
import org.waymark.casework.CaseId;
import org.waymark.casework.Casework;
import org.waymark.journal.Author;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.pathway.Pathway;
import org.waymark.vault.Enrolment;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.NewVault;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RawKeys;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.UnlockedVault;
import org.waymark.vault.Vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * An open notebook of a given size, made once and kept in {@code target/benchmark}. From 10,000
 * entries on its first case holds 2,000; every other case holds 50.
 */
final class LargeNotebook implements AutoCloseable {

    static final int LARGE_CASE = 2_000;

    /** What {@link #LARGE_CASE} entries were recorded in, where there is such a case. */
    static final CaseId FIRST_CASE = new CaseId(InventedCases.id(0));

    private static final Path FOLDER = Path.of("target", "benchmark");
    private static final UUID CHAIN = new UUID(1, 1);
    private static final int AT_ONCE = 500;
    private static final Content CONTENT = new Content(Clock.systemUTC());

    private final UnlockedVault vault;
    private final Notebook notebook;
    private final Casework casework;
    private final Path folder;

    private LargeNotebook(Path folder, UnlockedVault vault, Notebook notebook) {
        this.folder = folder;
        this.vault = vault;
        this.notebook = notebook;
        this.casework =
                new Casework(
                        notebook,
                        pathway(),
                        CONTENT.holidays(),
                        Clock.system(SteppingClock.ZONE),
                        SteppingClock.ZONE);
    }

    /** The guidance that travels in the program. */
    static Pathway pathway() {
        return CONTENT.pathway();
    }

    /** Opens a notebook of that many entries, which is made first where there is none. */
    static LargeNotebook of(int entries) throws IOException {
        Path folder = FOLDER.resolve(entries + "-" + tables() + ".waymark");
        if (!Files.exists(keysFile(folder))) {
            delete(folder);
            make(folder, entries);
        }
        return open(folder, keys(folder));
    }

    /** Changes with the tables, so that no notebook of older ones is opened. */
    private static String tables() throws IOException {
        CRC32 sum = new CRC32();
        for (String script :
                List.of(
                        "journal/migration/V1__journal",
                        "casework/store/migration/V2__projections",
                        "casework/store/migration/V3__last_places")) {
            try (InputStream in =
                    Notebook.class.getResourceAsStream("/org/waymark/" + script + ".sql")) {
                sum.update(in.readAllBytes());
            }
        }
        return Long.toHexString(sum.getValue());
    }

    /** Opens a copy that may be written to; it is thrown away with the next one. */
    static LargeNotebook copyOf(int entries) throws IOException {
        Path original;
        try (LargeNotebook notebook = of(entries)) {
            original = notebook.folder;
        }
        Path copy = FOLDER.resolve("copy.waymark");
        delete(copy);
        Files.createDirectories(copy);
        try (Stream<Path> files = Files.list(original)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, copy.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return open(copy, keys(original));
    }

    /** As unlocking does it, but for the key derivation and the guidance. */
    static LargeNotebook open(Path folder, RawKeys keys) throws IOException {
        UnlockedVault vault = keys.open(folder);
        Notebook notebook =
                Notebook.open(
                        vault.book(),
                        identity(vault),
                        signing(vault, Clock.systemUTC()),
                        Casework.projections());
        return new LargeNotebook(folder, vault, notebook);
    }

    static RawKeys keys(Path folder) throws IOException {
        return RawKeys.of(Files.readString(keysFile(folder)));
    }

    private static Path keysFile(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".keys");
    }

    private static void make(Path folder, int entries) throws IOException {
        Files.createDirectories(FOLDER);
        Clock clock = new SteppingClock(Instant.parse("2016-01-01T09:00:00Z"), Duration.ofHours(7));
        Vault maker = new Vault(Clock.systemUTC(), new SecureRandom());
        try (Passphrase passphrase = Passphrase.of("the passphrase of this".toCharArray());
                RecoveryWords words = RecoveryWords.generate(new SecureRandom())) {
            NewVault made = maker.create(folder, passphrase, words, KeyDerivationCost.LEAST);
            try (UnlockedVault vault = made.vault()) {
                fill(made, clock, entries);
                Files.writeString(keysFile(folder), RawKeys.of(vault, folder).text());
            }
        }
    }

    private static void fill(NewVault made, Clock clock, int entries) {
        UnlockedVault vault = made.vault();
        Notebook notebook =
                Notebook.create(
                        vault.book(),
                        identity(vault),
                        signing(vault, clock),
                        List.of(
                                enrolled(vault.keys().enrolment(), "Lead"),
                                enrolled(made.recovery(), "Recovery words")),
                        Casework.projections());
        InventedCases cases = new InventedCases(pathway(), entries >= 10_000 ? LARGE_CASE : 50);
        for (long left = entries - notebook.count(); left > 0; left -= AT_ONCE) {
            List<Fact> some = new ArrayList<>();
            for (int i = 0; i < Math.min(left, AT_ONCE); i++) {
                some.add(cases.next());
            }
            notebook.record(some, Optional.empty());
        }
    }

    private static PersonEnrolled enrolled(Enrolment enrolment, String name) {
        return new PersonEnrolled(
                enrolment.person(), name, enrolment.role().word(), enrolment.publicKey());
    }

    private static Notebook.Identity identity(UnlockedVault vault) {
        return new Notebook.Identity(vault.notebook(), vault.epoch());
    }

    private static Notebook.Signing signing(UnlockedVault vault, Clock clock) {
        return new Notebook.Signing(Author.of(vault.keys()), CHAIN, clock);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    UnlockedVault vault() {
        return vault;
    }

    Notebook notebook() {
        return notebook;
    }

    Casework casework() {
        return casework;
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        vault.close();
    }
}

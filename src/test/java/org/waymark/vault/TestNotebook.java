package org.waymark.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A notebook with some pages in its book, made once and copied for each test. */
final class TestNotebook {

    static final char[] PASSPHRASE = "correct horse battery staple".toCharArray();

    private final Path folder;
    private final RecoveryWords words;

    private TestNotebook(Path folder, RecoveryWords words) {
        this.folder = folder;
        this.words = words;
    }

    static TestNotebook make(Path folder) throws SQLException {
        RecoveryWords words = RecoveryWords.generate(new SecureRandom());
        try (UnlockedVault vault =
                        vault().create(
                                        folder,
                                        Passphrase.of(PASSPHRASE),
                                        words,
                                        KeyDerivationCost.LEAST)
                                .vault();
                Statement sql = vault.book().connection().createStatement()) {
            sql.execute("create table note (text text)");
            sql.execute("insert into note values ('The first note.'), (hex(randomblob(20000)))");
        }
        return new TestNotebook(folder, words);
    }

    static Vault vault() {
        return new Vault(Clock.systemUTC(), new SecureRandom());
    }

    Path copyTo(Path target) {
        try (Stream<Path> files = Files.list(folder)) {
            Files.createDirectory(target);
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecoveryWords words() {
        return words.copy();
    }

    static UnlockedVault unlock(Path folder) {
        return vault().unlock(folder, Passphrase.of(PASSPHRASE));
    }

    /** Names and bytes of everything but the lock. */
    static Map<String, String> contents(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            Map<String, String> contents = new TreeMap<>();
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(NotebookFolder.LOCK)) {
                    contents.put(
                            name,
                            java.util.HexFormat.of()
                                    .formatHex(Crypto.sha256(Files.readAllBytes(file))));
                }
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;

class VaultTest {

    @TempDir Path place;

    @Test
    void whatIsWrittenIsThereAfterLockingAndUnlocking() throws SQLException {
        Vault vault = new Vault(Clock.systemUTC(), new SecureRandom());
        RecoveryWords words = RecoveryWords.generate(new SecureRandom());
        Path folder = place.resolve("Zoë's notebook #1 100% a&b?cipher=rc4.waymark");
        try (UnlockedVault open =
                vault.create(
                                folder,
                                Passphrase.of("correct horse battery".toCharArray()),
                                words,
                                KeyDerivationCost.LEAST)
                        .vault()) {
            open.book()
                    .inTransaction(
                            c -> {
                                c.createStatement().execute("create table t (x text)");
                                return c.createStatement().execute("insert into t values ('kept')");
                            });
        }
        try (UnlockedVault open =
                vault.unlock(folder, Secret.typed("correct horse battery".toCharArray()))) {
            try (var rows =
                    open.book().connection().createStatement().executeQuery("select x from t")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("kept");
            }
            assertThat(open.book().checkPages().isSound()).isTrue();
        }
    }
}

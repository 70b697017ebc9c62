package org.waymark.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.waymark.vault.KeyDerivationCost;
import org.waymark.vault.KeyringDisk;
import org.waymark.vault.Passphrase;
import org.waymark.vault.RawKeys;
import org.waymark.vault.RecoveryWords;
import org.waymark.vault.UnlockedVault;

/**
 * A notebook in which the notes are numbered from 1: each is saved as a draft, and then signed.
 *
 * <p>How far it has come is one number that only grows: 2n-1 when the draft of note n is saved, 2n
 * when it is signed.
 */
final class NumberedNotes implements AutoCloseable {

    private static final String TEXT = "x".repeat(700);

    private final UnlockedVault vault;

    private NumberedNotes(UnlockedVault vault) {
        this.vault = vault;
    }

    static RawKeys create(Path folder) throws IOException {
        try (Passphrase passphrase = Passphrase.of("the passphrase of this".toCharArray());
                RecoveryWords words = RecoveryWords.generate(new SecureRandom());
                UnlockedVault vault =
                        KeyringDisk.vault(new KeyringDisk())
                                .create(folder, passphrase, words, KeyDerivationCost.LEAST)
                                .vault()) {
            NumberedNotes notes = new NumberedNotes(vault);
            notes.run("create table entry (seq integer primary key, words text not null)");
            notes.run("create table projection (seq integer primary key, words text not null)");
            notes.run("create table draft (seq integer primary key, words text not null)");
            return RawKeys.of(vault, folder);
        }
    }

    static NumberedNotes open(Path folder, RawKeys keys) throws IOException {
        return new NumberedNotes(keys.open(folder));
    }

    void saveDraft(long number) {
        tx("insert or replace into draft values (?, ?)", number);
    }

    void sign(long number) {
        try {
            vault.book().inTransaction(c -> {
                one(c, "insert into entry values (?, ?)", number);
                one(c, "insert into projection values (?, ?)", number);
                one(c, "delete from draft where seq = ? and words = ?", number);
                return 0;
            });
        } catch (SQLException e) { throw new IllegalStateException(e); }
    }

    long progress() {
        long signed = Long.parseLong(text("select coalesce(max(seq),0) from entry"));
        long drafted = Long.parseLong(text("select coalesce(max(seq),0) from draft"));
        return drafted > signed ? 2 * drafted - 1 : 2 * signed;
    }

    void verify() {
        if (!"ok".equals(text("pragma integrity_check"))) throw new IllegalStateException("integrity");
        String a = text("select group_concat(seq||words) from (select * from entry order by seq)");
        String b = text("select group_concat(seq||words) from (select * from projection order by seq)");
        if (!java.util.Objects.equals(a,b)) throw new IllegalStateException("differ");
        if (!vault.book().checkPages().isSound()) throw new IllegalStateException("pages");
    }

    private String text(String sql) {
        try (Statement statement = vault.book().connection().createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) { throw new IllegalStateException(e); }
    }

    private void tx(String sql, long n) {
        try { vault.book().inTransaction(c -> one(c, sql, n)); } catch (SQLException e) { throw new IllegalStateException(e); }
    }

    private static int one(java.sql.Connection c, String sql, long n) throws SQLException {
        try (PreparedStatement s = c.prepareStatement(sql)) { s.setLong(1, n); s.setString(2, n + TEXT); return s.executeUpdate(); }
    }

    private void run(String sql) {
        try (Statement statement = vault.book().connection().createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) { throw new IllegalStateException(e); }
    }

    @Override
    public void close() {
        vault.close();
    }
}

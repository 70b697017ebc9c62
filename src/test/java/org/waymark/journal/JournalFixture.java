package org.waymark.journal;

import org.waymark.journal.fact.PersonEnrolled;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** A notebook in a real book, for tests. */
public final class JournalFixture implements AutoCloseable {

    public static final UUID NOTEBOOK = UUID.fromString("018f5c1e-0000-7000-8000-000000000001");
    public static final UUID CHAIN = UUID.fromString("018f5c1e-0000-7000-8000-000000000002");
    public static final UUID LEAD = UUID.fromString("018f5c1e-0000-7000-8000-000000000003");

    private static final KeyPair LEAD_KEYS = keys();

    public final SetClock clock = new SetClock(Instant.parse("2026-11-23T09:41:07.123Z"));
    public final TestBook book;
    private Notebook notebook;

    private JournalFixture(TestBook book, List<Projection> projections) {
        this.book = book;
        this.notebook =
                Notebook.create(book.book(), identity(), signing(), List.of(lead()), projections);
    }

    public static JournalFixture in(Path folder, Projection... projections) {
        return new JournalFixture(TestBook.create(folder), List.of(projections));
    }

    public Notebook notebook() {
        return notebook;
    }

    public Notebook reopen(Projection... projections) {
        book.reopen();
        notebook = Notebook.open(book.book(), identity(), signing(), List.of(projections));
        return notebook;
    }

    public static Notebook.Identity identity() {
        return new Notebook.Identity(NOTEBOOK, 1);
    }

    public Notebook.Signing signing() {
        return new Notebook.Signing(author(), CHAIN, clock);
    }

    public static Author author() {
        return author(LEAD, LEAD_KEYS);
    }

    public static Author author(UUID person, KeyPair keys) {
        return new Author(person, message -> sign(keys, message));
    }

    public static byte[] sign(KeyPair keys, byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static PersonEnrolled lead() {
        return enrolment(LEAD, "Priya D.", "lead", LEAD_KEYS);
    }

    public static PersonEnrolled enrolment(UUID person, String name, String role, KeyPair keys) {
        return new PersonEnrolled(
                person,
                name,
                role,
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded()));
    }

    public static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs SQL past the program, as a damaged or tampered book would have it. */
    public void tamper(String... statements) {
        try (Statement statement = book.book().connection().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes the guards away first. */
    public void tamperUnguarded(String... statements) {
        tamper(
                "drop trigger entry_is_never_deleted",
                "drop trigger entry_is_never_changed",
                "drop trigger entry_is_never_replaced");
        tamper(statements);
    }

    @Override
    public void close() {
        book.close();
    }

    /** A clock that stands still until it is told to go. */
    public static final class SetClock extends Clock {
        private Instant now;

        SetClock(Instant now) {
            this.now = now;
        }

        public void goTo(Instant instant) {
            now = instant;
        }

        public void pass(Duration duration) {
            now = now.plus(duration);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return InstantSource.fixed(now).withZone(zone);
        }
    }
}

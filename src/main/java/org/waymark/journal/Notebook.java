package org.waymark.journal;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Fact;
import org.waymark.journal.fact.PersonEnrolled;
import org.waymark.vault.Book;
import org.waymark.vault.FolderFailure;
import org.waymark.vault.VaultException;
import org.waymark.vault.VerifyingKey;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An open notebook: the one way in for everything that is recorded. Every call belongs on the
 * thread that owns the book. Closing the book ends it; it has nothing of its own to close.
 */
public final class Notebook {

    private static final int PAGE = 500;

    private final Book book;
    private final Transactions transactions;
    private final DSLContext sql;
    private final EntryTable table;
    private final Meta meta;
    private final FactJson json = new FactJson();
    private final Projections projections;
    private final ChainWriter writer;
    private final UUID chain;
    private final Author author;
    private final Thread owner = Thread.currentThread();
    private long signed;
    private boolean diskFailed;
    private final Announcements announcements = new Announcements();

    private Notebook(Book book, Signing signing, List<Projection> projections) {
        this.book = book;
        this.transactions = new Transactions(book);
        this.sql = Sql.over(book.connection());
        this.table = new EntryTable(sql);
        this.meta = new Meta(sql);
        this.projections = new Projections(sql, table, json, projections);
        this.chain = signing.chain();
        this.author = signing.author();
        this.writer = new ChainWriter(table, meta, json, this.projections, signing);
    }

    /**
     * Who signs, where and by which clock.
     *
     * @param author the person who unlocked the book
     * @param chain id of this installation, which names the chain that it writes
     * @param clock what tells the time of recording
     */
    public record Signing(Author author, UUID chain, Clock clock) {}

    /**
     * What the keyring says about the notebook.
     *
     * @param notebook its id
     * @param epoch how often its keys were changed, from 1
     */
    public record Identity(UUID notebook, long epoch) {}

    /**
     * Begins the journal of a new, empty book.
     *
     * @param enrolments who may sign from the start; the first is the author, who enrols
     *     themselves, and the others are enrolled by them
     * @throws IllegalArgumentException when the first enrolment is not the author's
     * @throws NotebookException when the book already holds a notebook
     */
    public static Notebook create(
            Book book,
            Identity identity,
            Signing signing,
            List<PersonEnrolled> enrolments,
            List<Projection> projections) {
        if (enrolments.isEmpty()
                || !enrolments.getFirst().person().equals(signing.author().person())) {
            throw new IllegalArgumentException("The founder has to be enrolled first.");
        }
        Notebook notebook = new Notebook(book, signing, projections);
        Schema schema = new Schema(projections);
        schema.migrate(book.connection());
        if (notebook.meta.notebook().isPresent()) {
            throw new NotebookException(new NotebookFailure.AlreadyBegun());
        }
        notebook.inTransaction(
                () -> {
                    notebook.meta.begin(identity.notebook(), identity.epoch());
                    notebook.meta.migratedTo(schema.version());
                    return notebook.writer.append(enrolments);
                });
        notebook.signed = notebook.head().seq();
        return notebook;
    }

    /**
     * Opens the journal of a book, and brings its tables to the form that this version needs.
     *
     * @throws NotebookException when book and keyring do not belong together, a later version wrote
     *     it, or the author may not sign in it
     */
    public static Notebook open(
            Book book, Identity identity, Signing signing, List<Projection> projections) {
        Notebook notebook = new Notebook(book, signing, projections);
        book.reading(() -> notebook.checkBelongs(identity));
        notebook.bringUpToDate(new Schema(projections));
        notebook.signed = book.reading(notebook::checkEnrolled).seq();
        return notebook;
    }

    private Identity checkBelongs(Identity identity) {
        if (!meta.exists() || meta.notebook().isEmpty()) {
            throw new NotebookException(new NotebookFailure.NotBegun());
        }
        if (!meta.notebook().equals(Optional.of(identity.notebook().toString()))) {
            throw new NotebookException(new NotebookFailure.OtherNotebook());
        }
        if (meta.epoch() != identity.epoch()) {
            throw new NotebookException(
                    new NotebookFailure.OtherEpoch(identity.epoch(), meta.epoch()));
        }
        return identity;
    }

    private void bringUpToDate(Schema schema) {
        int found = meta.schema();
        if (found > schema.version()) {
            throw new NotebookException(new NotebookFailure.LaterVersion());
        }
        if (found < schema.version()) {
            schema.migrate(book.connection());
            inTransaction(
                    () -> {
                        projections.rebuild();
                        meta.migratedTo(schema.version());
                        return schema.version();
                    });
        }
    }

    /** The head of the chain that the author goes on with. */
    private Head checkEnrolled() {
        List<VerifyingKey> keys = Enrolments.in(table, json).keysOf(author.person().toString());
        if (keys.isEmpty()) {
            throw new NotebookException(new NotebookFailure.NotEnrolled());
        }
        byte[] probe = new byte[Digests.SALT_LENGTH];
        new SecureRandom().nextBytes(probe);
        if (!keys.getLast().verifies(probe, author.signature().apply(probe))) {
            throw new NotebookException(new NotebookFailure.OtherKey());
        }
        return head();
    }

    /**
     * Signs facts, chains them and brings the projections up to date, all in one transaction, and
     * then announces the change. When it returns, they are on the disk; when it throws, nothing of
     * them is, and the draft stands; except that when the disk itself fails at the very last flush,
     * they may be there after all. Then nothing more is recorded until the notebook is opened anew,
     * which tells what is there, so that nobody signs the same thing twice.
     *
     * @param facts in the order in which they are to stand; never empty
     * @param draft the draft that they were written as, which goes in the same transaction
     */
    public List<Entry> record(List<? extends Fact> facts, Optional<UUID> draft) {
        if (facts.isEmpty()) {
            throw new IllegalArgumentException("There is nothing to record.");
        }
        if (diskFailed) {
            refuseWhileInDoubt();
        }
        List<Entry> entries =
                inTransaction(
                        () -> {
                            List<Entry> appended = writer.append(facts);
                            draft.ifPresent(projections::draftSigned);
                            return appended;
                        });
        signed = entries.getLast().seq();
        transactions.whenKept(entries, announcements::tell);
        return entries;
    }

    /**
     * Records many things as one, such as the invented cases of a practice notebook. When it
     * returns, everything that the work recorded is on the disk, and only then is it announced;
     * when it throws, nothing of it is there.
     *
     * @param work must not go on when something of it could not be recorded
     */
    public void together(Runnable work) {
        checkThread();
        transactions.together(work);
    }

    /** Tells somebody of everything that is recorded from now on. */
    public void addListener(ChangeListener listener) {
        announcements.add(listener);
    }

    public void removeListener(ChangeListener listener) {
        announcements.remove(listener);
    }

    /** The person who signs. */
    public UUID author() {
        return author.person();
    }

    /** The head of the chain that this installation writes. */
    public Head head() {
        return table.last(chain)
                .map(row -> new Head(chain, row.header().seq(), row.digest()))
                .orElse(Head.none(chain));
    }

    /** The head of every chain; its {@code seq} is the chain's count. */
    public List<Head> heads() {
        checkThread();
        return table.chains().stream()
                .map(UUID::fromString)
                .flatMap(
                        it ->
                                table.last(it).stream()
                                        .map(row -> new Head(it, row.header().seq(), row.digest())))
                .toList();
    }

    /** How many entries the journal holds, over all chains. */
    public long count() {
        checkThread();
        return table.count();
    }

    /**
     * @throws NotebookException when the entry is there but cannot be read
     */
    public Optional<RecordedFact> entry(String id) {
        checkThread();
        return table.find(id).map(this::recorded);
    }

    /** The entries of those ids, by id; ids that are not there are left out. */
    public Map<String, RecordedFact> entries(Collection<String> ids) {
        checkThread();
        Map<String, RecordedFact> found = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += PAGE) {
            for (EntryTable.Row row :
                    table.find(all.subList(from, Math.min(from + PAGE, all.size())))) {
                found.put(row.header().id(), recorded(row));
            }
        }
        return found;
    }

    /**
     * One page of the chain that this or another installation wrote.
     *
     * @param seq the entry before the page; 0 for the first page
     */
    public List<RecordedFact> entriesAfter(UUID ofChain, long seq, int limit) {
        return table.chainAfter(ofChain.toString(), seq, limit).stream()
                .map(this::recorded)
                .toList();
    }

    private RecordedFact recorded(EntryTable.Row row) {
        try {
            @Nullable String payload = row.payload();
            return new RecordedFact(
                    row.entry(), payload == null ? null : json.read(row.header().kind(), payload));
        } catch (RuntimeException e) {
            throw new NotebookException(new NotebookFailure.Damaged(row.header().seq()), e);
        }
    }

    /** Checks everything against what the book says of itself. */
    public Verification verify() {
        return verify(List.of());
    }

    /**
     * Checks every entry and chain, and that the projections are what the journal makes of them.
     * Takes as long as the journal is long, and changes nothing.
     *
     * @param noted heads that were noted outside the book, each of which must still stand
     */
    public Verification verify(List<Head> noted) {
        Verification verification = new Verifier(table, meta, json).verify(noted);
        return verification instanceof Verification.Intact && !projectionsHold()
                ? new Verification.Broken(
                        chain,
                        0,
                        "The tables behind the screens do not show what the journal says. Every"
                                + " entry of the journal is sound; rebuild the tables.")
                : verification;
    }

    private boolean projectionsHold() {
        List<String> found = projections.digests();
        if (!projections.indexesAgree()) {
            return false;
        }
        try {
            // The rebuilt tables are compared and then taken back: a check never mends in secret.
            return inTransaction(
                    () -> {
                        projections.rebuild();
                        throw new TakenBack(found.equals(projections.digests()));
                    });
        } catch (TakenBack e) {
            return e.held;
        }
    }

    /** Carries the answer of a check out of the transaction that it takes back. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final boolean held;

        TakenBack(boolean held) {
            super("The check of the tables was taken back.", null, false, false);
            this.held = held;
        }
    }

    /** Drops what the projections hold and makes it anew from the journal. Drafts stay. */
    public void rebuild() {
        inTransaction(
                () -> {
                    projections.rebuild();
                    return true;
                });
    }

    /** Reads projections. What comes back must be values, never a live cursor. */
    public <T> T read(Function<DSLContext, T> query) {
        checkThread();
        return book.reading(() -> query.apply(sql));
    }

    /**
     * Writes unsigned work, in a transaction of its own. Nothing else may be written past {@link
     * #record}.
     */
    public <T extends @Nullable Object> T writeDraft(Function<DSLContext, T> work) {
        return inTransaction(() -> work.apply(sql));
    }

    // Two threads on one connection corrupt what neither of them notices, so the mistake is loud.
    private void checkThread() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("A notebook belongs to the thread that opened it.");
        }
    }

    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        checkThread();
        try {
            return transactions.run(work);
        } catch (VaultException e) {
            diskFailed |= e.failure() instanceof FolderFailure.DiskFailing;
            throw e;
        }
    }

    // When only the very last flush failed, what was to be signed stands in the book although
    // nobody can say that it is on the disk; signing it once more would record it twice.
    private void refuseWhileInDoubt() {
        if (book.reading(this::head).seq() != signed) {
            throw new VaultException(new FolderFailure.DiskFailing());
        }
        diskFailed = false;
    }
}

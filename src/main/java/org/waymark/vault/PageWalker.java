package org.waymark.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Checks the seal of every page of a book, without SQLite and without changing a byte. It finds
 * what SQLite's own check does not look at, such as damage in free pages. It cannot find a page put
 * back from an older copy of the same book: the journal's chain does.
 */
public final class PageWalker {

    private static final int PAGES_AT_ONCE = 64;

    /** What one processor checks in one go: eight mebibytes. */
    private static final long PAGES_OF_A_STRETCH = 2_048;

    /** SQLite never writes the page that holds its lock bytes, at one gibibyte. */
    static final long LOCK_PAGE = (1L << 30) / PageSeal.PAGE_BYTES + 1;

    private PageWalker() {}

    /**
     * Walks a file that no connection of this process has open: on POSIX systems, closing the file
     * here would let go of SQLite's lock on it. An open book is walked by {@link Book#checkPages}.
     *
     * @param key the book's key, 32 bytes
     * @throws VaultException when the file is missing or cannot be read
     */
    public static PageReport walk(Path file, SecretBytes key) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return walk(channel, key);
        } catch (NoSuchFileException e) {
            throw new VaultException(new BookFailure.BookMissing());
        } catch (IOException e) {
            throw DiskFaults.explain(e, file);
        }
    }

    static PageReport walk(FileChannel file, SecretBytes key) throws IOException {
        long size = file.size();
        long pages = size / PageSeal.PAGE_BYTES;
        if (size == 0) {
            return PageReport.unsound(0, new BookFailure.BookCutShort());
        }
        if (size % PageSeal.PAGE_BYTES != 0) {
            return PageReport.unsound(pages, new BookFailure.BookSizeOdd());
        }
        byte[] first = read(file, 0, PageSeal.PAGE_BYTES);
        PageSeal seal = new PageSeal(key, Arrays.copyOf(first, PageSeal.SALT_BYTES));
        Stretch whole = inStretches(file, pages, first, key);
        if (!whole.anySound) {
            return PageReport.unsound(pages, new BookFailure.KeyDoesNotFit());
        }
        if (whole.damaged > 0) {
            return PageReport.unsound(pages, new BookFailure.BookDamaged(whole.damaged));
        }
        return seal.pageCount(first) > pages
                ? PageReport.unsound(pages, new BookFailure.BookCutShort())
                : PageReport.sound(pages);
    }

    /** Side by side on every processor, because a large book is opened as fast as it is sealed. */
    private static Stretch inStretches(FileChannel file, long pages, byte[] first, SecretBytes key)
            throws IOException {
        try {
            return LongStream.range(0, (pages + PAGES_OF_A_STRETCH - 1) / PAGES_OF_A_STRETCH)
                    .parallel()
                    .mapToObj(
                            it ->
                                    stretch(
                                            file,
                                            it * PAGES_OF_A_STRETCH,
                                            Math.min(pages, (it + 1) * PAGES_OF_A_STRETCH),
                                            // A seal works for one thread at a time.
                                            new PageSeal(
                                                    key,
                                                    Arrays.copyOf(first, PageSeal.SALT_BYTES))))
                    .reduce(Stretch.NONE, Stretch::and);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Stretch stretch(FileChannel file, long from, long to, PageSeal seal) {
        Stretch found = Stretch.NONE;
        for (long at = from; at < to; at += PAGES_AT_ONCE) {
            int count = (int) Math.min(PAGES_AT_ONCE, to - at);
            byte[] some;
            try {
                some = read(file, at * PageSeal.PAGE_BYTES, count * PageSeal.PAGE_BYTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            for (int i = 0; i < count; i++) {
                long number = at + i + 1;
                boolean sound =
                        number == LOCK_PAGE || seal.holds(some, i * PageSeal.PAGE_BYTES, number);
                found = found.and(new Stretch(sound ? 0 : number, sound));
            }
        }
        return found;
    }

    /**
     * What was found in some pages.
     *
     * @param damaged number of the first page whose seal is broken; 0 when there is none
     * @param anySound whether at least one seal holds, so that the key is the right one
     */
    private record Stretch(long damaged, boolean anySound) {

        static final Stretch NONE = new Stretch(0, false);

        Stretch and(Stretch other) {
            long first =
                    damaged == 0 || other.damaged == 0
                            ? damaged + other.damaged
                            : Math.min(damaged, other.damaged);
            return new Stretch(first, anySound || other.anySound);
        }
    }

    private static byte[] read(FileChannel file, long at, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining()) {
            if (file.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("The file ended while it was read.");
            }
        }
        return buffer.array();
    }
}

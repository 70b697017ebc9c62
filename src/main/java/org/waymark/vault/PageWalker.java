package org.waymark.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Checks the seal of every page of a book, without SQLite and without changing a byte. It finds
 * what SQLite's own check does not look at, such as damage in free pages. It cannot find a page put
 * back from an older copy of the same book: the journal's chain does.
 */
public final class PageWalker {

    private static final int PAGES_AT_ONCE = 64;

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
            throw new VaultException(new VaultFailure.BookMissing());
        } catch (IOException e) {
            throw DiskFaults.explain(e, file);
        }
    }

    static PageReport walk(FileChannel file, SecretBytes key) throws IOException {
        long size = file.size();
        long pages = size / PageSeal.PAGE_BYTES;
        if (size == 0) {
            return PageReport.unsound(0, new VaultFailure.BookCutShort());
        }
        if (size % PageSeal.PAGE_BYTES != 0) {
            return PageReport.unsound(pages, new VaultFailure.BookSizeOdd());
        }
        byte[] first = read(file, 0, PageSeal.PAGE_BYTES);
        PageSeal seal = new PageSeal(key, Arrays.copyOf(first, PageSeal.SALT_BYTES));
        long damaged = 0;
        boolean anySound = false;
        for (long at = 0; at < pages && !(damaged > 0 && anySound); at += PAGES_AT_ONCE) {
            int count = (int) Math.min(PAGES_AT_ONCE, pages - at);
            byte[] some = read(file, at * PageSeal.PAGE_BYTES, count * PageSeal.PAGE_BYTES);
            for (int i = 0; i < count; i++) {
                long number = at + i + 1;
                boolean sound =
                        number == LOCK_PAGE || seal.holds(some, i * PageSeal.PAGE_BYTES, number);
                anySound |= sound;
                damaged = damaged == 0 && !sound ? number : damaged;
            }
        }
        if (!anySound) {
            return PageReport.unsound(pages, new VaultFailure.KeyDoesNotFit());
        }
        if (damaged > 0) {
            return PageReport.unsound(pages, new VaultFailure.BookDamaged(damaged));
        }
        return seal.pageCount(first) > pages
                ? PageReport.unsound(pages, new VaultFailure.BookCutShort())
                : PageReport.sound(pages);
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

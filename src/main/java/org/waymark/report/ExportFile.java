package org.waymark.report;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file on its way to the place where the user wants it: whole, or not at all. */
final class ExportFile {

    private static final int PIECE = 1 << 16;

    private final Path target;
    private final Path part;
    private final boolean replace;

    ExportFile(Path target, boolean replace) {
        this.target = target.toAbsolutePath();
        this.part = this.target.resolveSibling(target.getFileName() + ".part");
        this.replace = replace;
    }

    /** Whether something stands there that may not be replaced. */
    boolean isTaken() {
        return !replace && Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether a file that was read back is what it should be. */
    @FunctionalInterface
    interface Check {
        /**
         * @return how many pages it has
         * @throws IOException when it is not whole
         */
        int pages(byte[] stored) throws IOException;
    }

    /**
     * @throws Stoppable.StoppedException when it was stopped; nothing is left behind
     */
    PdfOutcome write(byte[] pdf, Stoppable work) {
        return write(pdf, ExportFile::pagesWithText, work);
    }

    /**
     * @param check reads it once more when it has been written
     * @throws Stoppable.StoppedException when it was stopped; nothing is left behind
     */
    PdfOutcome write(byte[] pdf, Check check, Stoppable work) {
        boolean begun = false;
        boolean moving = false;
        try {
            clear();
            create();
            begun = true;
            fill(pdf, work);
            byte[] stored = Files.readAllBytes(part);
            if (!Arrays.equals(stored, pdf)) {
                return new PdfOutcome.Failed(
                        "What was written could not be read back as it was. Nothing was kept, and"
                                + " the record is unharmed. Try another disk or folder.");
            }
            int pages = check.pages(stored);
            work.check();
            moving = true;
            if (!move()) {
                return new PdfOutcome.AlreadyThere();
            }
            begun = false;
            return new PdfOutcome.Written(sha256(stored), pages);
        } catch (IOException e) {
            return new PdfOutcome.Failed(words(e, pdf.length, moving));
        } finally {
            if (begun) {
                discard();
            }
        }
    }

    /** Takes away what an interrupted export may have left; a link is not followed. */
    private void clear() throws IOException {
        if (Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException("");
        }
        Files.deleteIfExists(part);
    }

    private void create() throws IOException {
        if (Files.getFileStore(target.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    part,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(part);
        }
    }

    private void fill(byte[] pdf, Stoppable work) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (int from = 0; from < pdf.length; from += PIECE) {
                work.check();
                ByteBuffer piece = ByteBuffer.wrap(pdf, from, Math.min(PIECE, pdf.length - from));
                while (piece.hasRemaining()) {
                    channel.write(piece);
                }
            }
            channel.force(true);
        }
    }

    private static int pagesWithText(byte[] stored) throws IOException {
        try (PDDocument document = Loader.loadPDF(stored)) {
            int pages = document.getNumberOfPages();
            for (int page : new int[] {1, pages}) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                if (text.getText(document).isBlank()) {
                    throw new IOException("a page without text");
                }
            }
            return pages;
        }
    }

    /** Whether it stands there now; false when something came to stand there meanwhile. */
    private boolean move() throws IOException {
        if (replace) {
            // Not REPLACE_EXISTING, which takes the old file away before the new one is there.
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            try {
                Files.move(part, target);
            } catch (FileAlreadyExistsException e) {
                return false;
            }
        }
        return true;
    }

    private void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            // The disk that failed the write fails this too; the outcome already says so.
        }
    }

    private String words(IOException e, long size, boolean moving) {
        Path folder = target.getParent();
        boolean full = false;
        try {
            full = !moving && Files.getFileStore(folder).getUsableSpace() < size;
        } catch (IOException gone) {
            // The folder went with its disk; the words for the first failure say so.
        }
        return words(e, full, moving && Files.exists(target, LinkOption.NOFOLLOW_LINKS));
    }

    /**
     * What happened, that nothing was lost, and what to do next.
     *
     * @param full whether the disk has no room for it
     * @param standing whether it failed at taking the place of a file that is there
     */
    static String words(IOException e, boolean full, boolean standing) {
        if (standing) {
            return "The file that is there could not be replaced: it may be open in another"
                    + " program, or protected. It is as it was, and the record is unharmed. Close"
                    + " it there and save again, or choose another name.";
        }
        if (full) {
            return "There is not enough room on that disk. Nothing was kept, and the record is"
                    + " unharmed. Make room, or choose another disk.";
        }
        String why =
                switch (e) {
                    case NoSuchFileException _ -> "That folder is not there any more.";
                    case AccessDeniedException _ ->
                            "This computer does not let Waymark write in that folder.";
                    default ->
                            "It could not be written there: the disk may be gone, or not be"
                                    + " written to.";
                };
        return why + " Nothing was kept, and the record is unharmed. Choose another folder.";
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

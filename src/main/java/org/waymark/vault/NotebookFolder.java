package org.waymark.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A notebook's folder. Only names that stand here are ever opened, and only where they are ordinary
 * files: a link could lead anywhere, and SQLite would put its journal beside the wrong name.
 */
public final class NotebookFolder {

    static final String KEYRING = "keyring.json";
    static final String PREVIOUS_KEYRING = "keyring.json.bak";
    static final String NEW_KEYRING = "keyring.json.new";
    static final String NEW_PREVIOUS_KEYRING = "keyring.json.bak.new";
    static final String LOCK = ".lock";
    static final String JOURNAL_SUFFIX = "-journal";

    /** What a making writes before the keyring, which it writes last. */
    private static final Set<String> LEFTOVERS =
            Set.of(LOCK, BookName.MAIN.file(), BookName.MAIN.file() + JOURNAL_SUFFIX);

    private static final Set<String> REMOTE_TYPES =
            Set.of(
                    "nfs",
                    "nfs3",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "afpfs",
                    "9p",
                    "webdav",
                    "davfs",
                    "fuse.sshfs",
                    "fuse.davfs2",
                    "fuse.rclone");

    private static final List<String> CLOUD_FOLDERS =
            List.of(
                    "onedrive",
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "my drive",
                    "iclouddrive",
                    "icloud drive",
                    "mobile documents",
                    "nextcloud",
                    "owncloud",
                    "box sync");

    private final Path path;

    private NotebookFolder(Path realPath) {
        this.path = realPath;
    }

    /**
     * A folder that is there. Links on the way are resolved once, now.
     *
     * @throws VaultException when it is no folder
     */
    public static NotebookFolder existing(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (!Files.isDirectory(real)) {
                throw new VaultException(new FolderFailure.NoNotebook());
            }
            return new NotebookFolder(real);
        } catch (NoSuchFileException e) {
            throw new VaultException(new FolderFailure.NoNotebook());
        } catch (IOException e) {
            throw DiskFaults.explain(e, folder);
        }
    }

    /**
     * Whether a notebook can be made here: nothing is there, or an empty folder, or no more than
     * what a making leaves that was cut short before its first entry.
     *
     * @throws VaultException when the disk does not tell
     */
    public static boolean isFree(Path folder) {
        try {
            return !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
                    || Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                            && holdsNoMoreThanLeftovers(folder);
        } catch (IOException e) {
            throw DiskFaults.explain(e, folder);
        }
    }

    /** Everything that is there came of a making, and nothing of it can hold an entry. */
    private static boolean holdsNoMoreThanLeftovers(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            boolean ours =
                    LEFTOVERS.contains(String.valueOf(file.getFileName()))
                            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
            // The first page of a book holds its tables' names; an entry needs another one.
            if (!ours || Files.size(file) > PageSeal.PAGE_BYTES) {
                return false;
            }
        }
        return true;
    }

    /** Removes what a making left that was cut short. Only while the folder's lock is held. */
    void removeLeftovers() {
        try {
            for (String name : LEFTOVERS) {
                if (!name.equals(LOCK)) {
                    Files.deleteIfExists(path.resolve(name));
                }
            }
        } catch (IOException e) {
            throw DiskFaults.explain(e, path);
        }
    }

    /**
     * Makes a folder that only its owner may open. An empty one that is already there will do, and
     * one in which a making was cut short before its first entry.
     *
     * @throws VaultException when something else is there, or nothing may be made
     */
    static NotebookFolder create(Path folder) {
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                OwnerOnly.createFolder(folder);
            } else if (!isFree(folder)) {
                throw new VaultException(new FolderFailure.FolderTaken());
            }
            return new NotebookFolder(folder.toRealPath());
        } catch (NoSuchFileException e) {
            throw new VaultException(new FolderFailure.NoNotebook());
        } catch (IOException e) {
            throw DiskFaults.explain(e, folder);
        }
    }

    /** The real path. Never for a message or a log. */
    public Path path() {
        return path;
    }

    Path keyring() {
        return ordinary(KEYRING);
    }

    Path previousKeyring() {
        return ordinary(PREVIOUS_KEYRING);
    }

    Path newKeyring() {
        return path.resolve(NEW_KEYRING);
    }

    Path newPreviousKeyring() {
        return path.resolve(NEW_PREVIOUS_KEYRING);
    }

    Path lockFile() {
        return ordinary(LOCK);
    }

    Path book(BookName book) {
        ordinary(book.file() + JOURNAL_SUFFIX);
        return ordinary(book.file());
    }

    /** A name that is not there, or is a file of one name. */
    private Path ordinary(String name) {
        Path file = path.resolve(name);
        try {
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                    && (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                            || hasSecondName(file))) {
                throw new VaultException(new FolderFailure.FolderTamperedWith());
            }
            return file;
        } catch (IOException e) {
            throw DiskFaults.explain(e, path);
        }
    }

    private static boolean hasSecondName(Path file) throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                && (int) Files.getAttribute(file, "unix:nlink") > 1;
    }

    /** What its owner should know about the place. */
    public Set<FolderWarning> warnings() {
        EnumSet<FolderWarning> warnings = EnumSet.noneOf(FolderWarning.class);
        try {
            if (path.toString().startsWith("\\\\")
                    || REMOTE_TYPES.contains(
                            Files.getFileStore(path).type().toLowerCase(Locale.ROOT))) {
                warnings.add(FolderWarning.REMOTE);
            }
            if (hasStrangers()) {
                warnings.add(FolderWarning.STRANGERS);
            }
        } catch (IOException e) {
            throw DiskFaults.explain(e, path);
        }
        for (Path part : path) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            if (CLOUD_FOLDERS.stream().anyMatch(name::startsWith)) {
                warnings.add(FolderWarning.SYNCHRONISED);
            }
        }
        return warnings;
    }

    private boolean hasStrangers() throws IOException {
        Set<String> ours =
                new HashSet<>(
                        Set.of(KEYRING, PREVIOUS_KEYRING, NEW_KEYRING, NEW_PREVIOUS_KEYRING, LOCK));
        Arrays.stream(BookName.values())
                .map(BookName::file)
                .forEach(file -> ours.addAll(List.of(file, file + JOURNAL_SUFFIX)));
        try (Stream<Path> names = Files.list(path)) {
            return names.anyMatch(name -> !ours.contains(name.getFileName().toString()));
        }
    }

    @Override
    public String toString() {
        return "NotebookFolder[withheld]";
    }
}

package org.waymark.fault;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands between the SQLite driver and the operating system until closed.
 *
 * <p>Every request for a file directly in one folder goes past a {@link Disk}; all others go
 * through untouched. For one thread at a time, and one at a time in a process. Linux on x86-64 and
 * AArch64.
 */
final class DriverCalls implements AutoCloseable {

    private static final String LIBRARY = "libsqlitejdbc.so";

    /** A driver that writes by one of these would write past us. */
    private static final List<String> WRITING_CALLS_NOT_WATCHED =
            List.of(
                    "pwrite",
                    "pwrite64",
                    "writev",
                    "pwritev",
                    "fdatasync",
                    "rename",
                    "fallocate",
                    "posix_fallocate",
                    "posix_fallocate64",
                    "ftruncate",
                    "open",
                    "openat",
                    "openat64",
                    "sync_file_range");

    private static final int CREATES = 0x40; // O_CREAT
    private static final long LONGEST_PATH = 4096;
    private static final int FAILED = -1;

    private final Disk disk;
    private final WatchedFiles files;
    private final Arena arena = Arena.ofShared();
    private final CLibrary library = new CLibrary(arena);
    private final ReplacedSlots slots;
    private Optional<Throwable> broken = Optional.empty();

    /**
     * Begins to watch.
     *
     * @param folder watched; nothing below its sub-folders is
     * @param numbers the numbers of the files that stand in the folder, by name
     * @throws IllegalStateException when the driver's library calls functions that this class does
     *     not know
     */
    DriverCalls(Path folder, Map<String, Integer> numbers, Disk disk) throws IOException {
        this.disk = disk;
        this.files = new WatchedFiles(folder.toRealPath(), numbers, disk::done);
        loadDriver();
        LibrarySlots driver = LibrarySlots.ofLoaded(LIBRARY);
        for (String call : WRITING_CALLS_NOT_WATCHED) {
            if (!driver.of(call).isEmpty()) {
                throw new IllegalStateException("the driver writes by a call not watched: " + call);
            }
        }
        this.slots = new ReplacedSlots(driver, library, arena);
        replace("open64", CLibrary.OPEN, "open");
        replace("close", CLibrary.CLOSE, "closeFile");
        replace("write", CLibrary.WRITE, "write");
        replace("fsync", CLibrary.SYNC, "sync");
        replace("ftruncate64", CLibrary.TRUNCATE, "truncate");
        replace("unlink", CLibrary.UNLINK, "unlink");
    }

    /** The driver loads its library with the first connection. */
    private static void loadDriver() {
        try {
            DriverManager.getConnection("jdbc:sqlite::memory:").close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void replace(String function, FunctionDescriptor type, String method)
            throws IOException {
        try {
            slots.replace(
                    function, type, MethodHandles.lookup().bind(this, method, type.toMethodType()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Leaves the driver alone again.
     *
     * @throws IllegalStateException when a call could not be watched, and was answered by a failure
     */
    @Override
    public void close() {
        slots.close();
        arena.close();
        broken.ifPresent(
                cause -> {
                    throw new IllegalStateException("a call could not be watched", cause);
                });
    }

    // What follows is called by the driver. Nothing may be thrown into native code: the Java
    // machine would end. A failure of our own is kept and thrown by close().

    @SuppressWarnings("unused")
    private int open(MemorySegment path, int flags, int mode) {
        return (int)
                guarded(
                        () -> {
                            Path file = file(path);
                            boolean makes = (flags & CREATES) != 0 && files.wouldMake(file);
                            Request.Create request = files.making(file);
                            if (makes && refused(disk.before(request))) {
                                return FAILED;
                            }
                            int descriptor = library.open(path, flags, mode);
                            int error = library.error();
                            if (descriptor >= 0) {
                                if (makes) {
                                    files.made(request);
                                    disk.done(request);
                                }
                                files.opened(descriptor, file);
                            }
                            library.setError(error);
                            return descriptor;
                        });
    }

    @SuppressWarnings("unused")
    private int closeFile(int descriptor) {
        return (int)
                guarded(
                        () -> {
                            files.closed(descriptor);
                            return passed(library.close(descriptor));
                        });
    }

    @SuppressWarnings("unused")
    private long write(int descriptor, MemorySegment bytes, long count) {
        return guarded(
                () -> {
                    int file = files.number(descriptor);
                    if (file < 0) {
                        return passed(library.write(descriptor, bytes, count));
                    }
                    long offset = library.position(descriptor);
                    byte[] copy = bytes.reinterpret(count).toArray(JAVA_BYTE);
                    Disk.Answer answer = disk.before(new Request.Write(file, offset, copy));
                    if (refused(answer)) {
                        return FAILED;
                    }
                    if (answer == Disk.Answer.PRETEND) {
                        return count;
                    }
                    long asked = answer == Disk.Answer.HALF ? (count + 1) / 2 : count;
                    long written = library.write(descriptor, bytes, asked);
                    int error = library.error();
                    if (written > 0) {
                        byte[] done = Arrays.copyOf(copy, Math.toIntExact(written));
                        disk.done(new Request.Write(file, offset, done));
                    }
                    library.setError(error);
                    return written;
                });
    }

    @SuppressWarnings("unused")
    private int sync(int descriptor) {
        return (int)
                guarded(
                        () -> {
                            int file = files.number(descriptor);
                            if (file == WatchedFiles.NOT_OURS) {
                                return passed(library.sync(descriptor));
                            }
                            return answered(
                                    file == WatchedFiles.THE_FOLDER
                                            ? new Request.SyncFolder()
                                            : new Request.Sync(file),
                                    () -> library.sync(descriptor));
                        });
    }

    @SuppressWarnings("unused")
    private int truncate(int descriptor, long size) {
        return (int)
                guarded(
                        () -> {
                            int file = files.number(descriptor);
                            return file < 0
                                    ? passed(library.truncate(descriptor, size))
                                    : answered(
                                            new Request.Truncate(file, size),
                                            () -> library.truncate(descriptor, size));
                        });
    }

    @SuppressWarnings("unused")
    private int unlink(MemorySegment path) {
        return (int)
                guarded(
                        () -> {
                            Path file = file(path);
                            if (!files.holds(file)) {
                                return passed(library.unlink(path));
                            }
                            Request.Delete request =
                                    new Request.Delete(file.getFileName().toString());
                            long outcome = answered(request, () -> library.unlink(path));
                            if (outcome == 0) {
                                files.deleted(request.name());
                            }
                            return outcome;
                        });
    }

    private long answered(Request request, Call call) throws Throwable {
        Disk.Answer answer = disk.before(request);
        if (refused(answer)) {
            return FAILED;
        }
        if (answer == Disk.Answer.PRETEND) {
            return 0;
        }
        long outcome = call.make();
        int error = library.error();
        if (outcome == 0) {
            disk.done(request);
        }
        library.setError(error);
        return outcome;
    }

    private boolean refused(Disk.Answer answer) {
        if (answer.errorNumber() == 0) {
            return false;
        }
        library.setError(answer.errorNumber());
        return true;
    }

    private long passed(long outcome) {
        library.setError(library.error());
        return outcome;
    }

    private static Path file(MemorySegment path) {
        return Path.of(path.reinterpret(LONGEST_PATH).getString(0));
    }

    private long guarded(Call call) {
        try {
            return call.make();
        } catch (Throwable e) {
            if (broken.isEmpty()) {
                broken = Optional.of(e);
            }
            return FAILED;
        }
    }

    @FunctionalInterface
    private interface Call {
        long make() throws Throwable;
    }
}

package org.waymark.fault;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stands between the SQLite driver and the operating system until closed.
 *
 * <p>Every request for a file directly in one folder goes past a {@link Disk}; all others go through
 * untouched. For one thread at a time, and one at a time in a process. Linux on x86-64 and AArch64.
 */
final class DriverCalls implements AutoCloseable {

    private static final String LIBRARY = "libsqlitejdbc.so";
    private static final List<String> WRITING_CALLS_NOT_WATCHED =
            List.of(
                    "pwrite", "pwrite64", "writev", "pwritev", "fdatasync", "rename", "fallocate",
                    "posix_fallocate", "posix_fallocate64", "ftruncate", "open", "openat",
                    "openat64", "sync_file_range");
    private static final int CREATES = 0x40; // O_CREAT
    private static final long LONGEST_PATH = 4096;
    private static final int NOT_OURS = -1;
    private static final int THE_FOLDER = -2;

    private final Path folder;
    private final Disk disk;
    private final Arena arena = Arena.ofShared();
    private final CLibrary library = new CLibrary(arena);
    private final Map<Long, Long> before = new LinkedHashMap<>();
    private final Map<Integer, Integer> files = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private Optional<Throwable> broken = Optional.empty();
    private int nextFile;

    /**
     * Begins to watch.
     *
     * @param numbers the numbers of the files that stand in the folder
     * @param folder watched; nothing below its sub-folders is
     * @throws IllegalStateException when the driver's library calls functions that this class does
     *     not know
     */
    DriverCalls(Path folder, Map<String, Integer> numbers, Disk disk) throws IOException {
        this.folder = folder.toRealPath();
        this.disk = disk;
        this.names.putAll(numbers);
        this.nextFile = numbers.values().stream().mapToInt(n -> n + 1).max().orElse(0);
        loadDriver();
        LibrarySlots slots = LibrarySlots.ofLoaded(LIBRARY);
        for (String call : WRITING_CALLS_NOT_WATCHED) {
            if (!slots.of(call).isEmpty()) {
                throw new IllegalStateException("the driver writes by a call not watched: " + call);
            }
        }
        replace(slots, "open64", CLibrary.OPEN, "open");
        replace(slots, "close", CLibrary.CLOSE, "closeFile");
        replace(slots, "write", CLibrary.WRITE, "write");
        replace(slots, "fsync", CLibrary.SYNC, "sync");
        replace(slots, "ftruncate64", CLibrary.TRUNCATE, "truncate");
        replace(slots, "unlink", CLibrary.UNLINK, "unlink");
    }

    /** The driver loads its library with the first connection. */
    private static void loadDriver() {
        try {
            DriverManager.getConnection("jdbc:sqlite::memory:").close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void replace(
            LibrarySlots slots, String function, FunctionDescriptor type, String method)
            throws IOException {
        MethodHandle target;
        try {
            target =
                    MethodHandles.lookup()
                            .bind(this, method, type.toMethodType());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        MemorySegment stub = Linker.nativeLinker().upcallStub(target, type, arena);
        List<Long> places = slots.of(function);
        if (places.isEmpty()) {
            throw new IllegalStateException("the driver does not call " + function);
        }
        for (long place : places) {
            MemorySegment slot = slot(place);
            makeWritable(place);
            before.put(place, slot.get(ADDRESS, 0).address());
            slot.set(ADDRESS, 0, stub);
        }
    }

    private void makeWritable(long place) throws IOException {
        for (Mapping mapping : Mapping.all()) {
            if (mapping.holds(place) && !mapping.writable()) {
                try {
                    library.makeWritable(mapping);
                } catch (Throwable e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static MemorySegment slot(long place) {
        return MemorySegment.ofAddress(place).reinterpret(ADDRESS.byteSize());
    }

    /** Gives the driver its own way back. */
    @Override
    public void close() {
        before.forEach((place, value) -> slot(place).set(ADDRESS, 0, MemorySegment.ofAddress(value)));
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
                            Path file = Path.of(text(path));
                            boolean makes =
                                    (flags & CREATES) != 0
                                            && folder.equals(file.getParent())
                                            && !Files.exists(file, LinkOption.NOFOLLOW_LINKS);
                            Request.Create request =
                                    new Request.Create(nextFile, file.getFileName().toString());
                            if (makes && refused(disk.before(request))) {
                                return -1;
                            }
                            int descriptor = library.open(path, flags, mode);
                            int error = library.error();
                            if (descriptor >= 0) {
                                if (makes) {
                                    names.put(request.name(), nextFile++);
                                    disk.done(request);
                                }
                                files.put(descriptor, number(file));
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
                            files.remove(descriptor);
                            int outcome = library.close(descriptor);
                            library.setError(library.error());
                            return outcome;
                        });
    }

    @SuppressWarnings("unused")
    private long write(int descriptor, MemorySegment bytes, long count) {
        return guarded(
                () -> {
                    int file = file(descriptor);
                    if (file < 0) {
                        return passed(library.write(descriptor, bytes, count));
                    }
                    long offset = library.position(descriptor);
                    byte[] copy = bytes.reinterpret(count).toArray(JAVA_BYTE);
                    Request.Write request = new Request.Write(file, offset, copy);
                    Disk.Answer answer = disk.before(request);
                    if (refused(answer)) {
                        return -1;
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
                            int file = file(descriptor);
                            if (file == NOT_OURS) {
                                return passed(library.sync(descriptor));
                            }
                            return answered(
                                    file == THE_FOLDER
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
                            int file = file(descriptor);
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
                            Path file = Path.of(text(path));
                            if (!folder.equals(file.getParent())
                                    || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                                return passed(library.unlink(path));
                            }
                            String name = file.getFileName().toString();
                            long outcome =
                                    answered(
                                            new Request.Delete(name), () -> library.unlink(path));
                            if (outcome == 0) {
                                names.remove(name);
                            }
                            return outcome;
                        });
    }

    private long answered(Request request, Call call) throws Throwable {
        Disk.Answer answer = disk.before(request);
        if (refused(answer)) {
            return -1;
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

    private boolean refused(Disk.Answer answer) throws Throwable {
        if (answer.errorNumber() == 0) {
            return false;
        }
        library.setError(answer.errorNumber());
        return true;
    }

    private long passed(long outcome) throws Throwable {
        library.setError(library.error());
        return outcome;
    }

    /** The number of the file behind a descriptor, which may have been opened before we came. */
    private int file(int descriptor) throws IOException {
        Integer known = files.get(descriptor);
        if (known != null) {
            return known;
        }
        int number = number(Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)));
        files.put(descriptor, number);
        return number;
    }

    private int number(Path file) {
        if (file.equals(folder)) {
            return THE_FOLDER;
        }
        if (!folder.equals(file.getParent())) {
            return NOT_OURS;
        }
        String name = file.getFileName().toString();
        Integer known = names.get(name);
        if (known == null) {
            // Somebody else made it since; for the disk it was made now.
            known = nextFile++;
            names.put(name, known);
            disk.done(new Request.Create(known, name));
        }
        return known;
    }

    private static String text(MemorySegment path) {
        return path.reinterpret(LONGEST_PATH).getString(0);
    }

    private long guarded(Call call) {
        try {
            return call.make();
        } catch (Throwable e) {
            if (broken.isEmpty()) {
                broken = Optional.of(e);
            }
            return -1;
        }
    }

    @FunctionalInterface
    private interface Call {
        long make() throws Throwable;
    }
}

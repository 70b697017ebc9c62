package org.waymark.fault;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/** The functions of the C library through which SQLite reaches files, with their error number. */
final class CLibrary {

    static final FunctionDescriptor OPEN =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, JAVA_INT);
    static final FunctionDescriptor CLOSE = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
    static final FunctionDescriptor WRITE =
            FunctionDescriptor.of(JAVA_LONG, JAVA_INT, ADDRESS, JAVA_LONG);
    static final FunctionDescriptor SYNC = FunctionDescriptor.of(JAVA_INT, JAVA_INT);
    static final FunctionDescriptor TRUNCATE = FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG);
    static final FunctionDescriptor UNLINK = FunctionDescriptor.of(JAVA_INT, ADDRESS);
    private static final FunctionDescriptor SEEK =
            FunctionDescriptor.of(JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);
    private static final FunctionDescriptor PROTECT =
            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, JAVA_INT);

    private static final int FROM_HERE = 1;
    private static final int READ_AND_WRITE = 3;
    private static final Linker LINKER = Linker.nativeLinker();
    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERROR =
            STATE.varHandle(StructLayout.PathElement.groupElement("errno"));

    private static final MethodHandle OPEN64 =
            handle("open64", OPEN, Linker.Option.firstVariadicArg(2));
    private static final MethodHandle CLOSE_FILE = handle("close", CLOSE);
    private static final MethodHandle WRITE_FILE = handle("write", WRITE);
    private static final MethodHandle FSYNC = handle("fsync", SYNC);
    private static final MethodHandle FTRUNCATE64 = handle("ftruncate64", TRUNCATE);
    private static final MethodHandle UNLINK_NAME = handle("unlink", UNLINK);
    private static final MethodHandle LSEEK64 = handle("lseek64", SEEK);
    private static final MethodHandle MPROTECT = handle("mprotect", PROTECT);
    private static final MethodHandle ERROR_LOCATION =
            LINKER.downcallHandle(
                    LINKER.defaultLookup().findOrThrow("__errno_location"),
                    FunctionDescriptor.of(ADDRESS));

    private final MemorySegment state;

    CLibrary(Arena arena) {
        this.state = arena.allocate(STATE);
    }

    private static MethodHandle handle(
            String name, FunctionDescriptor type, Linker.Option... options) {
        Linker.Option[] all = new Linker.Option[options.length + 1];
        all[0] = Linker.Option.captureCallState("errno");
        System.arraycopy(options, 0, all, 1, options.length);
        return LINKER.downcallHandle(LINKER.defaultLookup().findOrThrow(name), type, all);
    }

    int open(MemorySegment path, int flags, int mode) throws Throwable {
        return (int) OPEN64.invokeExact(state, path, flags, mode);
    }

    int close(int descriptor) throws Throwable {
        return (int) CLOSE_FILE.invokeExact(state, descriptor);
    }

    long write(int descriptor, MemorySegment bytes, long count) throws Throwable {
        return (long) WRITE_FILE.invokeExact(state, descriptor, bytes, count);
    }

    int sync(int descriptor) throws Throwable {
        return (int) FSYNC.invokeExact(state, descriptor);
    }

    int truncate(int descriptor, long size) throws Throwable {
        return (int) FTRUNCATE64.invokeExact(state, descriptor, size);
    }

    int unlink(MemorySegment path) throws Throwable {
        return (int) UNLINK_NAME.invokeExact(state, path);
    }

    /** Where the next write of the descriptor goes, in bytes from the file's start. */
    long position(int descriptor) throws Throwable {
        return (long) LSEEK64.invokeExact(state, descriptor, 0L, FROM_HERE);
    }

    /** Lets a stretch of memory be written that the dynamic linker had closed. */
    void makeWritable(Mapping mapping) {
        MemorySegment start = MemorySegment.ofAddress(mapping.start());
        long bytes = mapping.end() - mapping.start();
        int outcome;
        try {
            outcome = (int) MPROTECT.invokeExact(state, start, bytes, READ_AND_WRITE);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        if (outcome != 0) {
            throw new IllegalStateException("mprotect failed with error " + error());
        }
    }

    /** The error number after the last call through this object. */
    int error() {
        return (int) ERROR.get(state, 0L);
    }

    /** Sets what the caller of a replaced function will find in {@code errno}. */
    void setError(int number) {
        MemorySegment place;
        try {
            place = (MemorySegment) ERROR_LOCATION.invokeExact();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
        place.reinterpret(JAVA_INT.byteSize()).set(JAVA_INT, 0, number);
    }
}

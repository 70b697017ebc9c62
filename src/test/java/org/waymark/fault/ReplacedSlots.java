package org.waymark.fault;

import static java.lang.foreign.ValueLayout.ADDRESS;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leads the calls of a loaded library elsewhere, until closed. */
final class ReplacedSlots implements AutoCloseable {

    private final LibrarySlots slots;
    private final CLibrary library;
    private final Arena arena;
    private final Map<Long, Long> before = new LinkedHashMap<>();

    /**
     * Replaces nothing yet.
     *
     * @param arena holds what the library will call; must outlive this
     */
    ReplacedSlots(LibrarySlots slots, CLibrary library, Arena arena) {
        this.slots = slots;
        this.library = library;
        this.arena = arena;
    }

    /**
     * Leads every call of a function elsewhere.
     *
     * @param target must throw nothing: the Java machine would end
     * @throws IllegalStateException when the library does not call the function
     */
    void replace(String function, FunctionDescriptor type, MethodHandle target) throws IOException {
        MemorySegment stub = Linker.nativeLinker().upcallStub(target, type, arena);
        List<Long> places = slots.of(function);
        if (places.isEmpty()) {
            throw new IllegalStateException("the library does not call " + function);
        }
        for (long place : places) {
            makeWritable(place);
            before.put(place, slot(place).get(ADDRESS, 0).address());
            slot(place).set(ADDRESS, 0, stub);
        }
    }

    private void makeWritable(long place) throws IOException {
        for (Mapping mapping : Mapping.all()) {
            if (mapping.holds(place) && !mapping.writable()) {
                library.makeWritable(mapping);
            }
        }
    }

    private static MemorySegment slot(long place) {
        return MemorySegment.ofAddress(place).reinterpret(ADDRESS.byteSize());
    }

    /** Gives the library its own way back. */
    @Override
    public void close() {
        before.forEach(
                (place, value) -> slot(place).set(ADDRESS, 0, MemorySegment.ofAddress(value)));
        before.clear();
    }
}

package org.waymark.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a loaded library keeps the addresses of the functions that it calls in other libraries.
 *
 * <p>The dynamic linker fills these eight-byte slots; the library's relocation sections ({@code
 * .rela.dyn} and {@code .rela.plt} of the ELF file) say where they lie. Source: System V ABI,
 * "Relocation", and the processor supplements for x86-64 and AArch64.
 */
final class LibrarySlots {

    private static final int SECTION_RELA = 4;
    private static final int SECTION_HEADER_BYTES = 64;
    private static final int RELA_BYTES = 24;
    private static final int SYMBOL_BYTES = 24;
    private static final int MACHINE_X86_64 = 62;
    private static final int MACHINE_AARCH64 = 183;

    private final Map<String, List<Long>> addresses;

    private LibrarySlots(Map<String, List<Long>> addresses) {
        this.addresses = addresses;
    }

    /**
     * Finds the library among what this process has loaded.
     *
     * @param fileNameEnd how the name of its file ends
     * @throws IllegalStateException when it is not loaded
     */
    static LibrarySlots ofLoaded(String fileNameEnd) throws IOException {
        for (Mapping mapping : Mapping.all()) {
            if (mapping.file().endsWith(fileNameEnd) && mapping.offset() == 0) {
                return read(Path.of(mapping.file()), mapping.start());
            }
        }
        throw new IllegalStateException("not loaded: a library whose name ends in " + fileNameEnd);
    }

    private static LibrarySlots read(Path file, long base) throws IOException {
        ByteBuffer elf = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int machine = elf.getShort(18);
        long sections = elf.getLong(40);
        int count = Short.toUnsignedInt(elf.getShort(60));
        Map<String, List<Long>> found = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int section = Math.toIntExact(sections + (long) i * SECTION_HEADER_BYTES);
            if (elf.getInt(section + 4) != SECTION_RELA) {
                continue;
            }
            int symbols = header(sections, elf.getInt(section + 40));
            int symbolsStart = Math.toIntExact(elf.getLong(symbols + 24));
            int names = header(sections, elf.getInt(symbols + 40));
            int namesStart = Math.toIntExact(elf.getLong(names + 24));
            int start = Math.toIntExact(elf.getLong(section + 24));
            int end = start + Math.toIntExact(elf.getLong(section + 32));
            for (int at = start; at < end; at += RELA_BYTES) {
                long info = elf.getLong(at + 8);
                int symbol = (int) (info >>> 32);
                if (symbol != 0 && holdsAnAddress(machine, (int) info)) {
                    int nameAt = elf.getInt(symbolsStart + symbol * SYMBOL_BYTES);
                    String name = text(elf, namesStart + nameAt);
                    found.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(base + elf.getLong(at));
                }
            }
        }
        return new LibrarySlots(found);
    }

    private static int header(long sections, int index) {
        return Math.toIntExact(sections + (long) index * SECTION_HEADER_BYTES);
    }

    private static boolean holdsAnAddress(int machine, int type) {
        return switch (machine) {
            case MACHINE_X86_64 -> type == 1 || type == 6 || type == 7; // 64, GLOB_DAT, JUMP_SLOT
            case MACHINE_AARCH64 -> type == 257 || type == 1025 || type == 1026; // ABS64, …
            default -> throw new IllegalStateException("unknown processor " + machine);
        };
    }

    private static String text(ByteBuffer elf, int start) {
        int end = start;
        while (elf.get(end) != 0) {
            end++;
        }
        byte[] bytes = new byte[end - start];
        elf.get(start, bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    /** Addresses of the slots that hold the function; empty when the library does not call it. */
    List<Long> of(String function) {
        return List.copyOf(addresses.getOrDefault(function, List.of()));
    }
}

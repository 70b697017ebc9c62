package org.waymark.pathway.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waymark.pathway.PackFault;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that a stranger made: each is refused with the place and the reason. */
class HostileArchiveTest {

    private static final byte[] WORDS = "Words.\n".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final PackVersion VERSION = new PackVersion("2026.12");

    private static byte[] manifest(Map<String, byte[]> files) {
        return Manifest.of("tiny", VERSION, files).bytes();
    }

    /** A sound archive of one file and of one that is forged. */
    private static byte[] forged(String name, Consumer<ZipForger.Forged> forging) {
        return forger(name, WORDS, forging).bytes();
    }

    private static ZipForger forger(String name, byte[] data, Consumer<ZipForger.Forged> forging) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("pack.json", WORDS);
        files.put(name, data);
        return new ZipForger()
                .add("manifest.json", manifest(files))
                .add("pack.json", WORDS)
                .add(name, data, forging);
    }

    @Test
    void whatTheForgerWritesHonestlyIsTaken() {
        assertThat(PackArchive.read(forged("steps/a.md", _ -> {})))
                .isInstanceOf(ArchiveReading.Whole.class);
        assertThat(PackArchive.read(forged("steps/a.md", ZipForger.Forged::deflated)))
                .isInstanceOf(ArchiveReading.Whole.class);
    }

    @TestFactory
    Stream<DynamicTest> namesThatLeadAstrayAreRefused() {
        return Stream.of(
                        "../outside.md",
                        "steps/../../outside.md",
                        "/etc/outside.md",
                        "//server/share/outside.md",
                        "C:outside.md",
                        "C:/outside.md",
                        "..\\outside.md",
                        "steps\\outside.md",
                        "a.md:hidden.md",
                        "CON.md",
                        "steps/nul.md",
                        "Lpt1.json",
                        "com9",
                        "steps/aux",
                        "trailing.",
                        "steps./a.md",
                        "steps /a.md",
                        "a.md ",
                        ".hidden.md",
                        "./a.md",
                        "steps//a.md",
                        "a\u0000.md",
                        "a\nb.md",
                        "steps/caf\u00e9.md",
                        "steps/cafe\u0301.md",
                        "steps/\uff41.md",
                        "steps/\u202etxt.md",
                        "~/a.md",
                        "$HOME/a.md",
                        "%TEMP%/a.md",
                        "*.md",
                        "a/b/c/d/e/f/g/h/i/j.md",
                        "d".repeat(101) + ".md",
                        ("deep/").repeat(400) + "a.md",
                        "")
                .map(
                        name ->
                                DynamicTest.dynamicTest(
                                        "“"
                                                + (name.length() > 40
                                                        ? name.substring(0, 40)
                                                        : name)
                                                + "”",
                                        () -> {
                                            PackFault fault = refused(forged(name, _ -> {}));
                                            assertThat(fault.reason())
                                                    .containsAnyOf(
                                                            "The name may have only",
                                                            "is a device",
                                                            "ends in a full stop",
                                                            "too deep",
                                                            "longer than");
                                            assertThat(fault.file()).doesNotContain("\n", "\u0000");
                                        }));
    }

    @TestFactory
    Stream<DynamicTest> headersThatSayTwoThingsAreRefused() {
        String a = "steps/a.md";
        return Stream.of(
                refuses(
                        "the two names differ",
                        forged(
                                a,
                                one ->
                                        one.localName =
                                                "steps/b.md".getBytes(StandardCharsets.UTF_8)),
                        a,
                        "is not what stands at the file itself"),
                refuses(
                        "the two sizes differ",
                        forged(a, one -> one.localSize = 1),
                        a,
                        "is not what stands at the file itself"),
                refuses(
                        "the file lies elsewhere",
                        forged(a, one -> one.offset = 0),
                        a,
                        "files may overlap"),
                refuses("the sum is wrong", forged(a, one -> one.crc++), a, "its sum is another"),
                refuses(
                        "stored with two sizes",
                        forged(
                                a,
                                one -> {
                                    one.size--;
                                    one.localSize--;
                                }),
                        a,
                        "two different sizes"),
                refuses(
                        "something before the first file",
                        with(forger(a, WORDS, _ -> {}), zip -> zip.before = new byte[] {1, 2, 3}),
                        "manifest.json",
                        "files may overlap"),
                refuses(
                        "something between files and directory",
                        with(forger(a, WORDS, _ -> {}), zip -> zip.between = WORDS),
                        ".",
                        "its directory does not name"),
                refuses(
                        "something behind the end",
                        with(forger(a, WORDS, _ -> {}), zip -> zip.behind = WORDS),
                        ".",
                        "does not end as a ZIP archive"),
                refuses(
                        "a comment",
                        with(forger(a, WORDS, _ -> {}), zip -> zip.comment = "hello"),
                        ".",
                        "does not end as a ZIP archive"),
                refuses(
                        "an extra field, in which ZIP64 sizes could hide",
                        forged(a, one -> one.extra = new byte[] {1, 0, 0, 0}),
                        a,
                        "more about this file than a pack needs"),
                refuses(
                        "sizes of the ZIP64 kind",
                        forged(
                                a,
                                one -> {
                                    one.packed = -1;
                                    one.size = -1;
                                    one.localSize = -1;
                                }),
                        a,
                        "ZIP64"),
                refuses(
                        "a count of the ZIP64 kind",
                        end(zip -> zip.putShort(8, (short) -1).putShort(10, (short) -1)),
                        ".",
                        "ZIP64"),
                refuses(
                        "a directory that lies elsewhere",
                        end(zip -> zip.putInt(16, 0)),
                        ".",
                        "does not lie where it says"),
                refuses(
                        "a part of several",
                        end(zip -> zip.putShort(4, (short) 1)),
                        ".",
                        "several"),
                refuses(
                        "fewer files than there are",
                        end(zip -> zip.putShort(8, (short) 2).putShort(10, (short) 2)),
                        ".",
                        "its directory does not name"),
                refuses(
                        "more files than there are",
                        end(zip -> zip.putShort(8, (short) 9).putShort(10, (short) 9)),
                        ".",
                        "breaks off"),
                refuses("an encrypted file", forged(a, one -> one.flags |= 1), a, "encrypted"),
                refuses(
                        "sizes that stand behind the data",
                        forged(a, one -> one.flags |= 8),
                        a,
                        "how large the file is"),
                refuses(
                        "a method that nobody knows",
                        forged(a, one -> one.method = 12),
                        a,
                        "in a way that no pack needs"),
                refuses(
                        "a patched file",
                        forged(a, one -> one.flags |= 32),
                        a,
                        "in a way that no pack needs"),
                refuses(
                        "a symbolic link",
                        forged(
                                a,
                                one -> {
                                    one.madeBy = 3;
                                    one.attributes = 0xA1FF << 16;
                                }),
                        a,
                        "This is a link"),
                refuses(
                        "a device",
                        forged(
                                a,
                                one -> {
                                    one.madeBy = 3;
                                    one.attributes = 0x21A4 << 16;
                                }),
                        a,
                        "special file"),
                refuses(
                        "a folder",
                        forger("steps/", new byte[0], _ -> {}).bytes(),
                        "steps/",
                        "names a folder"),
                refuses(
                        "a file in the place of a folder",
                        new ZipForger()
                                .add("manifest.json", WORDS)
                                .add("steps", WORDS)
                                .add("steps/a.md", WORDS)
                                .bytes(),
                        "steps/a.md",
                        "name of this file's folder"),
                refuses(
                        "the same name twice",
                        new ZipForger().add("a.md", WORDS).add("a.md", WORDS).bytes(),
                        "a.md",
                        "holds this file twice"),
                refuses(
                        "the same name but for capitals",
                        new ZipForger().add("a.md", WORDS).add("A.md", WORDS).bytes(),
                        "A.md",
                        "only in capitals"));
    }

    @TestFactory
    Stream<DynamicTest> bombsAreRefusedBeforeTheyUnpack() {
        byte[] zeros = new byte[StrictZip.MAX_FILE];
        ZipForger many = new ZipForger();
        for (int i = 0; i < 10_000; i++) {
            many.add("f" + i + ".md", new byte[0]);
        }
        ZipForger large = new ZipForger();
        for (int i = 0; i < 200; i++) {
            large.add("f" + i + ".md", patterned(i), ZipForger.Forged::deflated);
        }
        byte[] nested = forger("steps/a.md", WORDS, _ -> {}).bytes();
        return Stream.of(
                refuses(
                        "a ratio that nothing honest has",
                        forger("steps/a.md", zeros, ZipForger.Forged::deflated).bytes(),
                        "steps/a.md",
                        "more than a hundred times"),
                refuses(
                        "a file that says it is small",
                        forged(
                                "steps/a.md",
                                one -> {
                                    one.deflated();
                                    one.size = 10;
                                    one.localSize = 10;
                                }),
                        "steps/a.md",
                        "not as large as the archive says"),
                refuses(
                        "a file that says it is larger",
                        forged(
                                "steps/a.md",
                                one -> {
                                    one.deflated();
                                    one.size += 9;
                                    one.localSize += 9;
                                }),
                        "steps/a.md",
                        "not as large as the archive says"),
                refuses(
                        "a file over 256 KiB",
                        forger("steps/a.md", new byte[StrictZip.MAX_FILE + 1], _ -> {}).bytes(),
                        "steps/a.md",
                        "larger than 256 KiB"),
                refuses("10,000 files", many.bytes(), ".", "more than 4,000 files"),
                refuses(
                        "more than 32 MiB in files that are each within bounds",
                        large.bytes(),
                        ".",
                        "larger than 32 MiB"),
                refuses(
                        "an archive within the archive",
                        forger("steps/inner.zip", nested, _ -> {}).bytes(),
                        "steps/inner.zip",
                        "no scripts, pictures or archives"),
                refuses(
                        "compressed data that are none",
                        forged("steps/a.md", one -> one.method = 8),
                        "steps/a.md",
                        ""),
                refuses(
                        "a file larger than any pack",
                        new byte[StrictZip.MAX_ARCHIVE + 1],
                        ".",
                        "larger than a pack"),
                refuses("nothing at all", new byte[0], ".", "only a part of one"),
                refuses("words", WORDS, ".", "only a part of one"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotWordsIsRefused() {
        return Stream.of(
                        "run.sh",
                        "run.exe",
                        "page.html",
                        "page.js",
                        "picture.png",
                        "a.svg",
                        "style.css",
                        "A.class",
                        "noending")
                .map(
                        name ->
                                refuses(
                                        name,
                                        forger(name, WORDS, _ -> {}).bytes(),
                                        name,
                                        "no scripts, pictures or archives"));
    }

    @TestFactory
    Stream<DynamicTest> filesThatAreNotTheManifestsAreRefused() {
        Map<String, byte[]> one = Map.of("pack.json", WORDS);
        Map<String, byte[]> two = Map.of("pack.json", WORDS, "a.md", WORDS);
        byte[] twice =
                new String(manifest(one), StandardCharsets.UTF_8)
                        .replace("  \"pack\"", "  \"pack\": \"tiny\",\n  \"pack\"")
                        .getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                refuses(
                        "no manifest",
                        new ZipForger().add("pack.json", WORDS).bytes(),
                        "manifest.json",
                        "There is no manifest"),
                refuses(
                        "a file that the manifest does not name",
                        zip("manifest.json", manifest(one), "pack.json", WORDS, "a.md", WORDS),
                        "a.md",
                        "does not name this file"),
                refuses(
                        "a file that is missing",
                        zip("manifest.json", manifest(two), "pack.json", WORDS),
                        "a.md",
                        "but it is missing"),
                refuses(
                        "a file that was changed",
                        zip("manifest.json", manifest(one), "pack.json", new byte[] {1}),
                        "pack.json",
                        "its SHA-256 is another"),
                refuses(
                        "a manifest with a member twice",
                        zip("manifest.json", twice, "pack.json", WORDS),
                        "manifest.json",
                        "not written in the form"),
                refuses(
                        "a manifest nested without end",
                        zip("manifest.json", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                        "manifest.json",
                        "not written in the form"),
                refuses(
                        "a manifest with something behind it",
                        zip("manifest.json", append(manifest(one), "{}"), "pack.json", WORDS),
                        "manifest.json",
                        "not written in the form"),
                refuses(
                        "a signature of another form",
                        zip(
                                "manifest.json",
                                manifest(one),
                                "signature.json",
                                WORDS,
                                "pack.json",
                                WORDS),
                        "signature.json",
                        "not written in the form"));
    }

    @Test
    void everyByteThatIsMissingAtTheEndIsMissed() {
        byte[] whole = forged("steps/a.md", _ -> {});

        for (int length = 0; length < whole.length; length++) {
            assertThat(PackArchive.read(Arrays.copyOf(whole, length)))
                    .as("%s bytes", length)
                    .isInstanceOf(ArchiveReading.Refused.class);
        }
    }

    @Test
    void whatAnotherProgramZippedIsRefusedInWordsThatHelp() throws Exception {
        var out = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("pack.json"));
            zip.write(WORDS);
        }

        assertThat(refused(out.toByteArray()).reason()).isNotBlank();
    }

    @Property(tries = 2000)
    void noByteCanBeChangedUnseen(
            @ForAll @IntRange(max = 1_000_000) int place,
            @ForAll @IntRange(min = 1, max = 255) int by) {
        byte[] whole = forged("steps/a.md", _ -> {});
        int at = place % whole.length;
        whole[at] = (byte) (whole[at] ^ by);

        if (PackArchive.read(whole) instanceof ArchiveReading.Whole(PackArchive archive)) {
            // Dates, the kind of writer and the like may differ; what is read may not.
            assertThat(archive.files()).containsOnlyKeys("pack.json", "steps/a.md");
            assertThat(archive.files().values()).allMatch(bytes -> Arrays.equals(bytes, WORDS));
        }
    }

    private static byte[] with(ZipForger zip, Consumer<ZipForger> forging) {
        forging.accept(zip);
        return zip.bytes();
    }

    /** A sound archive of which the last record is forged. */
    private static byte[] end(Consumer<ByteBuffer> forging) {
        byte[] bytes = forged("steps/a.md", _ -> {});
        forging.accept(
                ByteBuffer.wrap(bytes, bytes.length - 22, 22)
                        .slice()
                        .order(ByteOrder.LITTLE_ENDIAN));
        return bytes;
    }

    private static byte[] zip(Object... namesAndBytes) {
        ZipForger zip = new ZipForger();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            zip.add((String) namesAndBytes[i], (byte[]) namesAndBytes[i + 1]);
        }
        return zip.bytes();
    }

    private static byte[] append(byte[] bytes, String more) {
        byte[] all = Arrays.copyOf(bytes, bytes.length + more.length());
        System.arraycopy(
                more.getBytes(StandardCharsets.US_ASCII), 0, all, bytes.length, more.length());
        return all;
    }

    /** Compresses, but to no less than a hundredth. */
    private static byte[] patterned(int seed) {
        byte[] bytes = new byte[StrictZip.MAX_FILE];
        new java.util.Random(seed).nextBytes(bytes);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = i % 16 == 0 ? bytes[i] : 32;
        }
        return bytes;
    }

    private static DynamicTest refuses(String what, byte[] archive, String place, String reason) {
        return DynamicTest.dynamicTest(
                what,
                () -> {
                    PackFault fault = refused(archive);
                    assertThat(fault.file()).isEqualTo(place);
                    assertThat(fault.reason()).contains(reason);
                });
    }

    private static PackFault refused(byte[] archive) {
        ArchiveReading reading = PackArchive.read(archive);
        assertThat(reading).isInstanceOf(ArchiveReading.Refused.class);
        List<PackFault> faults = new ArrayList<>(((ArchiveReading.Refused) reading).faults());
        assertThat(faults).isNotEmpty();
        return faults.getFirst();
    }
}

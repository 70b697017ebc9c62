package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whatever happens to a file, the reading ends with a verdict and never with a crash. */
class DamagedPackTest {

    private static final List<String> FILES =
            List.of(
                    "pack.json",
                    "clocks.json",
                    "helplines.json",
                    "steps/choose.md",
                    "steps/ring.md",
                    "forms/referral.json");

    private Path folder;

    @BeforeProperty
    void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("waymark-damaged");
    }

    @AfterProperty
    void removeTheFolder() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Property(tries = 120)
    void damageIsToldAndNeverThrown(
            @ForAll("files") String file,
            @ForAll @IntRange(max = 10_000) int where,
            @ForAll @IntRange(max = 6) int removed,
            @ForAll("splinters") byte[] splinter) {
        TinyPack pack = new TinyPack();
        byte[] whole = pack.text(file).getBytes(StandardCharsets.UTF_8);
        int from = where % whole.length;
        int to = Math.min(whole.length, from + removed);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(whole, 0, from);
        damaged.write(splinter, 0, splinter.length);
        damaged.write(whole, to, whole.length - to);

        PackReading reading = pack.put(file, damaged.toByteArray()).read(folder);

        assertThat(reading.faults())
                .allSatisfy(
                        fault -> {
                            assertThat(fault.reason()).isNotBlank();
                            assertThat(fault.line()).isNotNegative();
                        });
        boolean error =
                reading.faults().stream()
                        .anyMatch(fault -> fault.severity() == PackFault.Severity.ERROR);
        assertThat(reading instanceof PackReading.Refused).isEqualTo(error);
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(FILES);
    }

    @Provide
    Arbitrary<byte[]> splinters() {
        return Arbitraries.of(
                        "", "\"", "{", "}", "[", "]", ",", ":", "null", "0", "-", "\n", "---\n",
                        "\n...\n", "&a ", "*a", "!!x ", "<<: ", "? ", "| ", "%", "@", "`", "\t",
                        "\u0000", "\u0007", "\u0085", "\u202E", "\uFFFE", "😀", "<b>", "](", "## ",
                        "> ")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}

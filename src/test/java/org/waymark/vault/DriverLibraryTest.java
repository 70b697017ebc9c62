package org.waymark.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;

class DriverLibraryTest {

    @TempDir private Path place;

    /** In a process of its own: the library is loaded once, by whichever test is first. */
    @Test
    void theLibraryIsUnpackedWhereItIsSaid() throws Exception {
        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                Unpacker.class.getName(),
                                place.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(said).contains("sqlitejdbc");
    }

    /** Says what lies in the folder once the driver works. */
    static final class Unpacker {
        private Unpacker() {}

        public static void main(String[] arguments) throws Exception {
            Path folder = Path.of(arguments[0]);
            DriverLibrary.unpackInto(folder);
            DriverManager.getConnection("jdbc:sqlite::memory:").close();
            try (var files = Files.list(folder)) {
                files.forEach(file -> System.out.println(file.getFileName()));
            }
        }
    }
}

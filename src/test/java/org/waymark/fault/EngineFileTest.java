package org.waymark.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.OSInfo;

import java.io.BufferedReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** The engine as a file of the installed program, in Java machines that loaded none yet. */
class EngineFileTest {

    private static final long LONGEST_RUN_SECONDS = 60;

    @TempDir Path room;
    @TempDir Path installed;
    private Path engine;
    private Path unpacking;

    @BeforeEach
    void anInstalledProgram() throws Exception {
        String name = System.mapLibraryName("sqlitejdbc").replace(".dylib", ".jnilib");
        String within =
                "org/sqlite/native/" + OSInfo.getNativeLibFolderPathForCurrentOS() + "/" + name;
        engine = installed.resolve("way mark ü").resolve(within);
        Files.createDirectories(engine.getParent());
        try (InputStream stream = OSInfo.class.getResourceAsStream("/" + within)) {
            Files.copy(Objects.requireNonNull(stream), engine);
        }
        unpacking = Files.createDirectory(room.resolve("unpacked"));
    }

    @Test
    void theInstalledProgramUnpacksNothing() throws Exception {
        assertThat(run(installed.resolve("way mark ü")))
                .containsExactly("true", engine.getParent().toString(), "0");
    }

    @Test
    void anEngineThatIsNotTheDriversIsNotLoaded() throws Exception {
        byte[] bytes = Files.readAllBytes(engine);
        bytes[bytes.length / 2] ^= 1;
        Files.write(engine, bytes);

        assertThat(run(installed.resolve("way mark ü"))).containsExactly("true", "", "2");
    }

    @Test
    void withoutAnEngineTheDriverUnpacksItsOwn() throws Exception {
        assertThat(run(installed.resolve("nothing here"))).containsExactly("true", "", "2");
    }

    private List<String> run(Path engines) throws Exception {
        Process program =
                ChildJvm.of(EngineProgram.class, room)
                        .with("-Dwaymark.engine=" + engines, "-Dorg.sqlite.tmpdir=" + unpacking)
                        .start("", room.resolve("A.waymark").toString(), unpacking.toString());
        try (BufferedReader lines = program.inputReader()) {
            List<String> told = lines.lines().toList();
            assertThat(program.waitFor(LONGEST_RUN_SECONDS, TimeUnit.SECONDS)).isTrue();
            return told;
        } finally {
            program.destroyForcibly();
        }
    }
}

package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** The script that starts the installed program, in front of made-up Javas. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final List<String> TOOLS = List.of("sh", "sed", "readlink", "dirname");

    @TempDir Path folder;
    private Path installed;
    private Path launcher;
    private Path path;
    private final Map<String, String> environment = new TreeMap<>();

    @BeforeEach
    void aCopyInAFolderWithSpaces() throws IOException {
        installed = Files.createDirectories(folder.resolve("My Programs (new)/way mark"));
        Path system = Files.createDirectories(folder.resolve("system"));
        launcher = Files.createDirectories(installed.resolve("bin")).resolve("waymark");
        String script =
                Files.readString(Path.of("installer", "waymark"))
                        .replace(" /usr/lib/jvm/", " \"" + system + "\"/usr/lib/jvm/")
                        .replace(" /opt/", " \"" + system + "\"/opt/")
                        .replace("  /Library/", "  \"" + system + "\"/Library/");
        runnable(launcher, script);
        path = Files.createDirectories(folder.resolve("path of somebody"));
        for (String tool : TOOLS) {
            runnable(path.resolve(tool), "#!/bin/sh\nexec " + realTool(tool) + " \"$@\"\n");
        }
        environment.put("PATH", path.toString());
        environment.put("HOME", Files.createDirectories(folder.resolve("home of it")).toString());
    }

    private static Path realTool(String name) {
        for (String place : List.of("/bin", "/usr/bin")) {
            if (Files.isExecutable(Path.of(place, name))) {
                return Path.of(place, name);
            }
        }
        throw new IllegalStateException("this computer has no " + name);
    }

    @Test
    void theJavaOfJavaHomeComesBeforeTheOneInThePath() throws Exception {
        Path home = java("java home/bin/java", says("25.0.1"));
        java("path of somebody/java", says("26"));
        environment.put("JAVA_HOME", folder.resolve("java home").toString());

        assertThat(start().firstLine()).isEqualTo(home.toString());
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        java("java home/bin/java", says("21.0.5"));
        Path inPath = java("path of somebody/java", says("25"));
        environment.put("JAVA_HOME", folder.resolve("java home").toString());

        assertThat(start().firstLine()).isEqualTo(inPath.toString());
    }

    @Test
    void aJavaHomeThatIsNotThereIsPassedOver() throws Exception {
        Path inPath = java("path of somebody/java", says("25"));
        environment.put("JAVA_HOME", folder.resolve("nowhere").toString());

        assertThat(start().firstLine()).isEqualTo(inPath.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "system/usr/lib/jvm/temurin-25/bin/java",
                "system/opt/java/25/bin/java",
                "system/opt/jdk-25/bin/java",
                "home of it/.sdkman/candidates/java/25-tem/bin/java",
                "home of it/.jdks/jdk 25/bin/java",
                "system/Library/Java/JavaVirtualMachines/jdk-25.jdk/Contents/Home/bin/java"
            })
    void theUsualPlacesComeAfterAPathThatIsTooOld(String place) throws Exception {
        java("path of somebody/java", says("17.0.15"));
        java("system/usr/lib/jvm/java-17/bin/java", says("17.0.15"));
        Path usual = java(place, says("25.0.1"));

        assertThat(start().firstLine()).isEqualTo(usual.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'openjdk version \"25\" 2025-09-16' >&2",
                "echo 'openjdk version \"25.0.1\" 2025-10-21 LTS' >&2",
                "echo 'openjdk version \"26-ea\" 2026-03-17' >&2",
                "echo 'java version \"27.0.1\" 2026-10-20' >&2",
                "echo 'openjdk version \"100.1\" 2060-10-20' >&2",
                "echo 'Picked up JAVA_TOOL_OPTIONS: -Dversion=\"9\"' >&2; echo 'openjdk version"
                        + " \"25\"' >&2; echo 'OpenJDK Runtime version \"9\"' >&2"
            })
    void everyJavaFromTwentyFiveOnWillDo(String answer) throws Exception {
        Path java = java("path of somebody/java", answer);

        assertThat(start().firstLine()).isEqualTo(java.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo 'java version \"1.8.0_401\"' >&2",
                "echo 'openjdk version \"17.0.15\" 2025-04-15' >&2",
                "echo 'openjdk version \"21\" 2023-09-19' >&2",
                "echo 'openjdk version \"24.0.2\" 2025-07-15' >&2",
                "echo 'openjdk version \"\"' >&2",
                "echo 'openjdk version \"next\"' >&2",
                "echo 'The operation could not be completed. Unable to locate a Java Runtime.' >&2;"
                        + " exit 1",
                "exit 127",
                "kill -9 $$",
                "true"
            })
    void aJavaThatIsTooOldOrBrokenIsNamedAndNotStarted(String answer) throws Exception {
        Path java = java("path of somebody/java", answer);

        Started started = start("verify", "x");

        assertThat(started.code()).isEqualTo(2);
        assertThat(started.out()).isEmpty();
        assertThat(String.join("\n", started.err()))
                .contains(
                        "Waymark needs Java 25 or later, and found none.",
                        "JAVA_HOME is not set",
                        "\n  " + java + ", ",
                        "Install a JDK 25")
                .doesNotContain("unbound", "not found", "integer");
    }

    @Test
    void whereThereIsNoJavaAtAllItSaysWhereItLooked() throws Exception {
        environment.put("JAVA_HOME", folder.resolve("no where").toString());

        Started started = start();

        assertThat(started.code()).isEqualTo(2);
        assertThat(started.err())
                .containsExactly(
                        "Waymark needs Java 25 or later, and found none.",
                        "It looked in JAVA_HOME ("
                                + folder.resolve("no where")
                                + "), in PATH and in the usual places.",
                        "Install a JDK 25 (for example Temurin), or set JAVA_HOME to one, and start"
                                + " Waymark again.");
    }

    @Test
    void itDoesWithoutAHome() throws Exception {
        environment.remove("HOME");

        assertThat(start().code()).isEqualTo(2);
        Path java = java("path of somebody/java", says("25"));
        assertThat(start().firstLine()).isEqualTo(java.toString());
    }

    @Test
    void argumentsGoThroughAsTheyAre() throws Exception {
        java("path of somebody/java", says("25"));

        List<String> out =
                start("verify", "My note book", "", "*", "a\"b", "$HOME", "--x=y z", "ü").out();

        int program = out.indexOf("org.waymark.Waymark");
        assertThat(out.subList(program + 1, out.size()))
                .containsExactly(
                        "verify", "My note book", "", "*", "a\"b", "$HOME", "--x=y z", "ü");
    }

    @Test
    void thePartsOfTheProgramAreFoundBesideTheScript() throws Exception {
        java("path of somebody/java", says("25"));
        String root = installed.toRealPath().toString();

        assertThat(start().out())
                .containsSubsequence("--module-path", root + "/modules")
                .contains("-Dwaymark.engine=" + root + "/engine")
                .containsSubsequence("-classpath", root + "/lib/*", "org.waymark.Waymark");
    }

    @Test
    void itMayBeStartedThroughLinksAndFromElsewhere() throws Exception {
        java("path of somebody/java", says("25"));
        Path near = Files.createSymbolicLink(launcher.resolveSibling("wm"), Path.of("waymark"));
        Path far = folder.resolve("a link");
        Files.createSymbolicLink(far, near);
        environment.put("CDPATH", folder.toString());
        String root = installed.toRealPath().toString();

        assertThat(start(far.toString(), List.of()).out()).contains(root + "/modules");
        assertThat(start("./a link", List.of()).out()).contains(root + "/modules");
    }

    @Test
    void theAnswerOfTheProgramIsItsOwn() throws Exception {
        java("path of somebody/java", says("25"), "exit 1");

        assertThat(start().code()).isEqualTo(1);
    }

    private static String says(String version) {
        return "echo 'openjdk version \"" + version + "\" 2025-10-21' >&2";
    }

    private Path java(String where, String answer) throws IOException {
        return java(where, answer, "exit 0");
    }

    private Path java(String where, String answer, String end) throws IOException {
        Path java = folder.resolve(where);
        Files.createDirectories(java.getParent());
        runnable(
                java,
                """
                #!/bin/sh
                if [ "$1" = -version ]; then
                  %s
                  exit
                fi
                printf '%%s\\n' "$0" "$@"
                %s
                """
                        .formatted(answer, end));
        return java;
    }

    private static void runnable(Path file, String script) throws IOException {
        Files.writeString(file, script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Started(int code, List<String> out, List<String> err) {

        String firstLine() {
            assertThat(code).as(() -> String.join("\n", err)).isZero();
            return out.getFirst();
        }
    }

    private Started start(String... arguments) throws Exception {
        return start(launcher.toString(), List.of(arguments));
    }

    private Started start(String script, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(script));
        command.addAll(arguments);
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Started(
                    process.exitValue(), Files.readAllLines(out), Files.readAllLines(err));
        } finally {
            process.destroyForcibly();
        }
    }
}

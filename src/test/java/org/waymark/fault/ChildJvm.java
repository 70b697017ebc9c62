package org.waymark.fault;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * A second Java machine with the test's class path, that starts quickly.
 *
 * <p>An archive of loaded classes saves most of the start. It takes no folders on the class path,
 * so those are packed first.
 */
final class ChildJvm {

    private static final int NO_COMPRESSION = 0;
    private static final int LONGEST_TRAINING_SECONDS = 120;

    private final String classPath;
    private final String mainClass;
    private final Path room;
    private final Path archive;
    private final List<String> more;

    private ChildJvm(String classPath, String mainClass, Path room, List<String> more) {
        this.classPath = classPath;
        this.mainClass = mainClass;
        this.room = room;
        this.archive = room.resolve("classes.aot");
        this.more = more;
    }

    /**
     * Makes ready to start a program.
     *
     * @param room an empty folder for what speeds up the start
     */
    static ChildJvm of(Class<?> main, Path room) throws IOException {
        List<String> packed = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(part).toAbsolutePath();
            if (!Files.isDirectory(path)) {
                packed.add(path.toString());
            } else {
                Path jar = room.resolve("classes-" + packed.size() + ".jar");
                pack(path, jar);
                packed.add(jar.toString());
            }
        }
        return new ChildJvm(
                String.join(File.pathSeparator, packed), main.getName(), room, List.of());
    }

    /** The same, started with more options. */
    ChildJvm with(String... options) {
        return new ChildJvm(classPath, mainClass, room, List.of(options));
    }

    private static void pack(Path folder, Path jar) throws IOException {
        try (JarOutputStream stream = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(folder)) {
            stream.setLevel(NO_COMPRESSION);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                stream.putNextEntry(new JarEntry(name.replace(File.separatorChar, '/')));
                Files.copy(file, stream);
                stream.closeEntry();
            }
        }
    }

    /** Runs the program once to its end, and remembers which classes it needed. */
    void train(String input, String... arguments) throws IOException, InterruptedException {
        Process process = start(Optional.of("-XX:AOTCacheOutput=" + archive), arguments);
        send(process, input);
        try (BufferedReader lines = process.inputReader()) {
            lines.lines().forEach(line -> {});
        }
        if (!process.waitFor(LONGEST_TRAINING_SECONDS, TimeUnit.SECONDS)
                || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException("the second program cannot be run");
        }
    }

    /** Starts the program. */
    Process start(String input, String... arguments) throws IOException {
        Optional<String> fast =
                Files.exists(archive) ? Optional.of("-XX:AOTCache=" + archive) : Optional.empty();
        Process process = start(fast, arguments);
        send(process, input);
        return process;
    }

    private Process start(Optional<String> option, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx300m",
                        "-Xlog:disable",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                        // What is killed cannot clear up what its driver unpacked.
                        "-Dorg.sqlite.tmpdir=" + room));
        option.ifPresent(command::add);
        command.addAll(more);
        command.addAll(List.of("-cp", classPath, mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void send(Process process, String input) throws IOException {
        try (OutputStream stream = process.getOutputStream()) {
            stream.write((input + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}

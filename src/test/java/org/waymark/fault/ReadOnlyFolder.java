package org.waymark.fault;

import org.opentest4j.TestAbortedException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Runs a program that can read a folder and write nothing in it. Who is not root is refused by the
 * folder's permissions; root, whom they do not stop, by a mount namespace in which the folder is
 * mounted read-only, as Linux gives it to a process ({@code unshare -m}).
 */
public final class ReadOnlyFolder {

    private static final String MOUNTED_READ_ONLY =
            "mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && shift && exec \"$@\"";

    private static final List<List<String>> WAYS =
            List.of(
                    List.of("unshare", "-m"),
                    List.of("unshare", "--user", "--map-root-user", "--mount"));

    private static final int LONGEST_MINUTES = 2;

    private ReadOnlyFolder() {}

    /**
     * Runs a program to its end.
     *
     * @param main the program; what it prints is the answer
     * @throws TestAbortedException where this computer can take nobody the right to write
     */
    public static String run(Path folder, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> program = program(main, arguments);
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            throw new TestAbortedException("This disk knows no permissions for folders.");
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            if (!Files.isWritable(folder)) {
                return said(program);
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        for (List<String> way : WAYS) {
            if (ends(within(way, folder, List.of("true")))) {
                return said(within(way, folder, program));
            }
        }
        throw new TestAbortedException(
                "This user may write everywhere, as root may, and this system gives a process no"
                        + " mount namespace of its own (neither “unshare -m” nor “unshare --user"
                        + " --map-root-user --mount” works).");
    }

    private static List<String> program(Class<?> main, String... arguments) {
        List<String> program =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xlog:disable",
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                main.getName()));
        program.addAll(List.of(arguments));
        return program;
    }

    private static List<String> within(List<String> way, Path folder, List<String> program) {
        List<String> command = new ArrayList<>(way);
        command.addAll(List.of("sh", "-c", MOUNTED_READ_ONLY, "sh"));
        command.add(folder.toAbsolutePath().toString());
        command.addAll(program);
        return command;
    }

    private static boolean ends(List<String> command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static String said(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return said;
    }
}

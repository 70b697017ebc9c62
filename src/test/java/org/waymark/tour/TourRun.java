package org.waymark.tour;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * One run of a program of the tour in a Java machine of its own, without a display, with a
 * temporary folder and a home of its own, so that afterwards every byte can be looked at that it
 * wrote anywhere.
 *
 * @param exit how it ended
 * @param said what it printed
 * @param pictures where its pictures and documents lie
 * @param room where everything else lies
 */
record TourRun(int exit, String said, Path pictures, Path room) {

    private static final int LONGEST_MINUTES = 8;

    /**
     * Runs the tour to its end.
     *
     * @param before what stands before the command, such as {@code unshare}
     * @param room an empty folder
     */
    static TourRun whole(List<String> before, Path room, Path pictures)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("tour", ".txt");
        try {
            List<String> command = new ArrayList<>(before);
            command.addAll(
                    command(
                            room,
                            WatchedTour.class,
                            "--room",
                            room.resolve("notebooks").toString(),
                            pictures.toString()));
            Process process =
                    inRoom(new ProcessBuilder(command), room)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("The tour does not end. " + Files.readString(said));
            }
            return new TourRun(process.exitValue(), Files.readString(said), pictures, room);
        } finally {
            Files.delete(said);
        }
    }

    // Libraries of the system ask the environment where to put what is temporary.
    private static ProcessBuilder inRoom(ProcessBuilder builder, Path room) throws IOException {
        builder.directory(Files.createDirectories(room.resolve("work")).toFile());
        builder.environment().put("TMPDIR", room.resolve("tmp").toString());
        builder.environment().put("HOME", room.resolve("user").toString());
        return builder;
    }

    /** The command that starts one of the tour's programs. */
    static List<String> command(Path room, Class<?> program, String... arguments)
            throws IOException {
        Path temporary = Files.createDirectories(room.resolve("tmp"));
        Path home = Files.createDirectories(room.resolve("user"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx1000m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Duser.home=" + home,
                        "-Djava.awt.headless=true",
                        "-Dtestfx.robot=glass",
                        "-Dtestfx.headless=true",
                        "-Dglass.platform=Monocle",
                        "-Dmonocle.platform=Headless",
                        "-Dheadless.geometry=1366x768",
                        "-Dprism.order=sw",
                        "-Dprism.text=t2k",
                        "-cp",
                        classPath(),
                        program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The words by which what was typed can be known, as the tour wrote them down. */
    List<String> marks() throws IOException {
        return Files.readAllLines(pictures.resolve(Tour.MARKS), StandardCharsets.UTF_8);
    }

    private static String classPath() {
        List<String> parts = new ArrayList<>();
        for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
            parts.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, parts);
    }
}

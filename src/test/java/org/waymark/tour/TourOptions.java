package org.waymark.tour;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * How the tour was asked for.
 *
 * @param pictures where its pictures and documents go
 * @param room where notebooks, settings, cache and log lie
 * @param temporary whether the room is deleted at the end
 * @param talkative whether it says what it is doing
 */
record TourOptions(Path pictures, Path room, boolean temporary, boolean talkative) {

    static TourOptions of(String[] arguments) {
        Path pictures = Path.of("target", "tour");
        @Nullable Path room = null;
        boolean talkative = false;
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String next = left.removeFirst();
            switch (next) {
                case "-v" -> talkative = true;
                case "--room" -> room = Path.of(left.removeFirst());
                default -> pictures = Path.of(next);
            }
        }
        try {
            return new TourOptions(
                    pictures.toAbsolutePath().normalize(),
                    room == null ? Files.createTempDirectory("waymark-tour") : room,
                    room == null,
                    talkative);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

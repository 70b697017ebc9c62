package org.waymark.benchmark;

import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What JavaFX itself records of its pulses in Java's flight recorder: each from the first thing
 * that its own thread does (animations and events, style, layout, bounds, handing over) to the end
 * of painting on the other.
 */
final class PulseRecording implements AutoCloseable {

    private static final String PHASE = "javafx.PulsePhase";

    private final Recording recording = new Recording();

    private record Span(Instant from, Instant to) {

        Span with(Span other) {
            return new Span(
                    from.isBefore(other.from) ? from : other.from,
                    to.isAfter(other.to) ? to : other.to);
        }
    }

    /** Durations in microseconds, ascending; never empty. */
    record Durations(long[] micros) {

        /**
         * @param part between 0 and 1
         */
        long percentile(double part) {
            return micros[(int) Math.min(micros.length - 1L, Math.round(micros.length * part))];
        }
    }

    /** JavaFX records only where a flight recorder is there before it starts. */
    static void prepare() {
        FlightRecorder.getFlightRecorder();
    }

    PulseRecording() {
        recording.enable(PHASE).withThreshold(Duration.ZERO);
        recording.start();
    }

    /** Ends the recording; pulses that painted nothing are left out. */
    Durations durations() {
        recording.stop();
        try {
            Path file = Files.createTempFile("pulses", ".jfr");
            try {
                recording.dump(file);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Durations read(Path file) throws IOException {
        Map<Integer, Span> pulses = new LinkedHashMap<>();
        Map<Integer, Span> painted = new LinkedHashMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(PHASE)) {
                Integer pulse = event.getInt("pulseId");
                Span span = new Span(event.getStartTime(), event.getEndTime());
                pulses.merge(pulse, span, Span::with);
                if (event.getString("phaseName").equals("Painting")) {
                    painted.put(pulse, span);
                }
            }
        }
        pulses.keySet().retainAll(painted.keySet());
        long[] micros =
                pulses.values().stream()
                        .mapToLong(span -> Duration.between(span.from(), span.to()).toNanos())
                        .map(nanos -> nanos / 1_000)
                        .toArray();
        if (micros.length == 0) {
            throw new IllegalStateException("JavaFX recorded no pulse that painted");
        }
        Arrays.sort(micros);
        return new Durations(micros);
    }

    @Override
    public void close() {
        recording.close();
    }
}

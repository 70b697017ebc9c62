package org.waymark.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;

import org.slf4j.LoggerFactory;

import java.nio.file.Path;

/**
 * The file behind the {@link EventLog}. Only Waymark's own events go there. Every library is
 * silent: what they would say may hold SQL, paths or words.
 */
public final class LogFile {

    private static final int KEPT = 3;

    private LogFile() {}

    /**
     * Begins to write events into {@code waymark.log} in a folder; at most four files of 256 KiB.
     *
     * @param folder made when it does not exist
     */
    public static void startIn(Path folder) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        RollingFileAppender<ILoggingEvent> file = new RollingFileAppender<>();
        file.setContext(context);
        file.setFile(folder.resolve("waymark.log").toString());

        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSS,UTC}Z %msg%n%nopex");
        lines.start();

        FixedWindowRollingPolicy window = new FixedWindowRollingPolicy();
        window.setContext(context);
        window.setParent(file);
        window.setFileNamePattern(folder.resolve("waymark.%i.log").toString());
        window.setMaxIndex(KEPT);
        window.start();

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf("256KB"));
        size.start();

        file.setEncoder(lines);
        file.setRollingPolicy(window);
        file.setTriggeringPolicy(size);
        file.start();

        ch.qos.logback.classic.Logger waymark = context.getLogger("waymark");
        waymark.setLevel(Level.INFO);
        waymark.setAdditive(false);
        waymark.addAppender(file);
    }
}

package org.waymark.app;

import org.waymark.journal.Head;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What this computer last saw of each notebook: epoch, counts and heads. Kept outside the notebook,
 * so that a folder which a sync client or a thief rolled back is noticed. Holds no name and no
 * word.
 */
public final class Anchors {

    private static final Pattern HEAD = Pattern.compile("([0-9]{1,18}) ([0-9a-f]{64})");

    private final Path file;

    /**
     * @param file where they are kept
     */
    public Anchors(Path file) {
        this.file = file;
    }

    /**
     * What was last seen of a notebook.
     *
     * @param epoch how often its keys had been changed
     * @param heads the head of every chain
     */
    public record Anchor(long epoch, List<Head> heads) {
        public Anchor {
            heads = List.copyOf(heads);
        }
    }

    /** The anchor of a notebook; empty when this computer never saw it. */
    public synchronized Optional<Anchor> of(UUID notebook) {
        Properties all = read();
        String epoch = all.getProperty(notebook + ".epoch");
        if (epoch == null || !epoch.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        List<Head> heads = new ArrayList<>();
        String prefix = notebook + ".chain.";
        for (String name : all.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                var matcher = HEAD.matcher(all.getProperty(name));
                if (matcher.matches()) {
                    heads.add(
                            new Head(
                                    UUID.fromString(name.substring(prefix.length())),
                                    Long.parseLong(matcher.group(1)),
                                    matcher.group(2)));
                }
            }
        }
        return Optional.of(new Anchor(Long.parseLong(epoch), heads));
    }

    /** Notes what is seen now. */
    public synchronized void note(UUID notebook, Anchor anchor) {
        Properties all = read();
        all.stringPropertyNames().stream()
                .filter(name -> name.startsWith(notebook + "."))
                .forEach(all::remove);
        all.setProperty(notebook + ".epoch", "" + anchor.epoch());
        for (Head head : anchor.heads()) {
            all.setProperty(notebook + ".chain." + head.chain(), head.seq() + " " + head.digest());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(next)) {
                all.store(writer, "Waymark: what this computer last saw of each notebook");
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Properties read() {
        Properties all = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                // An anchor that cannot be read proves nothing; the notebook itself is unharmed.
                return new Properties();
            }
        }
        return all;
    }
}

package org.waymark.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Settings in one small properties file, replaced whole each time. */
public final class FileSettingsStore implements SettingsStore {

    private static final int KNOWN_NOTEBOOKS = 8;

    private final Path file;

    /**
     * @param file the file; its folder is made when something is first saved
     */
    public FileSettingsStore(Path file) {
        this.file = file;
    }

    @Override
    public synchronized Settings settings() {
        Properties properties = read();
        Settings usual = Settings.usual();
        try {
            return new Settings(
                    Settings.Theme.valueOf(properties.getProperty("theme", usual.theme().name())),
                    Integer.parseInt(
                            properties.getProperty("textPercent", "" + usual.textPercent())),
                    Duration.ofMinutes(
                            Long.parseLong(
                                    properties.getProperty(
                                            "lockAfterMinutes",
                                            "" + usual.lockAfter().toMinutes()))),
                    Boolean.parseBoolean(
                            properties.getProperty("showNames", "" + usual.showNames())),
                    Boolean.parseBoolean(properties.getProperty("calm", "" + usual.calm())));
        } catch (IllegalArgumentException edited) {
            return usual;
        }
    }

    @Override
    public synchronized void save(Settings settings) {
        Properties properties = read();
        properties.setProperty("theme", settings.theme().name());
        properties.setProperty("textPercent", "" + settings.textPercent());
        properties.setProperty("lockAfterMinutes", "" + settings.lockAfter().toMinutes());
        properties.setProperty("showNames", "" + settings.showNames());
        properties.setProperty("calm", "" + settings.calm());
        write(properties);
    }

    @Override
    public synchronized List<Path> knownNotebooks() {
        return known(read()).stream().filter(Files::isDirectory).toList();
    }

    @Override
    public synchronized void remember(Path notebookFolder) {
        Properties properties = read();
        List<Path> known = new ArrayList<>(known(properties));
        Path absolute = notebookFolder.toAbsolutePath().normalize();
        known.remove(absolute);
        known.addFirst(absolute);
        keep(properties, known.subList(0, Math.min(known.size(), KNOWN_NOTEBOOKS)));
    }

    @Override
    public synchronized void forget(Path notebookFolder) {
        Properties properties = read();
        List<Path> known = new ArrayList<>(known(properties));
        known.remove(notebookFolder.toAbsolutePath().normalize());
        keep(properties, known);
    }

    private void keep(Properties properties, List<Path> known) {
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith("notebook."))
                .forEach(properties::remove);
        for (int i = 0; i < known.size(); i++) {
            properties.setProperty("notebook." + i, known.get(i).toString());
        }
        write(properties);
    }

    private static List<Path> known(Properties properties) {
        List<Path> known = new ArrayList<>();
        for (int i = 0; i < KNOWN_NOTEBOOKS; i++) {
            String value = properties.getProperty("notebook." + i);
            if (value == null) {
                break;
            }
            try {
                known.add(Path.of(value));
            } catch (InvalidPathException edited) {
                // A line that somebody edited into no path names no notebook.
                continue;
            }
        }
        return known;
    }

    private Properties read() {
        Properties properties = new Properties();
        if (Files.isRegularFile(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException unreadable) {
                // Settings are a comfort: where they cannot be read, the usual ones serve.
                return new Properties();
            }
        }
        return properties;
    }

    private void write(Properties properties) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            try (Writer writer = Files.newBufferedWriter(next)) {
                properties.store(writer, "Waymark");
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}

package org.waymark.app.guidance;

import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.PackFolder;
import org.waymark.pathway.PackHead;
import org.waymark.pathway.exchange.ArchiveReading;
import org.waymark.pathway.exchange.PackArchive;
import org.waymark.pathway.exchange.PackVersion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

/** The program's own packs, changed here and there, as the next versions of them. */
public final class ChangedContent {

    private final SortedMap<String, byte[]> files;

    private ChangedContent(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The national pack as version 2026.12. */
    public static ChangedContent national() {
        return of(BuiltInContent.NATIONAL).version("2026.12");
    }

    /** The pack of an area as version 2026.12. */
    public static ChangedContent local(String area) {
        return of("local/" + area).version("2026.12");
    }

    private static ChangedContent of(String folder) {
        try (BuiltInContent content = BuiltInContent.open()) {
            PackFolder read = PackFolder.read(content.folder().resolve(folder));
            return new ChangedContent(read.files());
        }
    }

    public ChangedContent version(String version) {
        return edit(
                "pack.json",
                text("pack.json").replaceAll("(?s).*(\"version\": \"[0-9.]+\").*", "$1"),
                "\"version\": \"" + version + "\"");
    }

    /** Replaces every place where some text stands in a file. */
    public ChangedContent edit(String file, String old, String by) {
        String text = text(file);
        if (!text.contains(old)) {
            throw new IllegalArgumentException("Not in " + file + ": " + old);
        }
        return put(file, text.replace(old, by));
    }

    public ChangedContent put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Takes a step out, with the ways to it and what is found by it. */
    public ChangedContent withoutStep(String step) {
        files.remove("steps/" + step + ".md");
        for (String name : files.keySet().toArray(String[]::new)) {
            if (name.startsWith("steps/")) {
                put(name, text(name).replaceAll("(?m)^  - to: " + step + "\\n(    .*\\n)+", ""));
            }
        }
        return put(
                "synonyms.json",
                text("synonyms.json").replace("\"step\": \"" + step + "\"", "\"step\": null"));
    }

    public String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    /** Its files, unpacked. */
    public Path folder(Path folder) {
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public PackArchive archive() {
        PackHead head = PackHead.of(files).orElseThrow();
        return ((ArchiveReading.Whole)
                        PackArchive.of(
                                head.identity().id(),
                                new PackVersion(head.identity().version()),
                                files))
                .archive();
    }

    /** Its one file. */
    public Path pack(Path file) {
        try {
            return Files.write(file, archive().bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

package org.waymark.pathway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checks a folder of content as somebody who writes it needs it checked: one pack, or the whole
 * folder with {@code calendar}, {@code local}, {@code practice} and the national pack. Reads only;
 * follows no link; keeps no state; may be used from any thread.
 */
public final class ContentChecker {

    private final Path schemas;
    private final Path builtIn;

    /**
     * @param builtIn the content that travels in the program, from {@link BuiltInContent#folder()}:
     *     its schemas are the ones that count, because they decide what the program will read; its
     *     national pack stands in where a local pack is checked alone
     */
    public ContentChecker(Path builtIn) {
        this.builtIn = builtIn;
        this.schemas = builtIn.resolve("schema");
    }

    /**
     * Checks a folder.
     *
     * @param folder one pack or a whole content folder
     * @param today the day from which ages are counted
     * @return every fault, by file and line; the folder is sound when none is an error
     */
    public List<PackFault> check(Path folder, LocalDate today) {
        Faults faults = new Faults();
        new Checking(faults, today).folder(folder);
        return faults.sorted();
    }

    /**
     * Checks one pack that was unpacked in memory.
     *
     * @param unpacked bytes by name, with {@code /}
     * @param national the pathway over which a local pack is laid
     * @param today the day from which ages are counted
     * @return every fault, by file and line; the pack is sound when none is an error
     */
    public List<PackFault> check(Map<String, byte[]> unpacked, Pathway national, LocalDate today) {
        Faults faults = new Faults();
        new Checking(faults, today).unpacked(unpacked, national);
        return faults.sorted();
    }

    private final class Checking {

        private final Faults faults;
        private final LocalDate today;
        private final TreeReader trees;
        private final PackFiles schemaFiles;

        Checking(Faults faults, LocalDate today) {
            this.faults = faults;
            this.today = today;
            this.trees = new TreeReader(faults);
            this.schemaFiles = PackFiles.of(schemas, "schema/", faults);
        }

        void unpacked(Map<String, byte[]> unpacked, Pathway national) {
            PackFiles files = PackFiles.of(unpacked, "", faults);
            if (isLocal(PackFiles.of(unpacked, "", new Faults()))) {
                local(national).check(files);
            } else {
                new PackLoader().read(files, schemaFiles, faults, today);
            }
        }

        void folder(Path folder) {
            if (!Files.isDirectory(folder)) {
                faults.error(".", 0, "There is no such folder.");
            } else if (!Files.exists(folder.resolve("pack.json"))) {
                whole(folder);
            } else if (isLocal(PackFiles.of(folder, "", new Faults()))) {
                national(builtIn.resolve(BuiltInContent.NATIONAL), "built-in/")
                        .ifPresent(
                                national ->
                                        local(national).check(PackFiles.of(folder, "", faults)));
            } else {
                national(folder, "");
            }
        }

        private void whole(Path folder) {
            List<Path> packs =
                    folders(folder).stream()
                            .filter(child -> Files.exists(child.resolve("pack.json")))
                            .toList();
            if (packs.isEmpty()) {
                faults.error(".", 0, "There is no pack in this folder: no pack.json was found.");
                return;
            }
            List<Pathway> read = new ArrayList<>();
            for (Path pack : packs) {
                national(pack, pack.getFileName() + "/").ifPresent(read::add);
            }
            List<String> calendars = calendars(folder.resolve("calendar"));
            read.forEach(pathway -> clocksHaveCalendars(pathway, calendars));
            ownSchemas(folder.resolve("schema"));
            if (read.isEmpty()) {
                return;
            }
            LocalPackChecker local = local(read.getFirst());
            for (Path pack : folders(folder.resolve("local"))) {
                local.check(PackFiles.of(pack, "local/" + pack.getFileName() + "/", faults));
            }
            LocalPackChecker invented = local(read.getFirst());
            String within = BuiltInContent.LOCAL_PRACTICE;
            for (Path pack : folders(folder.resolve(within))) {
                invented.check(PackFiles.of(pack, within + "/" + pack.getFileName() + "/", faults));
            }
            Path practice = folder.resolve("practice");
            if (Files.isDirectory(practice)) {
                new PracticeReader(
                                PackFiles.of(practice, "practice/", faults),
                                trees,
                                schemas(),
                                read.getFirst(),
                                today)
                        .readAll();
            }
        }

        private Optional<Pathway> national(Path pack, String shownUnder) {
            PackFiles files = PackFiles.of(pack, shownUnder, faults);
            return new PackLoader().read(files, schemaFiles, faults, today);
        }

        private LocalPackChecker local(Pathway national) {
            return new LocalPackChecker(national, trees, schemas(), faults, today);
        }

        private Schemas schemas() {
            return new Schemas(schemaFiles, trees, faults);
        }

        private List<String> calendars(Path folder) {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            PackFiles files = PackFiles.of(folder, "calendar/", faults);
            CalendarReader reader = new CalendarReader(files, trees, schemas());
            List<String> ids = new ArrayList<>();
            for (String name : files.names()) {
                if (name.endsWith(".json") && !name.contains("/")) {
                    String id = name.substring(0, name.length() - ".json".length());
                    ids.add(id);
                    reader.read(id, today);
                }
            }
            return ids;
        }

        private void clocksHaveCalendars(Pathway pathway, List<String> calendars) {
            for (TimeLimit clock : pathway.clocks()) {
                if (clock.calendar() != null && !calendars.contains(clock.calendar())) {
                    faults.error(
                            "calendar/" + clock.calendar() + ".json",
                            0,
                            "The clock “"
                                    + clock.id()
                                    + "” counts by this calendar, which there is"
                                    + " not.");
                }
            }
        }

        /** A schema beside the content is only a copy for its writers; it must not mislead them. */
        private void ownSchemas(Path folder) {
            if (!Files.isDirectory(folder)) {
                return;
            }
            PackFiles own = PackFiles.of(folder, "schema/", faults);
            for (String name : own.names()) {
                Optional<String> text = own.text(name);
                text.ifPresent(json -> trees.json(own.shown(name), json));
                if (text.isPresent()
                        && schemaFiles.has(name)
                        && !text.equals(schemaFiles.text(name))) {
                    faults.warning(
                            own.shown(name),
                            0,
                            "This schema differs from the one by which this program reads.");
                }
            }
        }

        private boolean isLocal(PackFiles files) {
            return files.has("pack.json")
                    && files.text("pack.json")
                            .flatMap(text -> new TreeReader(new Faults()).json("pack.json", text))
                            .filter(tree -> !tree.root().at("extends").isNull())
                            .isPresent();
        }

        private List<Path> folders(Path folder) {
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> children = Files.list(folder)) {
                return children.filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
                        .sorted()
                        .toList();
            } catch (IOException _) {
                faults.error(".", 0, "The folder cannot be read to its end.");
                return List.of();
            }
        }
    }
}

package org.waymark.app.guidance;

import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackFolder;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.PackLoader;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.exchange.ArchiveReading;
import org.waymark.pathway.exchange.PackArchive;
import org.waymark.pathway.exchange.PackVersion;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which packs hold today: those that travel in the program, or newer ones that somebody installed,
 * from the day on which they take effect. One that can no longer be read is passed over, so that a
 * damaged file never keeps anybody from their records.
 */
public final class InForce {

    private final KeptPacks kept;

    public InForce(KeptPacks kept) {
        this.kept = kept;
    }

    /**
     * The national pathway that holds.
     *
     * @param builtIn the one of the program
     */
    public Pathway national(Pathway builtIn, BuiltInContent content, LocalDate today) {
        PackVersion own = new PackVersion(builtIn.pack().version());
        for (PackArchive archive : kept.installed(builtIn.pack().id())) {
            if (archive.version().compareTo(own) <= 0) {
                break;
            }
            PackReading reading =
                    new PackLoader()
                            .read(archive.files(), content.folder().resolve("schema"), today);
            if (reading instanceof PackReading.Sound sound
                    && !sound.pathway().pack().effective().isAfter(today)) {
                return sound.pathway();
            }
        }
        return builtIn;
    }

    /**
     * The local packs that hold.
     *
     * @param builtIn those of the program
     * @param national the national pathway that holds
     */
    public List<LocalPack> local(
            List<LocalPack> builtIn, Pathway national, BuiltInContent content, LocalDate today) {
        Map<String, LocalPack> packs = new LinkedHashMap<>();
        builtIn.forEach(pack -> packs.put(pack.id(), pack));
        for (String id : kept.installed()) {
            for (PackArchive archive : kept.installed(id)) {
                LocalPack own = packs.get(id);
                if (id.equals(national.pack().id())
                        || (own != null
                                && archive.version()
                                                .compareTo(new PackVersion(own.pack().version()))
                                        <= 0)) {
                    break;
                }
                Optional<LocalPack> read =
                        content.localPack(archive.files(), national, today)
                                .filter(pack -> !pack.pack().effective().isAfter(today));
                if (read.isPresent()) {
                    packs.put(id, read.get());
                    break;
                }
            }
        }
        return List.copyOf(packs.values());
    }

    /**
     * Keeps what travels in this version of the program, because the next version will bring other
     * words, and decisions refer to these.
     */
    public void keepBuiltIn(BuiltInContent content, LocalDate today) {
        if (!(content.national(today) instanceof PackReading.Sound sound)) {
            return;
        }
        Pathway national = sound.pathway();
        keep(content.folder().resolve(national.pack().id()), national.pack());
        for (LocalPack pack : content.localPacks(national, today)) {
            keep(content.folder().resolve(BuiltInContent.LOCAL).resolve(pack.id()), pack.pack());
        }
        for (LocalPack pack : content.practicePacks(national, today)) {
            keep(
                    content.folder().resolve(BuiltInContent.LOCAL_PRACTICE).resolve(pack.id()),
                    pack.pack());
        }
    }

    private void keep(Path folder, PackIdentity pack) {
        if (Files.isDirectory(folder)
                && PackArchive.of(
                                pack.id(),
                                new PackVersion(pack.version()),
                                PackFolder.read(folder).files())
                        instanceof ArchiveReading.Whole(PackArchive archive)) {
            kept.keep(archive);
        }
    }
}

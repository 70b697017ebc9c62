package org.waymark.app;

import org.waymark.calendar.BankHolidays;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.ContentChecker;
import org.waymark.pathway.Library;
import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackFault;
import org.waymark.pathway.PackReading;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.PracticeScript;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The guidance that travels in the program, read once when it is first needed. */
public final class Content {

    private static final String CALENDAR = "england";

    private final Clock clock;
    private final Lazy<Pathway> pathway = new Lazy<>(this::readPathway);
    private final Lazy<Library> library = new Lazy<>(this::readLibrary);
    private final Lazy<Library> practiceLibrary = new Lazy<>(this::readPracticeLibrary);
    private final Lazy<BankHolidays> holidays = new Lazy<>(this::readHolidays);
    private final Lazy<List<PracticeScript>> scripts = new Lazy<>(this::readScripts);

    /**
     * @param clock tells today, for what has run out
     */
    public Content(Clock clock) {
        this.clock = clock;
    }

    /**
     * The national pathway.
     *
     * @throws IllegalStateException when the program's own content is damaged
     */
    public Pathway pathway() {
        return pathway.get();
    }

    /**
     * The national pathway with the local packs that lie over it.
     *
     * @throws IllegalStateException when the program's own content is damaged
     */
    public Library library() {
        return library.get();
    }

    /** The local packs, by the name of their area. */
    public List<LocalPack> localPacks() {
        return library().localPacks();
    }

    /** The same pathway with the packs of the invented areas of practice notebooks. */
    public Library practiceLibrary() {
        return practiceLibrary.get();
    }

    /** England's bank holidays. */
    public BankHolidays holidays() {
        return holidays.get();
    }

    /** The invented cases of practice notebooks. */
    public List<PracticeScript> practiceScripts() {
        return scripts.get();
    }

    /** Every fault of a folder of content, as {@code waymark content check} tells them. */
    public List<PackFault> check(Path folder) {
        try (BuiltInContent content = BuiltInContent.open()) {
            return new ContentChecker(content.folder()).check(folder, today());
        }
    }

    private Pathway readPathway() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return switch (content.national(today())) {
                case PackReading.Sound sound -> sound.pathway();
                case PackReading.Refused _ ->
                        throw new IllegalStateException("The content in this program is damaged.");
            };
        }
    }

    private Library readLibrary() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return new Library(
                    pathway(), content.localPacks(pathway(), today()), content.checks());
        }
    }

    private Library readPracticeLibrary() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return new Library(
                    pathway(), content.practicePacks(pathway(), today()), content.checks());
        }
    }

    private BankHolidays readHolidays() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return content.holidays(CALENDAR, today());
        }
    }

    private List<PracticeScript> readScripts() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return content.practiceScripts(pathway());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

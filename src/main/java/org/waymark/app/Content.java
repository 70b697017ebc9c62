package org.waymark.app;

import org.jspecify.annotations.Nullable;
import org.waymark.app.guidance.InForce;
import org.waymark.app.guidance.KeptPacks;
import org.waymark.calendar.BankHolidays;
import org.waymark.pathway.BuiltInContent;
import org.waymark.pathway.ContentChecker;
import org.waymark.pathway.GuidanceSearch;
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
    private final @Nullable InForce installed;
    private volatile Lazy<Pathway> pathway = new Lazy<>(this::readPathway);
    private volatile Lazy<Library> library = new Lazy<>(this::readLibrary);
    private volatile Lazy<Library> practiceLibrary = new Lazy<>(this::readPracticeLibrary);
    private volatile Lazy<GuidanceSearch> search = new Lazy<>(this::makeSearch);
    private final Lazy<BankHolidays> holidays = new Lazy<>(this::readHolidays);
    private volatile @Nullable PracticeOfDay practice;

    /**
     * @param clock tells today, for what has run out
     */
    public Content(Clock clock) {
        this.clock = clock;
        this.installed = null;
    }

    /**
     * @param clock tells today, for what has run out or is not yet in force
     * @param kept the packs that somebody installed
     */
    public Content(Clock clock, KeptPacks kept) {
        this.clock = clock;
        this.installed = new InForce(kept);
    }

    /** Reads anew what is asked for from now on, because another pack came into force. */
    public void renew() {
        pathway = new Lazy<>(this::readPathway);
        library = new Lazy<>(this::readLibrary);
        practiceLibrary = new Lazy<>(this::readPracticeLibrary);
        search = new Lazy<>(this::makeSearch);
    }

    /** Searches the pathway that is in force. */
    public GuidanceSearch search() {
        return search.get();
    }

    private GuidanceSearch makeSearch() {
        return new GuidanceSearch(pathway());
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

    /** Practice cases lie as far back as they were written, so each day has its own. */
    private record PracticeOfDay(LocalDate day, PracticeContent content) {}

    /** What practice notebooks are made of today; installed packs change nothing of it. */
    public PracticeContent practice() {
        PracticeOfDay known = practice;
        LocalDate today = today();
        if (known == null || !known.day().equals(today)) {
            known = new PracticeOfDay(today, readPractice(today));
            practice = known;
        }
        return known.content();
    }

    /** The invented cases of practice notebooks. */
    public List<PracticeScript> practiceScripts() {
        return practice().scripts();
    }

    /** Every fault of a folder of content, as {@code waymark content check} tells them. */
    public List<PackFault> check(Path folder) {
        try (BuiltInContent content = BuiltInContent.open()) {
            return new ContentChecker(content.folder()).check(folder, today());
        }
    }

    private Pathway readPathway() {
        try (BuiltInContent content = BuiltInContent.open()) {
            Pathway builtIn = builtIn(content);
            return installed == null ? builtIn : installed.national(builtIn, content, today());
        }
    }

    private Pathway builtIn(BuiltInContent content) {
        return switch (content.national(today())) {
            case PackReading.Sound sound -> sound.pathway();
            case PackReading.Refused _ ->
                    throw new IllegalStateException("The content in this program is damaged.");
        };
    }

    private Library readLibrary() {
        Pathway national = pathway();
        try (BuiltInContent content = BuiltInContent.open()) {
            List<LocalPack> builtIn = content.localPacks(national, today());
            return new Library(
                    national,
                    installed == null
                            ? builtIn
                            : installed.local(builtIn, national, content, today()),
                    content.checks());
        }
    }

    private Library readPracticeLibrary() {
        Pathway national = pathway();
        try (BuiltInContent content = BuiltInContent.open()) {
            return new Library(
                    national, content.practicePacks(national, today()), content.checks());
        }
    }

    /**
     * Keeps what travels in this version of the program, so that the words under what is decided
     * now can be read when a later version brings others. On a background thread.
     */
    public void keepForLater() {
        if (installed == null) {
            return;
        }
        try (BuiltInContent content = BuiltInContent.open()) {
            installed.keepBuiltIn(content, today());
        }
    }

    private BankHolidays readHolidays() {
        try (BuiltInContent content = BuiltInContent.open()) {
            return content.holidays(CALENDAR, today());
        }
    }

    private PracticeContent readPractice(LocalDate today) {
        try (BuiltInContent content = BuiltInContent.open()) {
            Pathway national = builtIn(content);
            return new PracticeContent(
                    new Library(national, content.practicePacks(national, today), content.checks()),
                    content.practiceScripts(national, today));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

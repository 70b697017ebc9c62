package org.waymark.ui.kit;

import org.waymark.pathway.Library;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.ReleaseCheck;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How far the guidance can be relied on today: its version and dates, whether its review is due,
 * and what a person has still to check. It warns; it never keeps anybody from anything.
 *
 * @param library the guidance
 * @param today the day from which review is due or not
 */
public record GuidanceStanding(Library library, LocalDate today) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** The version alone, such as 2026.11. */
    public String edition() {
        return library.national().pack().version();
    }

    /** Version, the day from which it holds, and the day by which it is to be reviewed. */
    public String version() {
        return version(library.national().pack());
    }

    /** The same of any pack. */
    public static String version(PackIdentity pack) {
        return "version "
                + pack.version()
                + ", in effect from "
                + DAY.format(pack.effective())
                + ", review by "
                + DAY.format(pack.reviewBy());
    }

    /** Whether the day of review is past. */
    public boolean isReviewDue() {
        return isReviewDue(library.national().pack());
    }

    /** The same of any pack. */
    public boolean isReviewDue(PackIdentity pack) {
        return pack.reviewBy().isBefore(today);
    }

    /** One calm line. */
    public String line() {
        int open = library.openChecks().size();
        String checks =
                open == 0
                        ? ""
                        : " "
                                + open
                                + (open == 1 ? " check" : " checks")
                                + " before release "
                                + (open == 1 ? "is" : "are")
                                + " still open.";
        return isReviewDue()
                ? "The guidance should have been reviewed by "
                        + DAY.format(library.national().pack().reviewBy())
                        + ". You can go on; check dates and numbers before you rely on them."
                        + checks
                : "Guidance: " + version() + "." + checks;
    }

    /** Whether the line is one to act on. */
    public boolean isWarning() {
        return isReviewDue() || !library.openChecks().isEmpty();
    }

    /** Everything behind the line, in sentences. */
    public List<String> details() {
        PackIdentity pack = library.national().pack();
        List<String> sentences = new ArrayList<>();
        sentences.add(pack.title() + ": " + version() + ".");
        sentences.add("It answers to " + pack.publisher() + ".");
        for (ReleaseCheck check : library.checks()) {
            sentences.add(
                    check.number()
                            + ". "
                            + check.what()
                            + (check.isDone()
                                    ? " Checked by "
                                            + check.who()
                                            + ", "
                                            + check.when()
                                            + ": "
                                            + check.result()
                                    : " Not checked yet."));
        }
        return sentences;
    }
}

package org.waymark.pathway;

import java.util.Arrays;
import java.util.Optional;

/** Whom a local pack names for its area, in the order in which they are shown. */
public enum ContactKind {
    FRONT_DOOR(
            "frontDoor",
            "Front door",
            "It is where a worry about a child goes in the day. Without the number you lose time on"
                    + " the day you need it most."),
    OUT_OF_HOURS(
            "outOfHours",
            "Out of hours",
            "Children are hurt at night and at weekends too. You will not want to search for this"
                    + " number then."),
    LADO(
            "lado",
            "LADO",
            "They must be told when an adult who works or volunteers with children may have harmed"
                    + " a child."),
    SARC(
            "sarc",
            "Sexual assault referral centre",
            "A child can get care there at any hour, and some of it must happen within days."),
    PARTNERSHIP_SITE(
            "partnershipSite",
            "Safeguarding partnership",
            "Its procedures come first in your area.");

    private final String fileName;
    private final String title;
    private final String whyItMatters;

    ContactKind(String fileName, String title, String whyItMatters) {
        this.fileName = fileName;
        this.title = title;
        this.whyItMatters = whyItMatters;
    }

    /** The name in {@code directory.json} and in the front matter of steps. */
    public String fileName() {
        return fileName;
    }

    /** What it is called everywhere. */
    public String title() {
        return title;
    }

    /** Said where nobody has established it yet. */
    public String whyItMatters() {
        return whyItMatters;
    }

    /** The kind of that {@link #fileName()}. */
    public static Optional<ContactKind> named(String fileName) {
        return Arrays.stream(values()).filter(kind -> kind.fileName.equals(fileName)).findFirst();
    }
}

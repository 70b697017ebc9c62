package org.waymark.ui.kit.contact;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.KnownNumber;
import org.waymark.pathway.AreaPathway;
import org.waymark.pathway.ContactKind;
import org.waymark.pathway.Helpline;
import org.waymark.pathway.LocalContact;
import org.waymark.pathway.LocalPack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Somebody to ring: what the guidance says of them, and what somebody here has found out since.
 *
 * @param area id of the local pack; {@code national} for a helpline
 * @param place the area's name; empty for a helpline
 * @param id name of the contact in its pack; a helpline's id
 * @param kind what it is for, such as "Front door"; empty for a helpline
 * @param title its own name
 * @param number what the guidance shows; null where it was not established
 * @param alternative a second number that was found; null where there was only one
 * @param hours when it answers; null where not established
 * @param email null where not established
 * @param url its page; null where not established
 * @param about who it is for, or what to know before ringing; empty for none
 * @param note anything else to know; null when there is nothing
 * @param source where the number was read, in words
 * @param lastChecked when it was last looked up
 * @param confidence {@code high}, {@code medium} or {@code low}
 * @param whyItMatters said where the number is missing
 * @param known what somebody here found out last; null where nobody did
 */
public record ContactNumber(
        String area,
        String place,
        String id,
        String kind,
        String title,
        @Nullable String number,
        @Nullable String alternative,
        @Nullable String hours,
        @Nullable String email,
        @Nullable String url,
        String about,
        @Nullable String note,
        String source,
        LocalDate lastChecked,
        String confidence,
        String whyItMatters,
        @Nullable KnownNumber known) {

    /** Days after which a number should be looked at again. */
    public static final int FRESH_DAYS = 90;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A contact of an area. */
    public static ContactNumber of(
            AreaPathway here, LocalPack pack, LocalContact contact, List<KnownNumber> known) {
        ContactKind kind = contact.kind();
        return new ContactNumber(
                pack.id(),
                pack.area(),
                kind.fileName(),
                kind.title(),
                contact.title(),
                contact.number(),
                contact.alternative(),
                contact.hours(),
                contact.email(),
                contact.url(),
                "",
                contact.note(),
                here.source(contact.source())
                        .map(source -> source.title() + ", " + source.publisher())
                        .orElse(contact.source()),
                contact.lastChecked(),
                contact.confidence(),
                kind.whyItMatters(),
                newest(known, pack.id(), kind.fileName()));
    }

    /** A national helpline. */
    public static ContactNumber of(AreaPathway here, Helpline line, List<KnownNumber> known) {
        return new ContactNumber(
                AreaPathway.NATIONAL,
                "",
                line.id(),
                "",
                line.title(),
                line.number(),
                null,
                null,
                null,
                line.url(),
                line.forWhom(),
                line.note(),
                here.source(line.source())
                        .map(source -> source.title() + ", " + source.publisher())
                        .orElse(line.source()),
                line.lastChecked(),
                line.confidence(),
                "",
                newest(known, AreaPathway.NATIONAL, line.id()));
    }

    private static @Nullable KnownNumber newest(List<KnownNumber> known, String area, String id) {
        return known.stream()
                .filter(it -> it.area().equals(area) && it.contact().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The number to ring: what somebody here found out, else that of the guidance. */
    public @Nullable String toRing() {
        return known == null ? number : known.number();
    }

    /** Whether a missing number is one that somebody should find; a website needs none. */
    boolean asksForNumber() {
        return url == null || !id.equals(ContactKind.PARTNERSHIP_SITE.fileName());
    }

    /** Digit by digit; empty where there is no number. */
    public String spoken() {
        String ring = toRing();
        return ring == null ? "" : SpokenNumber.of(ring);
    }

    /** What it is, said in one line. */
    public String name() {
        return kind.isEmpty() ? title : kind + ", " + place;
    }

    /** Whether the number was looked at too long ago, by the guidance and by anybody here. */
    public boolean isOld(LocalDate today) {
        LocalDate looked = known == null ? lastChecked : known.on();
        return toRing() != null && looked.plusDays(FRESH_DAYS).isBefore(today);
    }

    /** When the guidance looked, where, and how sure it is. */
    public String checked(LocalDate today) {
        boolean old = known == null && isOld(today);
        return "Checked "
                + DAY.format(lastChecked)
                + ", confidence "
                + confidence
                + ". "
                + source
                + "."
                + (old ? " More than 90 days ago: check it before you rely on it." : "");
    }

    /** What somebody here found out, and what the guidance shows beside it; empty for nothing. */
    public String found(LocalDate today) {
        KnownNumber found = known;
        if (found == null) {
            return "";
        }
        StringBuilder words =
                new StringBuilder(found.agreesWith(number) ? "Confirmed by " : "Put right by ")
                        .append(found.by())
                        .append(": told on ")
                        .append(DAY.format(found.on()))
                        .append(" by ")
                        .append(found.told())
                        .append('.');
        if (isOld(today)) {
            words.append(" More than 90 days ago: check it before you rely on it.");
        }
        return words.toString();
    }

    /** The guidance's own number, where another one is rung; empty otherwise. */
    public String besides() {
        KnownNumber found = known;
        if (found == null || found.agreesWith(number)) {
            return "";
        }
        String shown = number == null ? "no number" : number;
        String before = found.shown();
        boolean changed = !java.util.Objects.equals(before, number);
        return "The guidance shows "
                + shown
                + (changed ? ", which is new since this was put right. Ring to check." : ".");
    }

    /** Who was rung, as the record of a call begins. */
    public String who() {
        return kind.isEmpty() ? title : kind + ": " + title;
    }

    /** Where they were rung, as the record of a call begins. */
    public String organisation() {
        String ring = toRing();
        String at = ring == null ? "" : "on " + ring;
        return place.isEmpty() ? at : at.isEmpty() ? place : place + ", " + at;
    }

    @Override
    public String toString() {
        return "ContactNumber[withheld]";
    }
}

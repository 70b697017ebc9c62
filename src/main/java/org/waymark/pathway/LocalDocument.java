package org.waymark.pathway;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * Something that a partnership publishes and a DSL has to read or fill in. What nobody could
 * establish is null.
 *
 * @param kind what it is
 * @param title its own title
 * @param url {@code https:} address
 * @param source where this was read: an address, or a key of a {@link Source}
 * @param lastChecked when it was last looked up
 * @param confidence {@code high}, {@code medium} or {@code low}
 */
public record LocalDocument(
        Kind kind,
        @Nullable String title,
        @Nullable String url,
        @Nullable String source,
        @Nullable LocalDate lastChecked,
        @Nullable String confidence) {

    /** The documents that every local pack is asked for. */
    public enum Kind {
        PROCEDURES("procedures", "Local procedures"),
        THRESHOLD_DOCUMENT("thresholdDocument", "Threshold document"),
        REFERRAL_FORM("referralForm", "Referral form");

        private final String fileName;
        private final String title;

        Kind(String fileName, String title) {
            this.fileName = fileName;
            this.title = title;
        }

        /** The member of the local {@code pack.json}. */
        public String fileName() {
            return fileName;
        }

        public String title() {
            return title;
        }
    }

    /** Whether anything at all is known of it. */
    public boolean isEstablished() {
        return title != null || url != null;
    }
}

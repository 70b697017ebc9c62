package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/**
 * A plan or order that somebody is or was under, or what a worker must know before they ring or
 * visit. The newest word about one counts, so that an end can be added and a mistake taken back.
 *
 * @param status its id
 * @param person whose it is
 * @param kind what it is
 * @param from since when, {@code 2026-11-09}, {@code 2026-11} or {@code 2026}; null when not known
 * @param to until when, in the same forms; null while it goes on or when not known
 * @param detail more about it; null when there is nothing
 * @param mistake why it should never have been recorded; null where it stands
 */
public record StatusHeld(
        UUID status,
        UUID person,
        Kind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String detail,
        @Nullable String mistake)
        implements Fact {

    /** What can be held. */
    public enum Kind {
        EARLY_HELP("Early help plan", false),
        CHILD_IN_NEED("Child in need plan", false),
        CHILD_PROTECTION("Child protection plan", false),
        LOOKED_AFTER("Looked after by the council", false),
        EHCP("Education, health and care plan", false),
        COURT_ORDER("Court order", false),
        OTHER_PLAN("Other plan or status", false),
        NONE_KNOWN("No plan or order known", false),
        WORKER_SAFETY("Worker safety", true),
        CONTACT_RESTRICTION("Contact restricted", true),
        OTHER_ALERT("Another alert", true);

        private final String title;
        private final boolean alert;

        Kind(String title, boolean alert) {
            this.title = title;
            this.alert = alert;
        }

        /** The words shown to people. */
        public String title() {
            return title;
        }

        /** Whether a worker must know it first. */
        public boolean alert() {
            return alert;
        }
    }

    @Override
    public String toString() {
        return "StatusHeld[" + status + ", " + kind + "]";
    }
}

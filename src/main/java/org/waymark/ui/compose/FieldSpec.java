package org.waymark.ui.compose;

/**
 * One field of a form as it is shown.
 *
 * @param key what it holds
 * @param label the words above it
 * @param help one sentence below it; empty where the label says all
 * @param control how it is filled in
 * @param later whether it stands under "More, when you have time"
 */
record FieldSpec(FieldKey key, String label, String help, Control control, boolean later) {

    /** How a field is filled in. */
    enum Control {
        LONG_TEXT,
        SHORT_TEXT,
        MOMENT,
        DAY,
        ANSWER,
        ORIGIN,
        HOW_KNOWN,
        MANNER,
        METHOD,
        SIGNS,
        PEOPLE,
        ROUTES,
        OPEN_ACTION,
        AREA
    }

    static FieldSpec first(FieldKey key, Control control, String label, String help) {
        return new FieldSpec(key, label, help, control, false);
    }

    static FieldSpec later(FieldKey key, Control control, String label, String help) {
        return new FieldSpec(key, label, help, control, true);
    }
}

package org.waymark.ui.compose;

import javafx.scene.control.TextFormatter;

/**
 * Text as it may be recorded: line ends as one character, without control characters (other than
 * line end and tab) and without halves of characters. Everything that can be read stays, also
 * right-to-left text and emoji.
 *
 * @param text what may be recorded
 * @param removed how many unreadable characters were left out
 */
record CleanText(String text, int removed) {

    /** The longest text that a field takes, in UTF-16 units. */
    static final int LONGEST = 1_000_000;

    static CleanText of(String raw) {
        if (raw.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n')) {
            return new CleanText(raw, 0);
        }
        StringBuilder clean = new StringBuilder(raw.length());
        int removed = 0;
        int at = 0;
        while (at < raw.length()) {
            int c = raw.codePointAt(at);
            at += Character.charCount(c);
            if (c == '\r') {
                boolean pair = at < raw.length() && raw.charAt(at) == '\n';
                if (!pair) {
                    clean.append('\n');
                }
            } else if (c == '\n' || c == '\t') {
                clean.append((char) c);
            } else if (Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.SURROGATE) {
                removed++;
            } else {
                clean.appendCodePoint(c);
            }
        }
        return new CleanText(clean.toString(), removed);
    }

    /** What to tell about what was left out; empty when nothing was. */
    String told() {
        return switch (removed) {
            case 0 -> "";
            case 1 -> "One character that cannot be read was left out.";
            default ->
                    String.format(
                            java.util.Locale.UK,
                            "%,d characters that cannot be read were left out.",
                            removed);
        };
    }

    /** Makes a change bring {@code wanted} instead of what it would have brought. */
    static void put(TextFormatter.Change change, String wanted) {
        if (!wanted.equals(change.getText())) {
            change.setText(wanted);
            int caret = change.getRangeStart() + wanted.length();
            change.selectRange(caret, caret);
        }
    }

    @Override
    public String toString() {
        return "CleanText[" + text.length() + "]";
    }
}

package org.waymark.report;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;

/**
 * Makes text drawable without losing any of it. A character that the typeface has no shape for, or
 * that would be invisible or steer the direction of the text around it, is told in square brackets
 * by its Unicode number, where it stands in reading order: {@code [U+1F600 grinning face]}. The
 * notebook itself keeps what was written.
 *
 * <p>Letters and their accents are composed first (Unicode NFC), which changes no word.
 *
 * <p>Not for use by several threads at once: it counts.
 */
final class DrawableText {

    private static final int SOFT_HYPHEN = 0x00AD;

    private final BitSet drawable;
    private long replaced;

    /**
     * @param drawable the code points that the typeface has a shape for
     */
    DrawableText(BitSet drawable) {
        this.drawable = drawable;
    }

    /** How many characters were told by number so far. */
    long replaced() {
        return replaced;
    }

    /** The same words with lines parted by LF only, and every character in them drawable. */
    String of(String words) {
        String text = Normalizer.normalize(words, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(text.length());
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (point == '\r' && next < text.length() && text.charAt(next) == '\n') {
                i = next;
                continue;
            }
            int shown = shown(point);
            if (shown == 0) {
                tell(run, point);
            } else if (shown > 0) {
                end(run, out);
                out.appendCodePoint(shown);
            }
            i = next;
        }
        end(run, out);
        return out.toString();
    }

    /** What to draw for a character: itself, white space, 0 for its number, -1 for nothing. */
    private int shown(int point) {
        return switch (point) {
            case '\n', '\r', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            // Hyphens and a space that look the same and differ only in where a line may break.
            case 0x2010, 0x2011 -> '-';
            case 0x202F -> 0xA0;
            // Says only where a word may be broken; it has no shape of its own anywhere.
            case SOFT_HYPHEN -> -1;
            default -> isVisible(point) && drawable.get(point) ? point : 0;
        };
    }

    private static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                    false;
            default -> true;
        };
    }

    private void tell(StringBuilder run, int point) {
        replaced++;
        run.append(run.isEmpty() ? "[" : " ").append("U+%04X".formatted(point));
        String name = Character.isLetter(point) ? null : Character.getName(point);
        if (name != null && Character.getType(point) != Character.UNASSIGNED) {
            run.append(' ').append(name.toLowerCase(Locale.ROOT));
        }
    }

    private static void end(StringBuilder run, StringBuilder out) {
        if (!run.isEmpty()) {
            out.append(run).append(']');
            run.setLength(0);
        }
    }
}

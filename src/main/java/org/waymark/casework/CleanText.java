package org.waymark.casework;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What becomes of characters that nobody typed on purpose. Line ends become line feeds; other
 * control characters, which come along unseen when text is pasted, are taken out; half of a
 * surrogate pair, which no file can hold, becomes U+FFFD, so that a reader sees that something
 * stood there. Everything else is kept as written, among it emoji, writing from right to left and
 * the marks that steer it.
 */
final class CleanText {

    private static final char UNREADABLE = '\uFFFD';
    private static final char NEXT_LINE = '\u0085';

    private CleanText() {}

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean more = i + 1 < text.length();
            if (Character.isHighSurrogate(c)
                    && more
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                clean.append(UNREADABLE);
            } else if (c == '\r') {
                clean.append('\n');
                i += more && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (c == NEXT_LINE) {
                clean.append('\n');
            } else if (!Character.isISOControl(c) || c == '\n' || c == '\t') {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    static Map<String, String> clean(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> clean(it.getValue())));
    }
}

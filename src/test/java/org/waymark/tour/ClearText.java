package org.waymark.tour;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Looks for words in the bytes and names of files: in UTF-8, in UTF-16 of both orders, and those
 * written as hexadecimal digits; capitals or not.
 */
final class ClearText {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Map<String, String> needles = new LinkedHashMap<>();

    /**
     * @param words what must not be found
     */
    ClearText(List<String> words) {
        for (String word : words) {
            for (Charset charset : CHARSETS) {
                byte[] bytes = word.toLowerCase(Locale.ROOT).getBytes(charset);
                needles.put(latin(bytes), word + " in " + charset);
                needles.put(
                        HexFormat.of().formatHex(word.getBytes(charset)),
                        word + " as digits of " + charset);
            }
        }
    }

    /** What was found where, below a folder; empty when nothing was. */
    List<String> in(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : Folders.files(folder)) {
            String content = latin(Files.readAllBytes(file)) + '\n' + folder.relativize(file);
            String lower = lower(content);
            needles.forEach(
                    (needle, told) -> {
                        if (lower.contains(needle)) {
                            found.add(told + ": " + folder.relativize(file));
                        }
                    });
        }
        return found;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    // Only the letters of ASCII, so that no byte becomes two.
    private static String lower(String content) {
        char[] all = content.toCharArray();
        for (int i = 0; i < all.length; i++) {
            if (all[i] >= 'A' && all[i] <= 'Z') {
                all[i] += 'a' - 'A';
            }
        }
        return new String(all);
    }
}

package org.waymark.pathway.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The version of a pack: year, month, and a number for a correction within the month.
 *
 * @param text such as {@code 2026.11} or {@code 2026.11.2}
 */
public record PackVersion(String text) implements Comparable<PackVersion> {

    private static final Pattern FORM =
            Pattern.compile("[0-9]{4}\\.(0[1-9]|1[0-2])(\\.[0-9]{1,3})?");

    /**
     * @throws IllegalArgumentException when it has another form
     */
    public PackVersion {
        if (!isOne(text)) {
            throw new IllegalArgumentException("A version is year and month, such as 2026.11.");
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(PackVersion other) {
        return Comparator.<List<Integer>>comparingInt(numbers -> numbers.get(0))
                .thenComparingInt(numbers -> numbers.get(1))
                .thenComparingInt(numbers -> numbers.get(2))
                .compare(numbers(), other.numbers());
    }

    private List<Integer> numbers() {
        List<Integer> parts = Arrays.stream(text.split("\\.", -1)).map(Integer::valueOf).toList();
        return List.of(parts.get(0), parts.get(1), parts.size() > 2 ? parts.get(2) : 0);
    }

    /** As people say it; versions that are equal to {@link #compareTo} are equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PackVersion version && numbers().equals(version.numbers());
    }

    @Override
    public int hashCode() {
        return numbers().hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}

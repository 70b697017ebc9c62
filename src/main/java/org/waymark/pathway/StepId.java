package org.waymark.pathway;

import java.util.regex.Pattern;

/**
 * The name of a step within its pack, such as {@code q-threshold}. It is stable across versions of
 * a pack, because records refer to it for ever.
 *
 * @param value lower-case letters, digits and hyphens, 1 to 64 characters, never blank
 */
public record StepId(String value) implements Comparable<StepId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /**
     * @throws IllegalArgumentException when {@code value} has another form
     */
    public StepId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A step id has lower-case letters, digits and hyphens only.");
        }
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

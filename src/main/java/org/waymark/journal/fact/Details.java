package org.waymark.journal.fact;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about somebody, question by question.
 *
 * @param said the answers, in the order of {@link Detail}; a question without one was never dealt
 *     with
 */
public record Details(Map<Detail, Said> said) {

    private static final Details NONE = new Details(Map.of());

    public Details {
        Map<Detail, Said> ordered = new EnumMap<>(Detail.class);
        ordered.putAll(said);
        said = Collections.unmodifiableMap(ordered);
    }

    /** Nothing was said yet. */
    public static Details none() {
        return NONE;
    }

    /** The answer to a question; empty when nobody has dealt with it. */
    public Optional<Said> to(Detail detail) {
        return Optional.ofNullable(said.get(detail));
    }

    /** The words of an answer that is known; null otherwise. */
    public @Nullable String known(Detail detail) {
        Said answer = said.get(detail);
        return answer == null || answer.knowledge() != Said.Knowledge.KNOWN ? null : answer.text();
    }

    /** The same with another answer to one question. */
    public Details with(Detail detail, Said answer) {
        Map<Detail, Said> more = new EnumMap<>(Detail.class);
        more.putAll(said);
        more.put(detail, answer);
        return new Details(more);
    }

    @Override
    public String toString() {
        return "Details" + said.keySet();
    }
}

package org.waymark.ui.compose;

import org.waymark.casework.Signing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What keeps a form from being signed, sorted to its fields.
 *
 * @param byField one sentence for each field that is concerned, in the order of the form
 * @param others what belongs to no field in sight, each sentence after a space
 */
record Gaps(Map<FieldKey, String> byField, String others) {

    static final Gaps NONE = new Gaps(Map.of(), "");

    static Gaps of(List<Signing.Gap> found, List<FieldSpec> form) {
        List<FieldKey> order = form.stream().map(FieldSpec::key).toList();
        Map<FieldKey, String> told = new EnumMap<>(FieldKey.class);
        StringBuilder others = new StringBuilder();
        for (Signing.Gap gap : found) {
            Optional<FieldKey> key = FieldKey.named(gap.field()).map(Gaps::shownAs);
            if (key.isPresent() && order.contains(key.get())) {
                told.putIfAbsent(key.get(), gap.words());
            } else {
                others.append(' ').append(gap.words());
            }
        }
        Map<FieldKey, String> inOrder = new LinkedHashMap<>();
        for (FieldKey key : order) {
            String words = told.get(key);
            if (words != null) {
                inOrder.put(key, words);
            }
        }
        return new Gaps(Collections.unmodifiableMap(inOrder), others.toString());
    }

    /** What is told above the form. */
    String words() {
        return head(byField.size()) + others;
    }

    boolean isEmpty() {
        return byField.isEmpty() && others.isEmpty();
    }

    /** What is left once a field holds something else. */
    Gaps without(FieldKey changed) {
        Map<FieldKey, String> rest = new LinkedHashMap<>(byField);
        rest.remove(shownAs(changed));
        return new Gaps(Collections.unmodifiableMap(rest), others);
    }

    private static String head(int fields) {
        return switch (fields) {
            case 0 -> "This cannot be signed yet.";
            case 1 -> "One thing is still needed before this can be signed.";
            default -> fields + " things are still needed before this can be signed.";
        };
    }

    /** A decision not to act is chosen where the routes are. */
    private static FieldKey shownAs(FieldKey key) {
        return key == FieldKey.NOT_TO_ACT ? FieldKey.CHOSEN : key;
    }
}

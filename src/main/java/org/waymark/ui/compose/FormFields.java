package org.waymark.ui.compose;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.waymark.casework.PersonId;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What stands in the form, as text. Every value is text, so that a draft keeps exactly what was on
 * the screen, also where it makes no sense yet.
 */
final class FormFields {

    private final Map<FieldKey, StringProperty> values = new EnumMap<>(FieldKey.class);

    /**
     * @param changed told the field after each change of its value
     */
    FormFields(Consumer<FieldKey> changed) {
        for (FieldKey key : FieldKey.values()) {
            StringProperty value = new SimpleStringProperty(this, key.draftName(), "");
            value.subscribe((_, _) -> changed.accept(key));
            values.put(key, value);
        }
    }

    StringProperty property(FieldKey key) {
        return Objects.requireNonNull(values.get(key));
    }

    /** The value, never null. */
    String get(FieldKey key) {
        String value = property(key).get();
        return value == null ? "" : value;
    }

    void set(FieldKey key, String value) {
        property(key).set(value);
    }

    boolean blank(FieldKey key) {
        return get(key).isBlank();
    }

    void clear() {
        values.values().forEach(value -> value.set(""));
    }

    /** Everything that is filled in, as a draft keeps it. */
    Map<String, String> filled() {
        Map<String, String> filled = new HashMap<>();
        values.forEach(
                (key, _) -> {
                    if (!get(key).isEmpty()) {
                        filled.put(key.draftName(), get(key));
                    }
                });
        return filled;
    }

    /**
     * The same for a draft that may be read on a later day: words such as "yesterday" would mean
     * another day then, so the day itself is kept.
     */
    Map<String, String> lasting(List<FieldSpec> form, MomentReader moments) {
        Map<String, String> kept = filled();
        if (kept.isEmpty()) {
            return kept;
        }
        for (FieldSpec spec : form) {
            String typed = get(spec.key());
            boolean now = typed.isBlank() && spec.key() == FieldKey.HAPPENED;
            if (typed.isBlank() && !now) {
                continue;
            }
            Optional<MomentReading> reading =
                    switch (spec.control()) {
                        case MOMENT -> Optional.of(moments.read(typed));
                        case DAY -> Optional.of(moments.day(typed));
                        default -> Optional.empty();
                    };
            if (reading.isPresent()
                    && reading.get() instanceof MomentReading.Understood understood) {
                kept.put(spec.key().draftName(), understood.lasting());
            }
        }
        return kept;
    }

    /** Puts a draft's values in place of whatever stands here; names it does not know are left. */
    void restore(Map<String, String> draft) {
        values.forEach((key, value) -> value.set(draft.getOrDefault(key.draftName(), "")));
    }

    Set<PersonId> people() {
        Set<PersonId> people = new LinkedHashSet<>();
        for (String id : get(FieldKey.PEOPLE).split(" ", -1)) {
            if (!id.isBlank()) {
                people.add(new PersonId(UUID.fromString(id)));
            }
        }
        return Collections.unmodifiableSet(people);
    }

    /** Adds somebody, or takes them out, of those that the entry is about. */
    void about(PersonId person, boolean isAbout) {
        Set<PersonId> people = new LinkedHashSet<>(people());
        if (isAbout ? people.add(person) : people.remove(person)) {
            people(people);
        }
    }

    void people(Collection<PersonId> people) {
        set(
                FieldKey.PEOPLE,
                people.stream()
                        .map(person -> person.value().toString())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public String toString() {
        return "FormFields[withheld]";
    }
}

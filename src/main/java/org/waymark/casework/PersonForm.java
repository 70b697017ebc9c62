package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.Relation;
import org.waymark.journal.fact.Said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who somebody is, as filled in; blank text counts as absent.
 *
 * @param age age in years; null when not known or not needed
 * @param relation what they are to the case
 * @param since since when, as a day, a month or a year such as {@code 2026-11}
 * @param details what is said about them; a date of birth has the forms of {@code since}
 * @param note about their part in the case
 * @param ties what they are to children; a child who is not in it keeps what was said before
 */
public record PersonForm(
        String name,
        String knownAs,
        @Nullable Integer age,
        Relation relation,
        String since,
        Details details,
        String note,
        Map<PersonId, Tie> ties) {

    private static final int OLDEST = 150;

    public PersonForm {
        ties = Map.copyOf(ties);
    }

    /** Somebody of whom a name is known, or none, and their part in the case. */
    public static PersonForm of(String name, Relation relation) {
        return new PersonForm(name, "", null, relation, "", Details.none(), "", Map.of());
    }

    public PersonForm knownAs(String other) {
        return new PersonForm(name, other, age, relation, since, details, note, ties);
    }

    public PersonForm aged(@Nullable Integer years) {
        return new PersonForm(name, knownAs, years, relation, since, details, note, ties);
    }

    public PersonForm since(String day) {
        return new PersonForm(name, knownAs, age, relation, day, details, note, ties);
    }

    /** The same with another date of birth. */
    public PersonForm born(String day) {
        return with(Detail.BORN, Said.known(day));
    }

    public PersonForm noted(String words) {
        return new PersonForm(name, knownAs, age, relation, since, details, words, ties);
    }

    /** The same with another answer to one question. */
    public PersonForm with(Detail detail, Said said) {
        Details more = details.with(detail, said);
        return new PersonForm(name, knownAs, age, relation, since, more, note, ties);
    }

    /** The same with another word about one child. */
    public PersonForm tied(PersonId child, Tie tie) {
        Map<PersonId, Tie> more = new LinkedHashMap<>(ties);
        more.put(child, tie);
        return new PersonForm(name, knownAs, age, relation, since, details, note, more);
    }

    /** What cannot stand; empty when {@link Recorder#describe} takes it. */
    public List<Signing.Gap> gaps() {
        RecordingRules.Gaps gaps = new RecordingRules.Gaps();
        String born = Objects.requireNonNullElse(details.known(Detail.BORN), "");
        if (!RecordedDay.isBlankOrDay(born)) {
            gaps.add("born", "Write the date of birth as a date, a month or a year.");
        }
        if (!RecordedDay.isBlankOrDay(since)) {
            gaps.add("since", "Write since when as a day, a month or a year, or leave it blank.");
        }
        if (age != null && (age < 0 || age > OLDEST)) {
            gaps.add("age", "Write the age as a number of years, or leave it blank.");
        }
        List<FormTexts.Text> texts = new ArrayList<>();
        texts.add(new FormTexts.Text("name", name));
        texts.add(new FormTexts.Text("knownAs", knownAs));
        texts.add(new FormTexts.Text("note", note));
        details.said()
                .forEach(
                        (detail, said) ->
                                texts.add(
                                        new FormTexts.Text(
                                                detail.name(),
                                                Objects.requireNonNullElse(said.text(), ""))));
        ties.values()
                .forEach(
                        tie -> {
                            texts.add(new FormTexts.Text("kinship", tie.kinship()));
                            texts.add(new FormTexts.Text("restriction", tie.restriction()));
                        });
        gaps.tooLong(texts);
        return List.copyOf(gaps.list);
    }

    @Override
    public String toString() {
        return "PersonForm[withheld]";
    }
}

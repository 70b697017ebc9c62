package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.HELD_STATUS;
import static org.waymark.casework.store.tables.Tables.PERSON_DETAIL;
import static org.waymark.casework.store.tables.Tables.PERSON_TIE;

import org.waymark.casework.store.tables.tables.records.PersonTieRecord;
import org.waymark.journal.Notebook;
import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Details;
import org.waymark.journal.fact.PersonRelated;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.StatusHeld;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what is said about people beyond their names. */
public final class PeopleStore {

    private final Notebook notebook;

    public PeopleStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** The answers about each of some people; those without any are left out. */
    public Map<UUID, Details> details(Collection<UUID> people) {
        Map<UUID, Map<Detail, Said>> said = new HashMap<>();
        notebook.read(
                        book ->
                                book.selectFrom(PERSON_DETAIL)
                                        .where(PERSON_DETAIL.PERSON_ID.in(texts(people)))
                                        .fetch())
                .forEach(
                        it ->
                                said.computeIfAbsent(
                                                UUID.fromString(it.getPersonId()),
                                                _ -> new EnumMap<>(Detail.class))
                                        .put(
                                                Detail.valueOf(it.getDetail()),
                                                new Said(
                                                        Said.Knowledge.valueOf(it.getKnowledge()),
                                                        it.getText())));
        return said.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new Details(it.getValue())));
    }

    /** What each of some people is to children. */
    public List<TieRow> ties(Collection<UUID> people) {
        return notebook.read(
                book ->
                        book.selectFrom(PERSON_TIE)
                                .where(PERSON_TIE.PERSON_ID.in(texts(people)))
                                .orderBy(PERSON_TIE.PERSON_ID, PERSON_TIE.CHILD_ID)
                                .fetch(PeopleStore::tie));
    }

    /** What everybody is to each child of whom something was said. */
    public List<TieRow> everyTie() {
        return notebook.read(
                book ->
                        book.selectFrom(PERSON_TIE)
                                .orderBy(PERSON_TIE.PERSON_ID, PERSON_TIE.CHILD_ID)
                                .fetch(PeopleStore::tie));
    }

    private static TieRow tie(PersonTieRecord it) {
        return new TieRow(
                UUID.fromString(it.getPersonId()),
                UUID.fromString(it.getChildId()),
                it.getKinship(),
                PersonRelated.Responsibility.valueOf(it.getResponsibility()),
                PersonRelated.Home.valueOf(it.getHome()),
                it.getRestriction());
    }

    /**
     * What some people are or were under, oldest first, undated last; what was recorded by mistake
     * is left out.
     */
    public List<StatusRow> statuses(Collection<UUID> people) {
        return notebook.read(
                book ->
                        book.selectFrom(HELD_STATUS)
                                .where(
                                        HELD_STATUS.PERSON_ID.in(texts(people)),
                                        HELD_STATUS.MISTAKE.isNull())
                                .orderBy(
                                        HELD_STATUS.FROM_DAY.asc().nullsLast(),
                                        HELD_STATUS.HELD_AT,
                                        HELD_STATUS.SEQ)
                                .fetch(
                                        it ->
                                                new StatusRow(
                                                        UUID.fromString(it.getId()),
                                                        UUID.fromString(it.getPersonId()),
                                                        StatusHeld.Kind.valueOf(it.getKind()),
                                                        it.getFromDay(),
                                                        it.getToDay(),
                                                        it.getDetail())));
    }

    /** Whose a plan, order or alert is; empty when there is none of that id. */
    public Optional<UUID> holder(UUID status) {
        return notebook.read(
                book ->
                        book.select(HELD_STATUS.PERSON_ID)
                                .from(HELD_STATUS)
                                .where(HELD_STATUS.ID.eq(status.toString()))
                                .fetchOptional(it -> UUID.fromString(it.value1())));
    }

    private static List<String> texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}

package org.waymark.casework.store;

import static org.waymark.casework.store.tables.Tables.AUTHOR;
import static org.waymark.casework.store.tables.Tables.CHARITY_AREA;
import static org.waymark.casework.store.tables.Tables.KNOWN_NUMBER;
import static org.waymark.casework.store.tables.Tables.UNLISTED_AREA;

import org.waymark.journal.Notebook;

import java.util.List;
import java.util.Optional;

/** Reads where the charity works, and what was found out about numbers there. */
public final class AreaStore {

    private final Notebook notebook;

    public AreaStore(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Ids of areas, the one of new cases first. */
    public List<String> areas() {
        return notebook.read(
                book ->
                        book.select(CHARITY_AREA.AREA)
                                .from(CHARITY_AREA)
                                .orderBy(CHARITY_AREA.PLACE)
                                .fetch(CHARITY_AREA.AREA));
    }

    /** What was written of areas that no pack covers; empty when nothing was. */
    public Optional<String> unlisted() {
        return notebook.read(
                book ->
                        book.select(UNLISTED_AREA.WORDS)
                                .from(UNLISTED_AREA)
                                .fetchOptional(UNLISTED_AREA.WORDS));
    }

    /** The newest of each contact. */
    public List<KnownNumberRow> numbers() {
        return notebook.read(
                book ->
                        book.select(KNOWN_NUMBER.asterisk(), AUTHOR.NAME)
                                .from(KNOWN_NUMBER)
                                .leftJoin(AUTHOR)
                                .on(AUTHOR.PERSON_ID.eq(KNOWN_NUMBER.AUTHOR))
                                .orderBy(KNOWN_NUMBER.AREA, KNOWN_NUMBER.CONTACT)
                                .fetch(
                                        it ->
                                                new KnownNumberRow(
                                                        it.get(KNOWN_NUMBER.AREA),
                                                        it.get(KNOWN_NUMBER.CONTACT),
                                                        it.get(KNOWN_NUMBER.NUMBER),
                                                        it.get(KNOWN_NUMBER.SHOWN),
                                                        it.get(KNOWN_NUMBER.TOLD),
                                                        it.get(KNOWN_NUMBER.TOLD_ON),
                                                        it.get(AUTHOR.NAME),
                                                        Columns.instant(
                                                                it.get(
                                                                        KNOWN_NUMBER
                                                                                .RECORDED_AT)))));
    }
}

package org.waymark.casework;

import java.util.Optional;

/**
 * Remembers, in the encrypted book and nowhere else, where the chart was last looked at in each
 * case: which step of whose case somebody reads is nobody's business outside it. On the thread that
 * owns the book.
 */
public interface CasePlaces {

    /** Remembers a place instead of the one before; on the disk when this returns. */
    void keep(CasePlace place);

    /** The last place of a case, if there was one. */
    Optional<CasePlace> find(CaseId of);
}

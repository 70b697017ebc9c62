package org.waymark.journal.fact;

/**
 * Something to be recorded for ever. A fact becomes an entry of the journal when it is signed;
 * every fact can be read again from its payload, whatever version of this program wrote it.
 */
public sealed interface Fact
        permits CaseFact,
                PersonEnrolled,
                PersonDescribed,
                PersonRelated,
                StatusHeld,
                CharityNamed,
                AreasChosen,
                DirectoryNumberConfirmed,
                GuidanceKept,
                DraftDiscarded,
                DocumentPrinted,
                ClockSetBack,
                FromLaterVersion {}

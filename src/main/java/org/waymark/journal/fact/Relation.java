package org.waymark.journal.fact;

/** What somebody is to a case. */
public enum Relation {
    SUBJECT("Child this is about"),
    SIBLING("Brother or sister"),
    PARENT("Parent"),
    CARER("Carer"),
    HOUSEHOLD("Lives in the household"),
    WITNESS("Witness"),
    ALLEGED_TO_HAVE_CAUSED_HARM("Person alleged to have caused harm"),
    REPORTER("Person who raised it"),
    PROFESSIONAL("Professional"),
    OTHER("Other");

    private final String title;

    Relation(String title) {
        this.title = title;
    }

    /** The words shown to people. */
    public String title() {
        return title;
    }
}

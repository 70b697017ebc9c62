package org.waymark.journal.fact;

/** What a front sheet and a referral form may ask about somebody. */
public enum Detail {
    BORN("Date of birth"),
    GENDER("Gender"),
    ETHNICITY("Ethnicity"),
    RELIGION("Religion"),
    FIRST_LANGUAGE("First language"),
    INTERPRETER("Interpreter"),
    COMMUNICATION("Communication needs"),
    DISABILITY("Disability or health"),
    ADDRESS("Address"),
    PREVIOUS_ADDRESS("Previous address"),
    TELEPHONE("Telephone"),
    EMAIL("Email"),
    GP("GP"),
    SCHOOL("School or nursery"),
    NHS_NUMBER("NHS number"),
    UPN("Unique pupil number"),
    IMMIGRATION("Immigration status"),
    ROLE("Role"),
    AGENCY("Agency");

    private final String title;

    Detail(String title) {
        this.title = title;
    }

    /** The words shown to people. */
    public String title() {
        return title;
    }
}

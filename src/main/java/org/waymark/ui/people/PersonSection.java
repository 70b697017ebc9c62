package org.waymark.ui.people;

import org.waymark.journal.fact.Detail;
import org.waymark.journal.fact.Relation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is asked about somebody beyond their name, part by part, and of whom. */
enum PersonSection {
    WORK(
            "Work",
            EnumSet.of(Relation.PROFESSIONAL, Relation.REPORTER, Relation.OTHER),
            Detail.ROLE,
            Detail.AGENCY),
    REACH(
            "Where to find them",
            EnumSet.allOf(Relation.class),
            Detail.ADDRESS,
            Detail.TELEPHONE,
            Detail.EMAIL,
            Detail.PREVIOUS_ADDRESS),
    SCHOOL_AND_GP(
            "School, GP and numbers",
            EnumSet.of(Relation.SUBJECT, Relation.SIBLING),
            Detail.SCHOOL,
            Detail.GP,
            Detail.NHS_NUMBER,
            Detail.UPN),
    NEEDS(
            "Language and needs",
            EnumSet.complementOf(EnumSet.of(Relation.PROFESSIONAL)),
            Detail.FIRST_LANGUAGE,
            Detail.INTERPRETER,
            Detail.COMMUNICATION,
            Detail.DISABILITY),
    BACKGROUND(
            "Gender and background",
            EnumSet.complementOf(EnumSet.of(Relation.PROFESSIONAL)),
            Detail.GENDER,
            Detail.ETHNICITY,
            Detail.RELIGION,
            Detail.IMMIGRATION);

    private final String title;
    private final Set<Relation> asked;
    private final List<Detail> details;

    PersonSection(String title, Set<Relation> asked, Detail... details) {
        this.title = title;
        this.asked = asked;
        this.details = List.copyOf(Arrays.asList(details));
    }

    String title() {
        return title;
    }

    List<Detail> details() {
        return details;
    }

    /** Whether it is asked about somebody who is this to the case. */
    boolean askedOf(Relation relation) {
        return asked.contains(relation);
    }
}

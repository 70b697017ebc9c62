package org.waymark.tour;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the tour types, and in each of it a word that stands nowhere else, so that a
 * search of files can tell whether it got out. The people, places and numbers are invented.
 */
final class Told {

    static final String LEAD = "Rosalind Thackwray";
    static final String CHARITY = "Bellwether Youth Rooms";
    static final String CHILD = "Jamie Quillbrook";
    static final String CONCERN =
            "Jamie stayed behind to tidy up and told Marchbanksia, our helper, that an uncle comes"
                    + " in at night. She listened, and came to me at once.";
    static final String WORDS = "He says it is our tangerine secret. I don't like it.";
    static final String ASKED = "Only: would you like to tell me more, Oswaldkirk?";
    static final String PLACE = "Art room by the Harbourlight mural";
    static final String NOTE =
            "Jamie spoke in the kitchen while tidying up. I wrote it down within the hour, with"
                    + " Kestrelsham's own paper note beside me.";
    static final String CONTACT_WHO = "Duty worker Ottoline Fennimore";
    static final String CONTACT =
            "Rang 01632 960471. Told them everything in Jamie's own words. They know the family"
                    + " from Wrenfordley.";
    static final String AGREED = "They ring back by ten tomorrow, care of Lindisbrook.";
    static final String REFERENCE = "AM-Zephyrine-77";
    static final String ACTION =
            "Send the written referral form, with the Cobblestowe copy kept in the office.";
    static final String OWNER = "R. Thackwray";
    static final String NOT_TO_ACT =
            "The mentor was told on Friday by Penhalloway; a second call tonight would add"
                    + " nothing.";
    static final String LEFT_DRAFT =
            "Half a thought about the sister, Marigoldine, to be finished tomorrow";
    static final String WHILE_LOCKED = "Ring the school about the Juniperfield register before";
    static final String GONE_ON = " nine; ask for Abernethyson.";
    static final String RIGHT = "It was the art room, not the kitchen: Brackenhurstle is right.";
    static final String WHY_WRONG = "I mixed up the rooms that Tolliverton had told me about.";
    static final String SCHOOL = "Thistledownham Primary, Year 5";
    static final String SEARCH = "tangerine";

    /** The practice case that is a worry without words. */
    static final String NOTICED = "2026-001";

    private static final List<String> MARKS =
            List.of(
                    "Thackwray",
                    "Bellwether Youth",
                    "Quillbrook",
                    "Marchbanksia",
                    "tangerine secret",
                    "tangerine",
                    "Oswaldkirk",
                    "Harbourlight",
                    "Kestrelsham",
                    "Fennimore",
                    "Wrenfordley",
                    "960471",
                    "Lindisbrook",
                    "Zephyrine",
                    "Cobblestowe",
                    "Penhalloway",
                    "Marigoldine",
                    "Juniperfield",
                    "Abernethyson",
                    "Brackenhurstle",
                    "Tolliverton",
                    "Thistledownham");

    private Told() {}

    /** Every word by which what was typed can be known. */
    static List<String> marks() {
        List<String> all = new ArrayList<>(MARKS);
        Walk.DECISIONS.values().forEach(choice -> all.add(choice.mark()));
        return List.copyOf(all);
    }
}

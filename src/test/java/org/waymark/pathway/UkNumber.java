package org.waymark.pathway;

import java.util.Set;

/** Telephone numbers as Ofcom's National Telephone Numbering Plan gives them out. */
final class UkNumber {

    /** Of three digits: emergencies, health, police, power cuts. */
    private static final Set<String> SHORT = Set.of("999", "112", "111", "101", "105");

    /** Childline's, from before freephone numbers had ten digits or more. */
    private static final String CHILDLINE = "08001111";

    private UkNumber() {}

    /**
     * Whether a number can be rung, or texted, in the United Kingdom: a short one; 116 and three
     * digits for services of social value; a text code of five digits; or 0 with nine or ten digits
     * of a range in use. Premium numbers (09) and personal ones (070) never stand in guidance.
     */
    static boolean is(String number) {
        if (!number.matches("[0-9]+( [0-9]+)*")) {
            return false;
        }
        String digits = digits(number);
        return SHORT.contains(digits)
                || digits.equals(CHILDLINE)
                || digits.matches("116[0-9]{3}")
                || digits.matches("[68][0-9]{4}")
                || digits.matches("01[1-9][0-9]{7,8}")
                || digits.matches("02[03489][0-9]{8}")
                || digits.matches("03[0347][0-9]{8}")
                || digits.matches("0800[0-9]{6,7}")
                || digits.matches("080[128][0-9]{7}")
                || digits.matches("084[345][0-9]{7}")
                || digits.matches("087[0-3][0-9]{7}")
                || digits.matches("07[1-57-9][0-9]{8}");
    }

    /** Whether it belongs to the range that Waymark keeps to for invented places. */
    static boolean isInvented(String number) {
        return digits(number).matches("01632960[0-9]{3}");
    }

    /** Whether it belongs to any range that Ofcom keeps free for drama, and so reaches nobody. */
    static boolean isDrama(String number) {
        return isInvented(number)
                || digits(number)
                        .matches(
                                "01(13|14|15|16|17|18|21|31|41|51|61)4960[0-9]{3}"
                                        + "|01914980[0-9]{3}|02079460[0-9]{3}|02920180[0-9]{3}"
                                        + "|0289649[0-9]{4}|07700900[0-9]{3}|08081570[0-9]{3}"
                                        + "|03069990[0-9]{3}|09098790[0-9]{3}");
    }

    static String digits(String number) {
        return number.replace(" ", "");
    }
}

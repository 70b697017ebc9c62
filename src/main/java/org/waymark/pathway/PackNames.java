package org.waymark.pathway;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which names files of a pack may have: such that they are the same file on every computer and can
 * never lead out of the folder.
 */
public final class PackNames {

    /** Folders within folders, at most. */
    static final int MAX_FOLDERS_DEEP = 8;

    private static final int LONGEST = 240;
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** Devices to Windows, whatever ending they carry ("Naming Files, Paths, and Namespaces"). */
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5",
                    "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5",
                    "lpt6", "lpt7", "lpt8", "lpt9");

    private PackNames() {}

    /**
     * Why a name cannot stand.
     *
     * @param name with {@code /} between folders
     * @return a sentence for people; empty when it may stand
     */
    public static Optional<String> refusal(String name) {
        String[] parts = name.split("/", -1);
        if (parts.length - 1 > MAX_FOLDERS_DEEP) {
            return Optional.of("The folders lie too deep.");
        }
        if (name.length() > LONGEST) {
            return Optional.of("The name is longer than " + LONGEST + " characters.");
        }
        for (String part : parts) {
            if (!part.equals(".gitkeep")
                    && (!PLAIN_NAME.matcher(part).matches() || part.contains(".."))) {
                return Optional.of(
                        "The name may have only letters a to z, digits, hyphen, underscore and"
                                + " full stop, so that it can never lead out of the folder.");
            }
            if (part.endsWith(".")) {
                return Optional.of("A name that ends in a full stop is another one on Windows.");
            }
            String stem = part.toLowerCase(Locale.ROOT).replaceFirst("\\..*", "");
            if (DEVICES.contains(stem)) {
                return Optional.of("“" + stem + "” is a device and no file on Windows.");
            }
        }
        return Optional.empty();
    }

    /** A name for a message, whatever it holds. */
    public static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= 120 ? plain : plain.substring(0, 119) + "…";
    }
}

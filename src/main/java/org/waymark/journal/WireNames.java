package org.waymark.journal;

import java.util.Locale;

/** Names of enum constants in the file format: {@code TOLD_BY_CHILD} is {@code toldByChild}. */
final class WireNames {

    private WireNames() {}

    static String of(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        boolean upper = false;
        for (char c : constant.name().toLowerCase(Locale.ROOT).toCharArray()) {
            if (c == '_') {
                upper = true;
            } else {
                name.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return name.toString();
    }

    /**
     * @throws MalformedFactException when no constant has that name
     */
    static <E extends Enum<E>> E named(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (of(constant).equals(name)) {
                return constant;
            }
        }
        throw new MalformedFactException("unknown name of a " + type.getSimpleName());
    }
}

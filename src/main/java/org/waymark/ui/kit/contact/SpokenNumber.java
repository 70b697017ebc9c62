package org.waymark.ui.kit.contact;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A telephone number as it is read out: digit by digit, with a rest at each gap. */
public final class SpokenNumber {

    private SpokenNumber() {}

    public static String of(String number) {
        return Arrays.stream(number.strip().split("\\s+"))
                .map(
                        group ->
                                group.chars()
                                        .mapToObj(Character::toString)
                                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}

package org.waymark.ui.compose;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.EntryForm.SignChoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The signs that were chosen, as a draft keeps them: one a line, {@code group/sign} for a sign of
 * the guidance, {@code group=words} for one's own words, of which a group has one line. Lines that
 * make no sense are passed over.
 *
 * @param choices in the order in which they were chosen
 */
record ChosenSigns(List<SignChoice> choices) {

    ChosenSigns {
        choices = List.copyOf(choices);
    }

    static ChosenSigns read(String text) {
        List<SignChoice> choices = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            int own = line.indexOf('=');
            int sign = line.indexOf('/');
            if (own > 0 && (sign < 0 || own < sign)) {
                choices.add(new SignChoice(line.substring(0, own), null, line.substring(own + 1)));
            } else if (sign > 0) {
                choices.add(new SignChoice(line.substring(0, sign), line.substring(sign + 1), ""));
            }
        }
        return new ChosenSigns(choices);
    }

    /** As a draft keeps it. */
    String text() {
        return choices.stream()
                .map(
                        it ->
                                it.sign() == null
                                        ? it.domain() + "=" + it.words()
                                        : it.domain() + "/" + it.sign())
                .collect(Collectors.joining("\n"));
    }

    boolean holds(String domain, String sign) {
        return choices.stream().anyMatch(it -> is(it, domain, sign));
    }

    /** The own words of a group; empty where there are none. */
    String ownWords(String domain) {
        return choices.stream()
                .filter(it -> is(it, domain, null))
                .map(SignChoice::words)
                .findFirst()
                .orElse("");
    }

    /** With a sign of the guidance, or without it. */
    ChosenSigns with(String domain, String sign, boolean chosen) {
        if (holds(domain, sign) == chosen) {
            return this;
        }
        return chosen ? and(new SignChoice(domain, sign, "")) : without(domain, sign);
    }

    /** With other own words in a group; blank words take them out. */
    ChosenSigns inOwnWords(String domain, String typed) {
        String words = typed.replaceAll("\\R", " ");
        if (words.isBlank()) {
            return without(domain, null);
        }
        SignChoice own = new SignChoice(domain, null, words);
        return ownWords(domain).isEmpty()
                ? and(own)
                : new ChosenSigns(
                        choices.stream().map(it -> is(it, domain, null) ? own : it).toList());
    }

    private ChosenSigns and(SignChoice choice) {
        List<SignChoice> all = new ArrayList<>(choices);
        all.add(choice);
        return new ChosenSigns(all);
    }

    private ChosenSigns without(String domain, @Nullable String sign) {
        return new ChosenSigns(choices.stream().filter(it -> !is(it, domain, sign)).toList());
    }

    private static boolean is(SignChoice choice, String domain, @Nullable String sign) {
        return choice.domain().equals(domain) && Objects.equals(choice.sign(), sign);
    }

    @Override
    public String toString() {
        return "ChosenSigns[withheld]";
    }
}

package org.waymark.pathway;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that the guidance does not use, each for a reason that a writer should know.
 *
 * <p>A child is called a child. A person in a case is the person of concern, or alleged to have
 * caused harm: nobody has judged them yet. A child tells, says or shows: to write that a child
 * "alleged", "claimed" or "admitted" something puts the child in the dock. Nothing may put the
 * blame on a child. And the window's readers are people, not users of a system.
 */
final class RestrainedWords {

    private static final List<Pattern> BANNED =
            List.of(
                    // A child, and a person whom nobody has judged.
                    word("victims?"),
                    word("perpetrat\\w*"),
                    word("abusers?"),
                    word("offenders?"),
                    word("paedophiles?"),
                    word("predators?"),
                    word("monsters?"),
                    // What a child told.
                    word("alleged(ly)?"),
                    word("alleges?"),
                    word("claimed"),
                    word("claiming"),
                    word("claims? (that|to have)"),
                    word("admit(s|ted|ting)?"),
                    word("confess(es|ed|ing|ions?)?"),
                    word("unsubstantiated"),
                    word("false allegations?"),
                    // What puts blame on a child, or makes harm sound like trade or love.
                    word("child (prostitut\\w*|pornograph\\w*)"),
                    word("promiscu\\w*"),
                    word("sexually active"),
                    word("lifestyle choices?"),
                    word("(puts?|putting|placed?|placing) (themsel\\w+|him\\w*|her\\w*) at risk"),
                    word("attention.seek\\w*"),
                    word("sex with (a|the) (child|minor)"),
                    word("relationship with (a|the) child"),
                    // Words of machines and offices.
                    word("tickets?"),
                    word("users?"),
                    word("submit(s|ted|ting)?"),
                    word("items?"),
                    word("entit(y|ies)"));

    /** Titles of law and names of services, and the one phrase that is meant. */
    private static final Pattern ALLOWED =
            Pattern.compile(
                    "Victims' Code|Victims' Right to Review|Victim Contact Scheme|Victim Support"
                            + "|Code of Practice for Victims of Crime"
                            + "|[Pp]erson alleged to have caused harm");

    private RestrainedWords() {}

    /** The first word of a text that should not be there. */
    static Optional<String> foundIn(String text) {
        String left = ALLOWED.matcher(text).replaceAll("");
        return BANNED.stream()
                .map(pattern -> pattern.matcher(left))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}

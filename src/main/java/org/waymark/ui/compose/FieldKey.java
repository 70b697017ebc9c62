package org.waymark.ui.compose;

import java.util.Optional;

/**
 * Everything that can be typed or chosen in the composer. The name is the one under which a draft
 * keeps the value and under which a gap is told; it must never change, since drafts outlive a
 * version of the program.
 */
enum FieldKey {
    TEXT("text"),
    HAPPENED("happened"),
    PEOPLE("people"),
    SIGNIFICANCE("significance"),
    WORDS("words"),
    ASKED("asked"),
    DEMEANOUR("demeanour"),
    OPINION("opinion"),
    SOURCE("source"),
    ORIGIN("origin"),
    HOW_KNOWN("howKnown"),
    PLACE("place"),
    PRESENT("present"),
    KNOWN_AT("knownAt"),
    DANGER_NOW("dangerNow"),
    SAFE_TONIGHT("safeTonight"),
    IMMEDIATE_SAFETY("immediateSafety"),
    PARENT_TOLD("parentTold"),
    PARENT_TOLD_DETAIL("parentToldDetail"),
    WISHES("wishes"),
    CHILD_NAME("childName"),
    CHILD_AGE("childAge"),
    AREA("area"),
    CHOSEN("chosen"),
    NOT_TO_ACT("notToAct"),
    REASONS("reasons"),
    CONSIDERED("considered"),
    CONSULTED("consulted"),
    DISSENT("dissent"),
    REVIEW("review"),
    WHO("who"),
    ORGANISATION("organisation"),
    METHOD("method"),
    REFERENCE("reference"),
    AGREED("agreed"),
    OWNER("owner"),
    DUE("due"),
    ACTION("action"),
    CORRECTS("corrects"),
    REASON("reason"),
    SIGNS("signs"),
    OBSERVER("observer"),
    CONTEXT("context"),
    MORE_TELLING("moreTelling"),
    LESS_TELLING("lessTelling"),
    ALTERNATIVES("alternatives");

    private final String draftName;

    FieldKey(String draftName) {
        this.draftName = draftName;
    }

    /** The name in drafts and gaps. */
    String draftName() {
        return draftName;
    }

    /** The field of that name, also where it is told as part of something, as {@code a.reasons}. */
    static Optional<FieldKey> named(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (FieldKey key : values()) {
            if (key.draftName.equals(last)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}

package org.waymark.journal;

import org.waymark.vault.WordCode;

import java.util.HexFormat;
import java.util.UUID;

/**
 * The last entry of a chain. Printed on whatever leaves, so that whoever holds a print can tell if
 * the past was rewritten.
 *
 * @param chain the installation that wrote the chain
 * @param seq how many entries the chain has; 0 when it has none
 * @param digest lower-case hex digest of its last entry; 64 zeros when it has none
 */
public record Head(UUID chain, long seq, String digest) {

    /**
     * The digest's first eight words, 11 bits a word, with a space between: for people to compare.
     */
    public String words() {
        return String.join(" ", WordCode.firstEight(HexFormat.of().parseHex(digest)));
    }

    /** The head of a chain that has not begun. */
    static Head none(UUID chain) {
        return new Head(chain, 0, Digests.NONE);
    }
}

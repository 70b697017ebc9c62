package org.waymark.journal;

import java.util.List;
import java.util.UUID;

/** What came of checking a whole journal. */
public sealed interface Verification {

    /**
     * Every digest, signature and link holds, and the tables show what the journal says. Without a
     * head that was noted elsewhere this proves only that nobody without the signing keys rewrote
     * it.
     *
     * @param heads the head of every chain; its {@code seq} is the chain's count
     * @param entries how many entries there are in all
     * @param destroyed how many of them were lawfully destroyed: their words are gone, their place
     *     in the chain stands
     */
    record Intact(List<Head> heads, long entries, long destroyed) implements Verification {
        public Intact {
            heads = List.copyOf(heads);
        }
    }

    /**
     * Something does not hold. Only the first damaged thing is named.
     *
     * @param chain the chain that it stands in
     * @param seq its place in that chain; 0 when it is not an entry
     * @param what one sentence for people
     */
    record Broken(UUID chain, long seq, String what) implements Verification {}
}

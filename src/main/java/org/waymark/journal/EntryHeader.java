package org.waymark.journal;

import java.nio.charset.StandardCharsets;

/**
 * What an entry's digest and signature are made over: nine lines, each as it stands in the row.
 * Nothing in it says what was recorded, so it stays when the words are lawfully destroyed.
 */
record EntryHeader(
        String id,
        String chain,
        long seq,
        String recordedAt,
        String author,
        String kind,
        String payloadDigest,
        String previous) {

    private static final String TAG = "waymark-entry/1";

    byte[] bytes() {
        return String.join(
                        "\n",
                        TAG,
                        id,
                        chain,
                        Long.toString(seq),
                        recordedAt,
                        author,
                        kind,
                        payloadDigest,
                        previous)
                .getBytes(StandardCharsets.UTF_8);
    }

    String digest() {
        return Digests.of(bytes());
    }
}

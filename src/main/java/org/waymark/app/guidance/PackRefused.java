package org.waymark.app.guidance;

import java.util.List;

/** A pack cannot be taken, for reasons that people can be told. Nothing was changed. */
public final class PackRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    /**
     * @param sentences what is wrong, one each: with file and line where there are any
     */
    public PackRefused(List<String> sentences) {
        super(sentences.getFirst(), null, false, true);
        this.sentences = List.copyOf(sentences);
    }

    PackRefused(String sentence) {
        this(List.of(sentence));
    }

    /** What is wrong; never empty. */
    public List<String> sentences() {
        return sentences;
    }
}

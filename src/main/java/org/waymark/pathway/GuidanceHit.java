package org.waymark.pathway;

/** Something that a search over the guidance found. */
public sealed interface GuidanceHit {

    /** The words around what was found. */
    Excerpt excerpt();

    /**
     * A step.
     *
     * @param step the step
     * @param section the part of it in which the words stand best
     * @param excerpt the words around what was found
     */
    record InStep(Step step, StepSection section, Excerpt excerpt) implements GuidanceHit {}

    /**
     * A word of the glossary.
     *
     * @param term the word and its meaning
     * @param excerpt the words around what was found
     */
    record InGlossary(GlossaryTerm term, Excerpt excerpt) implements GuidanceHit {}
}

package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.casework.Signing;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the composer tells: above the form, and at its fields. */
final class Telling {

    private final ReadOnlyObjectWrapper<@Nullable Confirmation> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyObjectWrapper<Map<FieldKey, String>> gaps =
            new ReadOnlyObjectWrapper<>(this, "gaps", Map.of());
    private final ReadOnlyIntegerWrapper refusals = new ReadOnlyIntegerWrapper(this, "refusals", 0);
    private final Consumer<Failure> untold;
    private Gaps standing = Gaps.NONE;
    private boolean left;

    /**
     * @param untold shows a failure when the composer itself is no longer in sight
     */
    Telling(Consumer<Failure> untold) {
        this.untold = untold;
    }

    ReadOnlyObjectProperty<@Nullable Confirmation> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<FieldKey, String>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    /** Counts the refusals to sign; what is missing is brought into sight at each. */
    ReadOnlyIntegerProperty refusalsProperty() {
        return refusals.getReadOnlyProperty();
    }

    /** The composer goes out of sight. */
    void leave() {
        left = true;
    }

    /** Something is on the disk. */
    void done(String words) {
        notice.set(new Confirmation(words, Confirmation.Tone.DONE));
    }

    /** Something is missing in the form. */
    void missing(List<Signing.Gap> found, List<FieldSpec> form) {
        standing = Gaps.of(found, form);
        notice.set(new Confirmation(standing.words(), Confirmation.Tone.NEEDED));
        gaps.set(standing.byField());
        refusals.set(refusals.get() + 1);
    }

    /** A field holds something else now: what was said of it no longer holds. */
    void answered(FieldKey key) {
        Gaps rest = standing.without(key);
        if (rest.equals(standing)) {
            return;
        }
        standing = rest;
        gaps.set(rest.byField());
        if (toneIs(Confirmation.Tone.NEEDED)) {
            notice.set(
                    rest.isEmpty()
                            ? null
                            : new Confirmation(rest.words(), Confirmation.Tone.NEEDED));
        }
    }

    /**
     * A draft could not be saved.
     *
     * @param inHand whether it is the one that stands in the form
     */
    void unsaved(boolean inHand) {
        notice.set(
                new Confirmation(
                        (inHand
                                        ? "This draft could not be saved. What you typed is still"
                                                + " here in the form."
                                        : "What you wrote before could not be saved as a draft."
                                                + " The words are still kept here, and come back"
                                                + " when you go on with them.")
                                + " Check that the disk is not full, then press Save draft. Until"
                                + " then the words are only in this computer's memory.",
                        Confirmation.Tone.UNSAVED));
    }

    /** Every draft is saved. */
    void saved() {
        if (toneIs(Confirmation.Tone.UNSAVED)) {
            nothing();
        }
    }

    private boolean toneIs(Confirmation.Tone tone) {
        Confirmation told = notice.get();
        return told != null && told.tone() == tone;
    }

    /** Something failed, and nothing was lost. */
    void failed(Failure failure) {
        if (left) {
            untold.accept(failure);
            return;
        }
        notice.set(
                new Confirmation(
                        failure.happened() + " " + failure.kept() + " " + failure.next(),
                        Confirmation.Tone.FAILED));
    }

    /** The fields are empty again. */
    void noGaps() {
        standing = Gaps.NONE;
        gaps.set(Map.of());
    }

    /** Nothing is left to tell. */
    void nothing() {
        notice.set(null);
    }
}

package org.waymark.ui.compose;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.waymark.app.Failure;
import org.waymark.casework.Signing;

import java.util.List;
import java.util.Map;

/** What the composer tells: above the form, and at its fields. */
final class Telling {

    private final ReadOnlyObjectWrapper<@Nullable Confirmation> notice =
            new ReadOnlyObjectWrapper<>(this, "notice", null);
    private final ReadOnlyObjectWrapper<Map<FieldKey, String>> gaps =
            new ReadOnlyObjectWrapper<>(this, "gaps", Map.of());

    ReadOnlyObjectProperty<@Nullable Confirmation> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Map<FieldKey, String>> gapsProperty() {
        return gaps.getReadOnlyProperty();
    }

    /** Something is on the disk. */
    void done(String words) {
        notice.set(new Confirmation(words, Confirmation.Tone.DONE));
    }

    /** Something is missing in the form. */
    void missing(List<Signing.Gap> found, List<FieldSpec> form) {
        Gaps told = Gaps.of(found, form);
        notice.set(new Confirmation(told.words(), Confirmation.Tone.NEEDED));
        gaps.set(told.byField());
    }

    /** Something failed, and nothing was lost. */
    void failed(Failure failure) {
        notice.set(
                new Confirmation(
                        failure.happened() + " " + failure.kept() + " " + failure.next(),
                        Confirmation.Tone.FAILED));
    }

    /** The fields are empty again. */
    void noGaps() {
        gaps.set(Map.of());
    }

    /** Nothing is left to tell. */
    void nothing() {
        notice.set(null);
    }
}

package org.waymark.casework;

import org.waymark.journal.fact.StatusHeld;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan, order or alert as filled in; blank text counts as absent.
 *
 * @param from since when as far as known: a day, a month or a year, such as {@code 2026-11}
 * @param to until when, in the same forms
 * @param mistake why it should never have been recorded; blank where it stands
 */
public record StatusForm(
        StatusHeld.Kind kind, String from, String to, String detail, String mistake) {

    /** What cannot stand; empty when {@link Recorder#status} takes it. */
    public List<Signing.Gap> gaps() {
        RecordingRules.Gaps gaps = new RecordingRules.Gaps();
        boolean dates = true;
        if (!RecordedDay.isBlankOrDay(from)) {
            dates = false;
            gaps.add("from", "Write since when as a day, a month or a year, or leave it blank.");
        }
        if (!RecordedDay.isBlankOrDay(to)) {
            dates = false;
            gaps.add("to", "Write until when as a day, a month or a year, or leave it blank.");
        }
        if (dates && RecordedDay.endsBefore(to.strip(), from.strip())) {
            gaps.add("to", "This ends before it begins. Change one of the two dates.");
        }
        if ((kind.alert() || kind == StatusHeld.Kind.OTHER_PLAN) && mistake.isBlank()) {
            gaps.required("detail", detail, "Write what it is, so that a reader can act on it.");
        }
        List<FormTexts.Text> texts = new ArrayList<>();
        texts.add(new FormTexts.Text("detail", detail));
        texts.add(new FormTexts.Text("mistake", mistake));
        gaps.tooLong(texts);
        return List.copyOf(gaps.list);
    }

    @Override
    public String toString() {
        return "StatusForm[" + kind + "]";
    }
}

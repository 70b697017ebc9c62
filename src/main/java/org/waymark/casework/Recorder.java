package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Happened;
import org.waymark.journal.fact.Relation;
import org.waymark.pathway.Route;
import org.waymark.pathway.StepId;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Everything that changes an open notebook. Every call writes the book, so it belongs on the thread
 * that owns it, and is done when the book says that it is on the disk.
 */
public interface Recorder {

    /**
     * Signs a form for ever, and moves the case where the form is a decision that takes a route.
     *
     * @param draft the draft that it was written as, which goes with it; empty when there is none
     */
    Signing sign(EntryForm form, Optional<DraftId> draft);

    /**
     * Says of something due that it was done, or that it no longer applies. An action is finished
     * by it as by {@link EntryForm.ActionFinished}. A review is then done for good; a time limit
     * comes back when what begins it is recorded again.
     *
     * @param item as the notebook told it
     * @param met whether it was done; otherwise it no longer applies
     * @param when when it was done, or came to apply no longer
     * @param words how it was done, or why it no longer applies; must not be blank
     */
    Signing endDue(DueItem item, boolean met, Happened when, String words);

    /** The case goes along a route of an action, information or start step. */
    Signing follow(CaseId caseId, Route route);

    /**
     * The case goes to a step that no route leads to from where it stands.
     *
     * @param reason why; must not be blank
     */
    Signing moveTo(CaseId caseId, StepId step, String reason);

    /**
     * Ticks a point under "Do" for a case, or takes the tick back.
     *
     * @param point position, from 1
     */
    void markPoint(CaseId caseId, StepId step, int point, boolean done);

    /** Adds somebody to a case, or says more about them when {@code person} is given. */
    PersonId describe(CaseId caseId, @Nullable PersonId person, PersonForm form);

    /**
     * Says whose notebook it is.
     *
     * @param charity the charity's name; must not be blank
     */
    Signing nameCharity(String charity);

    /**
     * Saves unsigned work; a draft of that id is replaced. When the disk does not take it, this
     * throws, and the work stays in memory and among {@link CaseQueries#drafts()} all the same.
     */
    void save(Draft draft);

    /**
     * Throws unsigned work away.
     *
     * @param reason why; must not be blank; the reason is recorded, the words are not
     */
    Signing discard(DraftId draft, String reason);

    /**
     * Notes in the journal that a document left the notebook.
     *
     * @param digest lower-case hex SHA-256 of the file; null when it went to a printer
     */
    void printed(CaseId caseId, String document, @Nullable String digest, String scope);

    /**
     * Who somebody is, as filled in; blank text counts as absent.
     *
     * @param born date of birth as far as known: {@code 2017-04-02}, {@code 2017-04} or {@code
     *     2017}
     */
    record PersonForm(
            String name,
            String knownAs,
            String born,
            @Nullable Integer age,
            Relation relation,
            String contact,
            String note) {

        private static final Pattern BORN =
                Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?");
        private static final int OLDEST = 150;

        /** What cannot stand; empty when {@link #describe} takes it. */
        public List<Signing.Gap> gaps() {
            RecordingRules.Gaps gaps = new RecordingRules.Gaps();
            if (!born.isBlank() && !isDate(born.strip())) {
                gaps.add("born", "Write the date of birth as a date, a month or a year.");
            }
            if (age != null && (age < 0 || age > OLDEST)) {
                gaps.add("age", "Write the age as a number of years, or leave it blank.");
            }
            gaps.tooLong(
                    List.of(
                            new FormTexts.Text("name", name),
                            new FormTexts.Text("knownAs", knownAs),
                            new FormTexts.Text("contact", contact),
                            new FormTexts.Text("note", note)));
            return gaps.list;
        }

        private static boolean isDate(String text) {
            if (!BORN.matcher(text).matches()) {
                return false;
            }
            try {
                return text.length() < "2017-04-02".length() || LocalDate.parse(text) != null;
            } catch (DateTimeException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return "PersonForm[withheld]";
        }
    }
}

package org.waymark.ui.kit;

import org.jspecify.annotations.Nullable;
import org.waymark.casework.CaseId;
import org.waymark.casework.KeptWords;
import org.waymark.casework.WordsShelf;
import org.waymark.pathway.StepId;

import java.util.Map;

/**
 * Which form somebody types into that is no entry, so that its words can be kept until they are
 * recorded. Made anew each time the form is opened.
 */
public final class FormWords {

    private final ScreenContext context;
    private final String place;
    private final String title;
    private final @Nullable CaseId caseId;
    private final @Nullable StepId step;
    // Set on the books' thread, read there and on the window's.
    private volatile boolean recorded;

    /**
     * @param place the same each time this form is opened for the same thing
     * @param title what is being written, such as "Somebody on this case"; never a name
     * @param caseId the case that it is about; null for none
     * @param step the step at which the form stands; null for none
     */
    public FormWords(
            ScreenContext context,
            String place,
            String title,
            @Nullable CaseId caseId,
            @Nullable StepId step) {
        this.context = context;
        this.place = place;
        this.title = title;
        this.caseId = caseId;
        this.step = step;
    }

    ScreenContext context() {
        return context;
    }

    public String place() {
        return place;
    }

    /**
     * The form is recorded: its words need not be kept any more. To be called within the work that
     * recorded it, so that a lock in between leaves nothing behind.
     */
    public void recorded() {
        recorded = true;
        try {
            shelf().letGo(place);
        } catch (RuntimeException notWritten) {
            // It is recorded; what stays behind is only offered once more.
        }
    }

    /** On the books' thread. */
    void keep(Map<String, String> fields) {
        if (!recorded) {
            shelf().keep(
                            new KeptWords(
                                    place, title, caseId, step, fields, context.clock().instant()));
        }
    }

    /** On the books' thread. */
    void letGo() {
        shelf().letGo(place);
    }

    /** On the books' thread. */
    Map<String, String> kept() {
        return shelf().find(place).map(KeptWords::fields).orElse(Map.of());
    }

    private WordsShelf shelf() {
        return context.session().shelf();
    }

    @Override
    public String toString() {
        return "FormWords[withheld]";
    }
}

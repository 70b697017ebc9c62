package org.waymark.ui.kit.contact;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.waymark.app.Jobs;
import org.waymark.calendar.DateEntry;
import org.waymark.calendar.DateReading;
import org.waymark.calendar.PartialDate;
import org.waymark.casework.NumberForm;
import org.waymark.casework.Signing;
import org.waymark.ui.kit.FormWords;
import org.waymark.ui.kit.ScreenContext;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What somebody found out about one number, on its way into the notebook. */
public final class NumberFinding {

    /** How every place begins in which words about a number are kept. */
    public static final String PLACES = "number/";

    private final ScreenContext context;
    private final ContactNumber contact;
    private final FormWords words;
    private final ReadOnlyObjectWrapper<Map<String, String>> refused =
            new ReadOnlyObjectWrapper<>(Map.of());
    private boolean underWay;

    public NumberFinding(ScreenContext context, ContactNumber contact) {
        this.context = context;
        this.contact = contact;
        this.words = new FormWords(context, place(contact), "A number to be put right", null, null);
    }

    /** Where the words about a number are kept until they are signed. */
    public static String place(ContactNumber contact) {
        return PLACES + contact.area() + "/" + contact.id();
    }

    FormWords words() {
        return words;
    }

    public ContactNumber contact() {
        return contact;
    }

    /** What is wrong, by the name of the field; empty when nothing is. */
    public ReadOnlyObjectProperty<Map<String, String>> refused() {
        return refused.getReadOnlyProperty();
    }

    /**
     * Signs it; does nothing while that is under way.
     *
     * @param number the number that is right
     * @param told who told them
     * @param when the day, as typed; blank means today
     * @param done called when it is signed
     */
    public void record(String number, String told, String when, Runnable done) {
        if (underWay) {
            return;
        }
        Map<String, String> wrong = new HashMap<>();
        Optional<LocalDate> day = day(when, wrong);
        if (day.isEmpty()) {
            refused.set(wrong);
            return;
        }
        refused.set(Map.of());
        NumberForm form =
                new NumberForm(
                        contact.area(),
                        contact.id(),
                        contact.name(),
                        number,
                        contact.number(),
                        told,
                        day.get().toString());
        underWay = true;
        context.lastingJobs()
                .run(Jobs.Lane.BOOKS, "Recording a number", () -> sign(form))
                .onDone(
                        signing -> {
                            underWay = false;
                            switch (signing) {
                                case Signing.Signed _ -> {
                                    done.run();
                                    context.recorded().run();
                                }
                                case Signing.Incomplete incomplete -> {
                                    incomplete
                                            .gaps()
                                            .forEach(gap -> wrong.put(gap.field(), gap.words()));
                                    refused.set(Map.copyOf(wrong));
                                }
                            }
                        })
                .onFailed(
                        failed -> {
                            underWay = false;
                            refused.set(
                                    Map.of(
                                            "told",
                                            String.join(
                                                    " ",
                                                    failed.happened(),
                                                    failed.kept(),
                                                    failed.next())));
                        });
    }

    private Signing sign(NumberForm form) {
        Signing signing = context.session().recorder().confirmNumber(form);
        if (signing instanceof Signing.Signed) {
            words.recorded();
        }
        return signing;
    }

    private Optional<LocalDate> day(String typed, Map<String, String> wrong) {
        LocalDateTime now = LocalDateTime.now(context.clock());
        if (typed.isBlank()) {
            return Optional.of(now.toLocalDate());
        }
        return switch (new DateEntry(now).read(typed)) {
            case DateReading.Understood(PartialDate.Day(LocalDate day)) -> Optional.of(day);
            case DateReading.Understood(PartialDate.Exact(LocalDateTime moment)) ->
                    Optional.of(moment.toLocalDate());
            case DateReading.Understood _ -> {
                wrong.put("on", "Write the day on which you were told.");
                yield Optional.empty();
            }
            case DateReading.Refused told -> {
                wrong.put("on", told.words());
                yield Optional.empty();
            }
        };
    }
}

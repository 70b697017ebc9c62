package org.waymark.casework;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Account;

import java.util.ArrayList;
import java.util.List;

/** Every text of a form, by the name of its field. */
final class FormTexts {

    private FormTexts() {}

    /**
     * @param field the form's component
     * @param text what was written there
     */
    record Text(String field, String text) {
        @Override
        public String toString() {
            return "Text[" + field + "]";
        }
    }

    static List<Text> of(EntryForm form) {
        List<Text> texts = new ArrayList<>();
        add(texts, "text", form.text());
        switch (form) {
            case EntryForm.Concern it -> {
                add(texts, "significance", it.significance());
                add(texts, "childName", it.childName());
                account(texts, it.account());
            }
            case EntryForm.Note it -> {
                add(texts, "significance", it.significance());
                add(texts, "words", it.words());
                add(texts, "asked", it.asked());
                add(texts, "opinion", it.opinion());
                add(texts, "source", it.source());
            }
            case EntryForm.Observation it -> {
                add(texts, "significance", it.significance());
                it.signs().forEach(sign -> add(texts, "signs", sign.words()));
                add(texts, "observer", it.observer());
                add(texts, "words", it.words());
                add(texts, "place", it.place());
                add(texts, "context", it.context());
                add(texts, "moreTelling", it.moreTelling());
                add(texts, "lessTelling", it.lessTelling());
                add(texts, "alternatives", it.alternatives());
                add(texts, "opinion", it.opinion());
            }
            case EntryForm.Decision it -> {
                add(texts, "significance", it.significance());
                add(texts, "reasons", it.reasons());
                add(texts, "considered", it.considered());
                add(texts, "consulted", it.consulted());
                add(texts, "dissent", it.dissent());
            }
            case EntryForm.Contact it -> {
                add(texts, "significance", it.significance());
                add(texts, "who", it.who());
                add(texts, "organisation", it.organisation());
                add(texts, "reference", it.reference());
                add(texts, "agreed", it.agreed());
            }
            case EntryForm.Action it -> add(texts, "owner", it.owner());
            case EntryForm.ActionFinished _ -> {}
            case EntryForm.Correction it -> add(texts, "reason", it.reason());
        }
        return texts;
    }

    private static void account(List<Text> texts, Account it) {
        add(texts, "words", it.words());
        add(texts, "asked", it.asked());
        add(texts, "demeanour", it.demeanour());
        add(texts, "opinion", it.opinion());
        add(texts, "place", it.place());
        add(texts, "present", it.present());
        add(texts, "immediateSafety", it.immediateSafety());
        add(texts, "parentToldDetail", it.parentToldDetail());
        add(texts, "wishes", it.wishes());
    }

    private static void add(List<Text> texts, String field, @Nullable String text) {
        if (text != null) {
            texts.add(new Text(field, text));
        }
    }
}

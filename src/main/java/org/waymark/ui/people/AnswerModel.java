package org.waymark.ui.people;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.waymark.journal.fact.Said;
import org.waymark.journal.fact.Said.Knowledge;

import java.util.Objects;
import java.util.Optional;

/** The answer to one question about somebody: words, or that it is open and perhaps why. */
final class AnswerModel {

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObjectProperty<@Nullable Knowledge> open =
            new SimpleObjectProperty<>(this, "open", null);

    StringProperty textProperty() {
        return text;
    }

    /** How an open answer stands; null while the words are the answer. */
    ObjectProperty<@Nullable Knowledge> openProperty() {
        return open;
    }

    void set(Said said) {
        text.set(Objects.requireNonNullElse(said.text(), ""));
        open.set(said.knowledge() == Knowledge.KNOWN ? null : said.knowledge());
    }

    /** Empty when the question was not dealt with. */
    Optional<Said> said() {
        String words = text.get().strip();
        Knowledge knowledge = open.get();
        if (knowledge != null) {
            return Optional.of(new Said(knowledge, words.isEmpty() ? null : words));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(Said.known(words));
    }

    @Override
    public String toString() {
        return "AnswerModel[withheld]";
    }
}

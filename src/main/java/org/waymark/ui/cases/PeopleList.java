package org.waymark.ui.cases;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.waymark.casework.CaseFile;
import org.waymark.casework.InvolvedPerson;
import org.waymark.ui.kit.CasePart;
import org.waymark.ui.kit.Icons;
import org.waymark.ui.kit.Pages;

/** The people of a case, to read. */
public final class PeopleList implements CasePart {

    private final VBox list = new VBox();

    public PeopleList() {
        list.getStyleClass().add("people");
    }

    @Override
    public Node node() {
        return list;
    }

    @Override
    public void show(CaseFile file) {
        list.getChildren().clear();
        if (file.people().isEmpty()) {
            list.getChildren().add(Pages.nothing("Nobody is named in this case yet."));
        }
        for (InvolvedPerson person : file.people()) {
            Integer age = person.age();
            VBox words =
                    new VBox(
                            Pages.words(
                                    age == null ? person.name() : person.name() + ", " + age,
                                    "strong"),
                            Pages.words(person.relation().title(), "muted"));
            String note = person.note();
            if (note != null) {
                words.getChildren().add(Pages.words(note, "muted"));
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(Icons.of(Feather.USER), words);
            row.getStyleClass().add("row-content");
            list.getChildren().add(row);
        }
    }
}

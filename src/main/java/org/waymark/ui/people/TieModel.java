package org.waymark.ui.people;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.waymark.casework.InvolvedPerson;
import org.waymark.casework.PersonId;
import org.waymark.casework.Tie;
import org.waymark.journal.fact.PersonRelated.Home;
import org.waymark.journal.fact.PersonRelated.Responsibility;

/** What somebody is to one child, as it is filled in. */
final class TieModel {

    private final PersonId child;
    private final String childsName;
    private final StringProperty kinship = new SimpleStringProperty(this, "kinship", "");
    private final ObjectProperty<Responsibility> responsibility;
    private final ObjectProperty<Home> home;
    private final StringProperty restriction = new SimpleStringProperty(this, "restriction", "");

    TieModel(InvolvedPerson child, String childsName, Tie known) {
        this.child = child.id();
        this.childsName = childsName;
        kinship.set(known.kinship());
        responsibility = new SimpleObjectProperty<>(this, "responsibility", known.responsibility());
        home = new SimpleObjectProperty<>(this, "home", known.home());
        restriction.set(known.restriction());
    }

    PersonId child() {
        return child;
    }

    /** The child as the window may call them. */
    String childsName() {
        return childsName;
    }

    StringProperty kinshipProperty() {
        return kinship;
    }

    ObjectProperty<Responsibility> responsibilityProperty() {
        return responsibility;
    }

    ObjectProperty<Home> homeProperty() {
        return home;
    }

    StringProperty restrictionProperty() {
        return restriction;
    }

    Tie tie() {
        return new Tie(
                kinship.get().strip(), responsibility.get(), home.get(), restriction.get().strip());
    }

    @Override
    public String toString() {
        return "TieModel[withheld]";
    }
}

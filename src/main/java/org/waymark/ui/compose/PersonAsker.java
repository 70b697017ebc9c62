package org.waymark.ui.compose;

import javafx.scene.layout.Region;

import org.waymark.casework.CaseId;
import org.waymark.casework.PersonId;

import java.util.function.Consumer;

/** Makes a form that adds somebody to a case; the room for people has it. */
@FunctionalInterface
public interface PersonAsker {

    /**
     * @param added told who was added, once they are in the notebook
     * @param closed told when the form is no longer wanted
     */
    Region ask(CaseId caseId, Consumer<PersonId> added, Runnable closed);
}

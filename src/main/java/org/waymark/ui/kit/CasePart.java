package org.waymark.ui.kit;

import javafx.scene.Node;

import org.waymark.casework.CaseFile;

/** A part of a case's page that another room makes. */
public interface CasePart {

    Node node();

    /** Shows what the case holds now. */
    void show(CaseFile file);
}

package org.waymark.ui.chart;

import org.waymark.pathway.Stage;

/** What stands for a stage as a whole: its face, or the title of its band. */
sealed interface StageNode permits StageFace, BandHead {

    Stage stage();
}

package org.waymark.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.waymark.casework.CaseId;
import org.waymark.pathway.GuidanceSearch;
import org.waymark.ui.kit.Destination;
import org.waymark.ui.kit.WindowPane;
import org.waymark.ui.support.Desk;
import org.waymark.ui.support.Filled;
import org.waymark.ui.support.FxTest;
import org.waymark.ui.support.HeldPause;

import java.util.Objects;

class SearchScreenTest extends FxTest {

    @Test
    void aRecordIsFoundAndOpenedByKeyboardAlone() {
        Desk desk = new Desk();
        HeldPause pause = new HeldPause();
        CaseId open = Filled.concern(desk.session, "Robin Marsh", 9, "Robin told a leader.");
        Filled.note(desk.session, open, desk.pathway.start(), "The leader rang at six.");
        SearchScreen screen =
                onFx(() -> new SearchScreen(desk.context, new GuidanceSearch(desk.pathway), pause));
        show(() -> new WindowPane(screen.node()));
        onFx(screen::shown);
        assertThat(Objects.requireNonNull(focused()).getId()).isEqualTo("search-words");

        write("leader");
        onFx(pause::end);
        assertThat(lookup(".found-mark").queryAll()).hasSize(2);
        type(KeyCode.DOWN);
        type(KeyCode.ENTER);

        assertThat(desk.went)
                .containsExactly(new Destination.CasePage(open, desk.lastEntry(open).id()));
    }
}

package org.waymark.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.app.NotebookCheck;
import org.waymark.app.Settings;
import org.waymark.ui.support.Contexts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class SettingsModelTest {

    private final Contexts contexts = new Contexts();
    private final List<Settings> changes = new ArrayList<>();
    private final SettingsModel model = new SettingsModel(contexts.context(), changes::add);

    @Test
    void eachChangeKeepsTheOthersAndIsInForceAtOnce() {
        model.theme(Settings.Theme.DARK);
        model.text(150);
        model.lockAfter(3);
        model.showNames(true);
        model.calm(true);
        assertThat(changes).hasSize(5);
        assertThat(changes.getLast())
                .isEqualTo(
                        new Settings(Settings.Theme.DARK, 150, Duration.ofMinutes(3), true, true));
    }

    @Test
    void choosingWhatIsChosenChangesNothing() {
        model.text(100);
        assertThat(changes).isEmpty();
    }

    @Test
    void theCheckTellsWhatItFound() {
        model.check();
        NotebookCheck check = model.checked().get();
        assertThat(check).isNotNull();
        assertThat(check != null && check.sound()).isTrue();
        assertThat(model.checking().get()).isFalse();
    }
}

package org.waymark.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.ui.support.FakeWindow;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

class UnlockModelTest {

    private static final Path FOLDER = Path.of("/records/Larkfield.waymark");

    private final FakeWindow fake = new FakeWindow();
    private final List<Opened> opened = new ArrayList<>();

    private UnlockModel model(int waitSeconds) {
        fake.notebooks.put(FOLDER, "the right passphrase", false);
        fake.settings.remember(FOLDER);
        DoorServices services =
                new DoorServices(
                        fake.notebooks,
                        fake.settings,
                        fake.jobs,
                        fake.clock,
                        _ ->
                                waitSeconds == 0
                                        ? Optional.empty()
                                        : Optional.of(
                                                fake.clock.instant().plusSeconds(waitSeconds)),
                        Path.of("/records"));
        UnlockModel model = new UnlockModel(services, opened::add);
        model.load(null);
        return model;
    }

    @Test
    void aKnownNotebookIsChosenByItsFoldersNameAlone() {
        UnlockModel model = model(0);
        assertThat(model.known()).extracting(UnlockModel.Known::label).containsExactly("Larkfield");
        assertThat(model.chosen().get()).isEqualTo(model.known().getFirst());
    }

    @Test
    void theSecretIsWipedWhetherItOpensOrNot() {
        UnlockModel model = model(0);
        char[] wrong = "a wrong passphrase".toCharArray();
        model.unlock(wrong);
        assertThat(wrong).containsOnly('\0');
        char[] right = "the right passphrase".toCharArray();
        model.unlock(right);
        assertThat(right).containsOnly('\0');
        assertThat(opened).hasSize(1);
    }

    @Test
    void afterTooManyAttemptsOneHasToWait() {
        UnlockModel model = model(4);
        model.unlock("a wrong passphrase".toCharArray());
        assertThat(model.waitSeconds().get()).isEqualTo(4);
        model.unlock("the right passphrase".toCharArray());
        assertThat(opened).isEmpty();
        fake.clock.forward(Duration.ofSeconds(3));
        model.tick();
        assertThat(model.waitSeconds().get()).isEqualTo(1);
        fake.clock.forward(Duration.ofSeconds(1));
        model.tick();
        model.unlock("the right passphrase".toCharArray());
        assertThat(opened).hasSize(1);
    }

    @Test
    void aNotebookTakenFromTheListIsForgotten() {
        UnlockModel model = model(0);
        model.forget(model.known().getFirst());
        assertThat(model.known()).isEmpty();
        assertThat(model.chosen().get()).isNull();
        assertThat(fake.settings.knownNotebooks()).isEmpty();
    }
}

package org.waymark.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.casework.ChosenAreas;
import org.waymark.ui.support.FakeWindow;
import org.waymark.ui.unlock.CreateModel.Gap;
import org.waymark.ui.unlock.CreateModel.Page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

class CreateModelTest {

    private static final String PASSPHRASE = "harvest copper lantern ribbon meadow";

    @TempDir Path home;

    private final FakeWindow fake = new FakeWindow();
    private final List<Opened> made = new ArrayList<>();

    private CreateModel model() {
        DoorServices services =
                new DoorServices(
                        fake.notebooks,
                        fake.settings,
                        fake.jobs,
                        fake.clock,
                        _ -> Optional.empty(),
                        home);
        return new CreateModel(services, RandomGenerator.of("L64X128MixRandom"), made::add);
    }

    private CreateModel atPassphrase() {
        CreateModel model = model();
        model.name().set("Jo Okafor");
        model.charity().set("Larkfield Play");
        model.folderName().set("Larkfield");
        model.toAreas();
        if (model.page().get() == Page.AREAS) {
            model.toPassphrase(new ChosenAreas(List.of("brookvale", "ashmere"), ""));
        }
        return model;
    }

    private static List<String> fields(CreateModel model) {
        return model.gaps().stream().map(Gap::field).toList();
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        CreateModel model = model();
        model.toAreas();
        assertThat(fields(model)).containsExactly("name", "charity", "folderName");
        assertThat(model.page().get()).isEqualTo(Page.WHO);
    }

    @Test
    void aSyncedFolderIsRefusedWithTheReasonUntilSomebodyInsists() throws IOException {
        Path synced = Files.createDirectories(home.resolve("OneDrive - Larkfield"));
        CreateModel model = model();
        model.name().set("Jo Okafor");
        model.charity().set("Larkfield Play");
        model.folderName().set("Larkfield");
        model.parent().set(synced.toString());
        model.toAreas();
        assertThat(fields(model)).containsExactly("parent");
        assertThat(model.gaps().getFirst().words()).contains("OneDrive").contains("damage");
        model.keepsItSynced().set(true);
        model.toAreas();
        assertThat(model.page().get()).isEqualTo(Page.AREAS);
    }

    @Test
    void aNameThatIsTakenIsSaidAtItsField() throws IOException {
        Files.createDirectories(home.resolve("Larkfield.waymark"));
        CreateModel model = atPassphrase();
        assertThat(fields(model)).containsExactly("folderName");
    }

    @Test
    void aFolderThatIsNotThereIsSaidAtItsField() {
        CreateModel model = model();
        model.name().set("Jo Okafor");
        model.charity().set("Larkfield Play");
        model.folderName().set("Larkfield");
        model.parent().set(home.resolve("nowhere").toString());
        model.toAreas();
        assertThat(fields(model)).containsExactly("parent");
    }

    @Test
    void elevenCharactersAreTooFew() {
        CreateModel model = atPassphrase();
        model.takePassphrase("elevenchars".toCharArray(), "elevenchars".toCharArray());
        assertThat(fields(model)).containsExactly("passphrase");
        assertThat(model.page().get()).isEqualTo(Page.PASSPHRASE);
    }

    @Test
    void twoDifferentPassphrasesAreNotTakenAndBothAreWiped() {
        CreateModel model = atPassphrase();
        char[] first = PASSPHRASE.toCharArray();
        char[] again = "harvest copper lantern ribbon meadom".toCharArray();
        model.takePassphrase(first, again);
        assertThat(fields(model)).containsExactly("again");
        assertThat(first).containsOnly('\0');
        assertThat(again).containsOnly('\0');
    }

    @Test
    void otherWordsAreOtherWords() {
        CreateModel model = atPassphrase();
        List<String> before = List.copyOf(model.passphrase().offered());
        model.passphrase().offerWords();
        assertThat(before).hasSize(5);
        assertThat(model.passphrase().offered()).hasSize(5).isNotEqualTo(before);
    }

    @Test
    void wordsTypedBackWronglyMakeNothing() {
        CreateModel model = atPassphrase();
        model.takePassphrase(PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
        model.toTypeBack();
        assertThat(model.recovery().positions()).hasSize(3).isSorted().doesNotHaveDuplicates();
        model.typedBack(List.of("wrong", "wrong", "wrong"));
        assertThat(fields(model)).containsExactly("word0", "word1", "word2");
        assertThat(fake.notebooks.sessions()).isEmpty();
    }

    @Test
    void wordsTypedBackRightlyMakeTheNotebookAndForgetTheSecrets() {
        CreateModel model = atPassphrase();
        model.takePassphrase(PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
        model.toTypeBack();
        model.typedBack(
                model.recovery().positions().stream()
                        .map(
                                at ->
                                        " "
                                                + model.recovery()
                                                        .words()
                                                        .get(at)
                                                        .toUpperCase(java.util.Locale.UK))
                        .toList());
        assertThat(model.page().get()).isEqualTo(Page.DONE);
        assertThat(model.recovery().words()).isEmpty();
        assertThat(made).isEmpty();
        model.enter();
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().session().queries().areas().areas())
                .containsExactly("brookvale", "ashmere");
    }

    @Test
    void goingBackToTheAreasKeepsWhatWasTicked() {
        CreateModel model = atPassphrase();
        model.back();
        assertThat(model.page().get()).isEqualTo(Page.AREAS);
        assertThat(model.areas().areas()).containsExactly("brookvale", "ashmere");
        assertThat(model.knownAreas()).containsEntry("ashmere", "Ashmere");
        model.back();
        assertThat(model.page().get()).isEqualTo(Page.WHO);
    }

    @Test
    void goingBackFromTheRecoveryWordsForgetsThem() {
        CreateModel model = atPassphrase();
        model.takePassphrase(PASSPHRASE.toCharArray(), PASSPHRASE.toCharArray());
        assertThat(fake.notebooks.advisedWith())
                .containsExactly("Jo Okafor", "Larkfield Play", "Larkfield");
        assertThat(model.recovery().words()).hasSize(12);
        model.back();
        assertThat(model.page().get()).isEqualTo(Page.PASSPHRASE);
        assertThat(model.recovery().words()).isEmpty();
    }
}

package org.waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class FileSettingsStoreTest {

    @TempDir Path folder;

    @Test
    void whatWasSavedIsThereAgain() {
        Settings settings =
                new Settings(Settings.Theme.DARK, 150, Duration.ofMinutes(3), true, true);
        store().save(settings);

        assertThat(store().settings()).isEqualTo(settings);
    }

    @Test
    void aNewUserAndADamagedFileGetTheUsualSettings() throws Exception {
        assertThat(store().settings()).isEqualTo(Settings.usual());

        Files.writeString(
                folder.resolve("settings.properties"), "textPercent=9999\ntheme=PINK\n\\u12");

        assertThat(store().settings()).isEqualTo(Settings.usual());
    }

    @Test
    void notebooksAreRememberedNewestFirstAndForgottenWhenGone() throws Exception {
        Path first = Files.createDirectory(folder.resolve("First.waymark"));
        Path second = Files.createDirectory(folder.resolve("Second.waymark"));
        store().remember(first);
        store().remember(second);
        store().remember(first);

        assertThat(store().knownNotebooks()).containsExactly(first, second);

        Files.delete(second);
        assertThat(store().knownNotebooks()).containsExactly(first);

        store().forget(first);
        assertThat(store().knownNotebooks()).isEmpty();
    }

    @Test
    void savingSettingsKeepsTheKnownNotebooks() throws Exception {
        Path notebook = Files.createDirectory(folder.resolve("One.waymark"));
        store().remember(notebook);
        store().save(Settings.usual());

        assertThat(store().knownNotebooks()).containsExactly(notebook);
    }

    @Test
    void eachPlatformHasItsOwnPlace() {
        Path home = folder.toAbsolutePath();

        assertThat(ApplicationFolders.of(Map.of(), home, "Linux").data())
                .isEqualTo(home.resolve(".local/share/waymark"));
        assertThat(ApplicationFolders.of(Map.of("XDG_DATA_HOME", "relative"), home, "Linux").data())
                .isEqualTo(home.resolve(".local/share/waymark"));
        assertThat(
                        ApplicationFolders.of(Map.of("XDG_DATA_HOME", home + "/x"), home, "Linux")
                                .data())
                .isEqualTo(home.resolve("x/waymark"));
        assertThat(ApplicationFolders.of(Map.of(), home, "Mac OS X").data())
                .isEqualTo(home.resolve("Library/Application Support/Waymark"));
        assertThat(
                        ApplicationFolders.of(
                                        Map.of("LOCALAPPDATA", home + "/L"), home, "Windows 11")
                                .data())
                .isEqualTo(home.resolve("L/Waymark"));
    }

    @Test
    void anInstallationKeepsItsIdAndADamagedOneBeginsAnew() throws Exception {
        Path file = folder.resolve("installation");
        var id = new Installation(file).id();
        assertThat(new Installation(file).id()).isEqualTo(id);

        Files.writeString(file, "not an id");
        assertThat(new Installation(file).id()).isNotEqualTo(id);
    }

    private FileSettingsStore store() {
        return new FileSettingsStore(folder.resolve("settings.properties"));
    }
}

package org.waymark.ui.unlock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class FolderNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/jo/Dropbox/notes",
                "/home/jo/OneDrive - Larkfield Play",
                "/Users/jo/Library/Mobile Documents/com~apple~CloudDocs",
                "/home/jo/Google Drive/My Drive",
                "/home/jo/Nextcloud"
            })
    void foldersThatAreCopiedElsewhereAreKnown(String folder) {
        assertThat(FolderNames.syncedBy(Path.of(folder))).isPresent();
    }

    @Test
    void anOrdinaryFolderIsNotSynced() {
        assertThat(FolderNames.syncedBy(Path.of("/home/jo/Documents/records"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a/b", "a\\b", "a:b", "what?", ".hidden", "dot."})
    void namesThatMakeNoFolderSomewhereAreRefused(String name) {
        assertThat(FolderNames.fit(name)).isFalse();
    }

    @Test
    void aPlainNameIsFit() {
        assertThat(FolderNames.fit("Larkfield Play 2026")).isTrue();
    }
}

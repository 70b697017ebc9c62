package org.waymark.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

class FileQuestionTest {

    @Test
    void aNameWithoutItsEndingIsGivenIt() {
        Path folder = Path.of("papers");
        assertThat(FileQuestion.withEnding(folder.resolve("way"), "pdf"))
                .isEqualTo(folder.resolve("way.pdf"));
        assertThat(FileQuestion.withEnding(folder.resolve("way.PDF"), "pdf"))
                .isEqualTo(folder.resolve("way.PDF"));
        assertThat(FileQuestion.withEnding(folder.resolve("case 2026.014"), "svg"))
                .isEqualTo(folder.resolve("case 2026.014.svg"));
    }
}

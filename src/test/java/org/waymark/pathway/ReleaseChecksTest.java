package org.waymark.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ReleaseChecksTest {

    @Test
    void theFiveChecksOfTheProgramsContentAreRead() {
        try (BuiltInContent content = BuiltInContent.open()) {
            assertThat(content.checks()).hasSize(5);
            assertThat(content.checks().get(3).what()).contains("phone number");
        }
    }

    @Test
    void aCheckIsDoneOnlyWithWhoWhenAndResult() {
        assertThat(check("Jo Ash", "2026-12-01", "All ring.").isDone()).isTrue();
        assertThat(check("Jo Ash", "", "All ring.").isDone()).isFalse();
        assertThat(check("", "2026-12-01", "All ring.").isDone()).isFalse();
        assertThat(check("Jo Ash", "2026-12-01", "  ").isDone()).isFalse();
    }

    @Test
    void aListThatLostARowIsNoListOfChecks() {
        String four =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(number -> "| " + number + " | What | Where | | | |")
                        .collect(Collectors.joining("\n"));

        assertThatThrownBy(() -> ReleaseChecksReader.read(four))
                .isInstanceOf(ContentException.class);
    }

    private static ReleaseCheck check(String who, String when, String result) {
        String rows =
                IntStream.rangeClosed(1, 5)
                        .mapToObj(
                                number ->
                                        "| %d | Ring `each` number | Where | %s | %s | %s |"
                                                .formatted(number, who, when, result))
                        .collect(Collectors.joining("\n"));
        ReleaseCheck check = ReleaseChecksReader.read("# Checks\n\n" + rows + "\n").get(2);
        assertThat(check.what()).isEqualTo("Ring each number");
        return check;
    }
}

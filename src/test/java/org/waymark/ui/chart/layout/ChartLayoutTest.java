package org.waymark.ui.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class ChartLayoutTest {

    private static final StageLayout SMALL =
            new StageLayout(
                    "digest",
                    "s",
                    List.of(
                            new Card("a", "s", 100, 40),
                            new Card("b", "s", 100, 40),
                            new Card("c", "s", 100, 40)),
                    List.of(
                            new Line("a>b", "a", "b", 50, 14),
                            new Line("b>c", "b", "c", 0, 0),
                            new Line("c>a", "c", "a", 30, 14)));

    @TempDir private Path folder;

    @Test
    void aLineThatLeadsBackEndsAtTheCardAbove() {
        ChartGeometry places = new ChartLayout(null).layout(SMALL, () -> false);
        Trace back = places.lines().get("c>a");
        assertThat(places.cards().get("c").y()).isGreaterThan(places.cards().get("a").y());
        assertThat(places.cards().get("a").grown(0.5).holds(at(back.points().getLast()))).isTrue();
        assertThat(places.cards().get("c").grown(0.5).holds(at(back.points().getFirst()))).isTrue();
    }

    @Test
    void aLayoutIsKeptAndFoundAgainWithoutWorkingItOut() throws IOException {
        ChartGeometry first = new ChartLayout(folder).layout(SMALL, () -> false);
        assertThat(files()).hasSize(1);
        // Cancelling stops every drawing, so what comes back was found.
        assertThat(new ChartLayout(folder).layout(SMALL, () -> true)).isEqualTo(first);
    }

    @Test
    void aDamagedFileIsIgnoredAndWrittenAnew() throws IOException {
        ChartGeometry first = new ChartLayout(folder).layout(SMALL, () -> false);
        Path file = files().getFirst();
        String sound = Files.readString(file);
        for (String damaged :
                List.of(
                        "",
                        "not a chart",
                        sound.substring(0, sound.length() / 2),
                        sound.replace("card a", "card z"),
                        sound.replaceFirst("size \\S+", "size NaN"),
                        sound.replace("waymark-chart 1", "waymark-chart 9"))) {
            Files.writeString(file, damaged);
            assertThat(new ChartLayout(folder).layout(SMALL, () -> false)).isEqualTo(first);
            assertThat(Files.readString(file)).isEqualTo(sound);
        }
    }

    @Test
    void otherSizesOrAnotherPathwayAreAnotherLayout() throws IOException {
        ChartLayout layout = new ChartLayout(folder);
        layout.layout(SMALL, () -> false);
        layout.layout(
                new StageLayout("other", SMALL.stage(), SMALL.cards(), SMALL.lines()), () -> false);
        List<Card> larger =
                SMALL.cards().stream()
                        .map(card -> new Card(card.id(), card.stage(), 160, card.height()))
                        .toList();
        layout.layout(new StageLayout("digest", "s", larger, SMALL.lines()), () -> false);
        assertThat(files()).hasSize(3);
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        assertThat(new ChartLayout(file).layout(SMALL, () -> false).cards()).hasSize(3);
    }

    @Test
    void aCancelledLayoutGivesNothingAndLeavesNothing() throws IOException {
        ChartLayout layout = new ChartLayout(folder);
        assertThatThrownBy(() -> layout.layout(SMALL, () -> true))
                .isInstanceOf(CancellationException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void warmingUpLeavesNothingBehind() throws IOException {
        new ChartLayout(folder).warmUp();
        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Box at(Point point) {
        return new Box(point.x(), point.y(), 0, 0);
    }
}

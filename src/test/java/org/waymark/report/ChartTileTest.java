package org.waymark.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.waymark.pathway.StepKind;
import org.waymark.report.ChartSheet.Card;
import org.waymark.report.ChartSheet.Place;
import org.waymark.report.ChartSheet.Spot;

import java.util.List;

/** How a drawing is cut into sheets. */
class ChartTileTest {

    private static final double WIDE = 860;
    private static final double HIGH = 1_060;

    private static Card card(double x, double y, double width, double height) {
        return new Card(
                "a",
                "s",
                new ChartSheet.Words(
                        StepKind.ACTION,
                        "1.1",
                        new ChartSheet.Strand("", 0, "Strand"),
                        "Something",
                        "",
                        List.of(),
                        ""),
                ChartSheet.Weight.PLAIN,
                false,
                new Place(x, y, width, height),
                "Something");
    }

    @Provide
    Arbitrary<List<Card>> cards() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.integers().between(0, 4_000),
                        Arbitraries.integers().between(40, 400),
                        Arbitraries.integers().between(20, 500))
                .as((x, y, width, height) -> card(x, y, width, height))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static ChartSheet sheet(List<Card> cards) {
        return new ChartSheet("", 4_500, 4_600, List.of(), cards, List.of());
    }

    @Property(tries = 300)
    void everyCardIsWholeOnASheetWhereverItLies(@ForAll("cards") List<Card> cards) {
        ChartSheet sheet = sheet(cards);
        List<ChartTile> tiles = ChartTile.of(sheet, WIDE, HIGH, 20);
        for (Card card : cards) {
            assertThat(tiles).anyMatch(tile -> tile.at().holds(card.place()));
        }
        for (ChartTile tile : tiles) {
            assertThat(tile.at().width()).isLessThanOrEqualTo(WIDE + 0.001);
            assertThat(tile.at().height()).isLessThanOrEqualTo(HIGH + 0.001);
        }
    }

    @Property(tries = 300)
    void crossesLieOnBothSheetsAndOnNoCard(@ForAll("cards") List<Card> cards) {
        ChartSheet sheet = sheet(cards);
        List<ChartTile> tiles = ChartTile.of(sheet, WIDE, HIGH, 20);
        for (ChartTile tile : tiles) {
            for (Spot spot : tile.registers(tiles, sheet)) {
                Place point = new Place(spot.x(), spot.y(), 0, 0);
                assertThat(tiles.stream().filter(each -> each.at().holds(point)).count())
                        .isGreaterThanOrEqualTo(2);
                assertThat(cards).noneMatch(card -> card.place().holds(point));
            }
        }
    }

    @Test
    void aSheetSaysWhereItLies() {
        ChartSheet four =
                sheet(
                        List.of(
                                card(10, 10, 100, 100),
                                card(4_000, 10, 100, 100),
                                card(10, 4_000, 100, 100),
                                card(4_000, 4_000, 100, 100)));
        List<ChartTile> all = ChartTile.of(four, 2_300, 2_400, 20);
        assertThat(all.stream().map(tile -> tile.words(all)))
                .containsExactly(
                        "Sheet 1 of 4",
                        "Sheet 2 of 4, right of sheet 1",
                        "Sheet 3 of 4, below sheet 1",
                        "Sheet 4 of 4, right of sheet 3, below sheet 2");
    }
}

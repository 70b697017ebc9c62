package org.waymark.ui.chart.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Whatever pathway a partnership may write: its stages keep their order and its cards apart. */
class MapLayoutPropertiesTest {

    @Property(tries = 40)
    void stagesKeepTheirOrderAndCardsKeepApart(
            @ForAll @IntRange(min = 1, max = 60) int cards,
            @ForAll @IntRange(min = 1, max = 8) int stages,
            @ForAll long seed) {
        MapLayout map = map(cards, stages, new Random(seed));
        ChartGeometry places = new ChartLayout(null).layout(map, () -> false);
        assertThat(new ChartLayout(null).layout(map, () -> false)).isEqualTo(places);
        for (int i = 1; i < stages; i++) {
            Box before = places.bands().get("s" + (i - 1));
            Box band = places.bands().get("s" + i);
            assertThat(band.y() >= before.bottom() || band.x() >= before.right()).isTrue();
        }
        places.heads()
                .forEach(
                        (stage, head) ->
                                assertThat(places.bands().get(stage).holds(head)).isTrue());
        List<Box> boxes = List.copyOf(places.cards().values());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(boxes.get(i)::overlaps);
        }
        assertThat(places.lines()).hasSize(map.lines().size());
    }

    /** Routes within a stage lead anywhere, back as well; those out of it lead to the next. */
    private static MapLayout map(int count, int stages, Random random) {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < stages; i++) {
            bands.add(new Band("s" + i, 120, 24));
        }
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(
                    new Card(
                            "c" + i,
                            "s" + i * stages / count,
                            100 + random.nextInt(80),
                            40 + random.nextInt(80)));
        }
        Set<Line> lines = new LinkedHashSet<>();
        for (int i = 0; i < count * 2; i++) {
            int from = random.nextInt(count);
            int to = random.nextInt(count);
            int span = to * stages / count - from * stages / count;
            if (from != to && (span == 0 || span == 1)) {
                lines.add(new Line("c" + from + ">c" + to + "/" + i, "c" + from, "c" + to, 60, 14));
            }
        }
        return new MapLayout("digest", bands, cards, List.copyOf(lines));
    }
}

package org.waymark.journal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

class TimeOrderedIdsTest {

    @Test
    void anIdCarriesItsMillisecondAndTheVersionAndVariantOfTheRfc() {
        Instant at = Instant.parse("2022-02-22T19:22:22.000Z");

        UUID id = new TimeOrderedIds(new SecureRandom()).next(at);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        // The timestamp of the example in RFC 9562, appendix A.6.
        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
    }

    @Property(tries = 200)
    void idsAreInOrderWhateverTheClockDoes(
            @ForAll @Size(max = 300) List<@LongRange(min = 0, max = 3) Long> moments) {
        TimeOrderedIds ids = new TimeOrderedIds(new SecureRandom());

        List<String> made =
                moments.stream().map(ms -> ids.next(Instant.ofEpochMilli(ms)).toString()).toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void moreIdsThanTheCounterHoldsInOneMillisecondStayInOrder() {
        TimeOrderedIds ids = new TimeOrderedIds(new SecureRandom());
        String before = "";
        for (int i = 0; i < 10_000; i++) {
            String id = ids.next(Instant.EPOCH).toString();
            assertThat(id).isGreaterThan(before);
            before = id;
        }
    }
}

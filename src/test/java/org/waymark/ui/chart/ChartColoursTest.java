package org.waymark.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** WCAG 2.2, 1.4.3 and 1.4.11: words at 4.5 to 1, lines that carry meaning at 3 to 1. */
class ChartColoursTest {

    private static final Pattern COLOUR = Pattern.compile("(-[a-z0-9-]+): #([0-9a-f]{6});");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsAndLinesStandOutFromWhatIsBehindThem(boolean dark) throws IOException {
        Map<String, Integer> colours = colours(dark);
        List<String> behind =
                List.of("-chart-card", "-chart-band", "-chart-paper", "-chart-canvas");
        for (int strand = 0; strand < 6; strand++) {
            for (String back : behind) {
                assertContrast(colours, "-strand-" + strand + "-colour", back, 4.5);
            }
            assertContrast(colours, "-strand-" + strand + "-colour", "-chart-way-wash", 4.5);
            assertContrast(colours, "-strand-" + strand + "-colour", "-chart-selected", 4.5);
        }
        for (String back :
                List.of("-chart-card", "-chart-canvas", "-chart-chip", "-chart-chip-hover")) {
            assertContrast(colours, "-chart-ink", back, 4.5);
            assertContrast(colours, "-chart-quiet", back, 4.5);
        }
        assertContrast(colours, "-chart-on-way", "-chart-way", 4.5);
        for (String back : behind) {
            assertContrast(colours, "-chart-way", back, 4.5);
            assertContrast(colours, "-chart-line", back, 3);
            assertContrast(colours, "-chart-done", back, 3);
        }
    }

    private static void assertContrast(
            Map<String, Integer> colours, String front, String back, double least) {
        double a = luminance(colours.get(front));
        double b = luminance(colours.get(back));
        assertThat((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05))
                .as(front + " on " + back)
                .isGreaterThanOrEqualTo(least);
    }

    private static Map<String, Integer> colours(boolean dark) throws IOException {
        String sheet;
        try (InputStream in =
                Objects.requireNonNull(ChartView.class.getResourceAsStream("chart.css"))) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        int from = sheet.indexOf("\n.dark .pathway-chart {");
        Map<String, Integer> colours = new HashMap<>();
        read(sheet.substring(0, from), colours);
        if (dark) {
            read(sheet.substring(from, sheet.indexOf('}', from)), colours);
        }
        return colours;
    }

    private static void read(String block, Map<String, Integer> into) {
        Matcher matcher = COLOUR.matcher(block);
        while (matcher.find()) {
            into.put(matcher.group(1), Integer.parseInt(matcher.group(2), 16));
        }
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xff)
                + 0.7152 * linear(colour >> 8 & 0xff)
                + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}

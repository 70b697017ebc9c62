package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A chart as a document: what it is and how to read it, the whole on one A3 page, the same on A4
 * pages that can be laid side by side, the way of a case where one was asked for, and all of it
 * once more in words, for those who do not see it.
 */
public final class ChartDocument {

    private static final double LARGEST = 0.75;
    private static final double LONG_SIDE = 1_120;
    private static final double SHORT_SIDE = 772;
    private static final double AROUND = 62;

    private final Pathway pathway;
    private final Letterhead letterhead;
    private final PrintedDates dates;

    /**
     * @param letterhead what stands on every page
     * @param zone the zone in which times are told
     */
    public ChartDocument(Pathway pathway, Letterhead letterhead, ZoneId zone) {
        this.pathway = pathway;
        this.letterhead = letterhead;
        this.dates = new PrintedDates(zone);
    }

    /**
     * The document.
     *
     * @param full the drawing with everything on its cards
     * @param compact the same with titles alone, for one page
     */
    public PrintDocument of(ChartSheet full, ChartSheet compact, ChartAbout about) {
        Map<String, ChartPicture> pictures = new LinkedHashMap<>();
        pictures.put("whole", new ChartPicture(compact, true, compact.whole()));
        List<ChartTile> tiles = ChartTile.of(full);
        tiles.forEach(tile -> pictures.put(tile.name(), new ChartPicture(full, false, tile.at())));
        Markup markup = new Markup(new DrawableText(Typeface.coverage()));
        String title = title(about);
        markup.in(
                "html",
                () -> {
                    head(markup, title, about);
                    markup.in("body", () -> body(markup, full, compact, tiles, about));
                },
                attribute("lang", "en-GB"),
                attribute("xml:lang", "en-GB"));
        return new PrintDocument(
                title,
                ChartFiles.name(letterhead, about, dates, "pdf"),
                markup.xhtml(),
                dates.local(about.madeAt()),
                letterhead.practice(),
                pictures);
    }

    private void head(Markup markup, String title, ChartAbout about) {
        markup.in(
                "head",
                () -> {
                    markup.of("title", title);
                    markup.in(
                            "style",
                            () -> markup.raw(resource("chart.css")),
                            attribute("type", "text/css"));
                    markup.in(
                            "bookmarks",
                            () -> {
                                bookmark(markup, "About this chart", "#about");
                                bookmark(markup, "On one page", "#whole");
                                bookmark(markup, "Page by page", "#tiles");
                                if (about.caseNumber() != null) {
                                    bookmark(markup, "The case's way", "#way");
                                }
                                bookmark(markup, "In words", "#words");
                            });
                });
    }

    private void body(
            Markup markup,
            ChartSheet full,
            ChartSheet compact,
            List<ChartTile> tiles,
            ChartAbout about) {
        margins(markup, about);
        front(markup, tiles, about);
        double landscape =
                Math.min(LONG_SIDE / compact.width(), (SHORT_SIDE - AROUND) / compact.height());
        double portrait =
                Math.min(SHORT_SIDE / compact.width(), (LONG_SIDE - AROUND) / compact.height());
        double scale = Math.min(LARGEST, Math.max(landscape, portrait));
        markup.in(
                "div",
                () -> {
                    markup.of("h2", about.extent() + " on one page");
                    picture(
                            markup,
                            "whole",
                            compact.width() * scale,
                            compact.height() * scale,
                            "The chart on one page: "
                                    + full.cards().size()
                                    + " steps. Everything on it is told in words from the heading"
                                    + " In words on.");
                },
                css(landscape >= portrait ? "whole" : "whole tall"),
                attribute("id", "whole"));
        for (int i = 0; i < tiles.size(); i++) {
            tile(markup, full, tiles.get(i), i == 0);
        }
        if (about.caseNumber() != null) {
            way(markup, about);
        }
        words(markup, full);
    }

    private void front(Markup markup, List<ChartTile> tiles, ChartAbout about) {
        PackIdentity pack = pathway.pack();
        markup.in(
                "div",
                () -> {
                    markup.of("h1", title(about));
                    markup.of("p", pack.title(), css("subtitle"));
                    for (String line : ChartCaption.heading(pathway, letterhead, about, dates)) {
                        markup.of("p", line);
                    }
                    markup.of("h2", "How to read it");
                    for (String line : ChartCaption.legend(about)) {
                        markup.of("p", line);
                    }
                    markup.of("h2", "Pages");
                    markup.of(
                            "p",
                            "First the whole on one A3 page, with titles alone. Then "
                                    + (tiles.size() == 1
                                            ? "one A4 page"
                                            : tiles.size() + " A4 pages that overlap a little")
                                    + " with everything on the cards: letters count from left to"
                                    + " right, numbers from top to bottom. Then the same in"
                                    + " words.");
                    markup.of(
                            "p",
                            tiles.stream().map(ChartTile::label).collect(Collectors.joining(", ")));
                },
                css("about"),
                attribute("id", "about"));
    }

    private void tile(Markup markup, ChartSheet full, ChartTile tile, boolean first) {
        String steps =
                full.cards().stream()
                        .filter(card -> card.place().meets(tile.at()))
                        .map(card -> card.words().title())
                        .collect(Collectors.joining("; "));
        markup.in(
                "div",
                () -> {
                    markup.of("h2", "Page " + tile.label() + " of the drawing");
                    picture(
                            markup,
                            tile.name(),
                            tile.at().width() * tile.scale(),
                            tile.at().height() * tile.scale(),
                            steps.isEmpty()
                                    ? "Part of the chart: routes between steps."
                                    : "Part of the chart with these steps: " + steps + ".");
                },
                css("tile"),
                attribute("id", first ? "tiles" : tile.name()));
    }

    private static void picture(
            Markup markup, String name, double width, double height, String alt) {
        markup.in(
                "object",
                () -> {},
                attribute("type", "application/x-waymark-chart"),
                attribute("data-picture", name),
                attribute(
                        "style",
                        String.format(
                                Locale.ROOT,
                                "display:block;width:%.2fpt;height:%.2fpt",
                                width,
                                height)),
                attribute("alt", alt));
    }

    private void way(Markup markup, ChartAbout about) {
        markup.in(
                "div",
                () -> {
                    markup.of("h2", "The way of case " + about.caseNumber());
                    markup.in("ol", () -> about.moves().forEach(move -> markup.of("li", move)));
                },
                css("way"),
                attribute("id", "way"));
    }

    private void words(Markup markup, ChartSheet full) {
        Map<String, String> spoken = new LinkedHashMap<>();
        full.cards().forEach(card -> spoken.put(card.id(), card.spoken()));
        markup.in(
                "div",
                () -> {
                    markup.of("h2", "In words");
                    for (Stage stage : pathway.stages()) {
                        List<Step> steps =
                                pathway.stepsOf(stage).stream()
                                        .filter(step -> spoken.containsKey(step.id().value()))
                                        .toList();
                        if (!steps.isEmpty()) {
                            int number = pathway.stages().indexOf(stage) + 1;
                            markup.of("h3", number + "  " + stage.title());
                            markup.of("p", stage.question(), css("quiet"));
                            steps.forEach(
                                    step ->
                                            step(
                                                    markup,
                                                    step,
                                                    Objects.requireNonNull(
                                                            spoken.get(step.id().value()))));
                        }
                    }
                },
                css("outline"),
                attribute("id", "words"));
    }

    private void step(Markup markup, Step step, String spoken) {
        markup.of("p", spoken, css("step"));
        if (!step.routes().isEmpty()) {
            markup.in(
                    "ol",
                    () -> {
                        for (Route route : step.routes()) {
                            markup.of(
                                    "li",
                                    route.label()
                                            + ": to "
                                            + pathway.step(route.to()).title()
                                            + ". "
                                            + route.when());
                        }
                    });
        }
    }

    /** Head and foot of every page, once for each size of paper. */
    private void margins(Markup markup, ChartAbout about) {
        margins(markup, about, "");
        margins(markup, about, "wide-");
        margins(markup, about, "tall-");
    }

    private void margins(Markup markup, ChartAbout about, String size) {
        String left = title(about);
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tr",
                                () -> {
                                    markup.of("td", left);
                                    if (letterhead.practice()) {
                                        markup.of("td", PracticeMark.WORDS, css("practice"));
                                    }
                                    markup.in(
                                            "td",
                                            () -> markup.in("span", () -> {}, css("page-number")),
                                            css("end"));
                                }),
                css("running " + size + "head"));
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tr",
                                () -> {
                                    markup.of("td", pathway.pack().title());
                                    markup.of(
                                            "td",
                                            ChartCaption.asPrinted(pathway, about, dates),
                                            css("end"));
                                }),
                css("running " + size + "foot"));
    }

    private String title(ChartAbout about) {
        return ChartFiles.title(letterhead, about);
    }

    private static void bookmark(Markup markup, String name, String href) {
        markup.in("bookmark", () -> {}, attribute("name", name), attribute("href", href));
    }

    private static String resource(String name) {
        try (InputStream stream = ChartDocument.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the print cannot be read.", e);
        }
    }
}

package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.report.ChartPage.Format;
import org.waymark.report.ChartSheet.Place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A chart as a document: what it is and how to read it, the whole on one A3 page, the same on A4
 * pages that can be laid side by side, the way of a case where one was asked for, and all of it
 * once more in words, for those who do not see it.
 */
public final class ChartDocument {

    /** A drawing is never larger than on the screen. */
    private static final double LARGEST = 0.75;

    /** No smaller on A4, so that the least of its words have 7 points. */
    private static final double SMALLEST = 0.61;

    private static final double OVERLAP = 14;

    /** What a sheet of A4 has room for, about. */
    private static final Place A4_ROOM = new Place(0, 0, 538, 655);

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
        ChartPage whole = whole(compact, about);
        List<ChartTile> tiles = new ArrayList<>();
        List<ChartPage> pages = new ArrayList<>(List.of(whole));
        pages.addAll(tiles(full, about, tiles));
        Markup markup = new Markup(new DrawableText(Typeface.coverage()));
        String title = title(about);
        markup.in(
                "html",
                () -> {
                    head(markup, title, about);
                    markup.in("body", () -> body(markup, full, whole, tiles, about));
                },
                attribute("lang", "en-GB"),
                attribute("xml:lang", "en-GB"));
        return new PrintDocument(
                title,
                ChartFiles.name(letterhead, about, dates, "pdf"),
                markup.xhtml(),
                dates.local(about.madeAt()),
                letterhead.practice(),
                pages);
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

    /** The whole on A3, lying or standing, whichever shows it larger. */
    private ChartPage whole(ChartSheet compact, ChartAbout about) {
        ChartPaper paper = ChartPaper.compact();
        List<ChartLegend.Entry> legend = ChartLegend.of(compact, true, about.caseNumber() != null);
        String notice = notice(about);
        ChartPage best = null;
        for (Format format : List.of(Format.A3, Format.A3_TALL)) {
            Place room = ChartPage.room(format, paper, legend, notice, false);
            double scale =
                    Math.min(room.width() / compact.width(), room.height() / compact.height());
            if (best == null || scale > best.scale()) {
                best =
                        new ChartPage(
                                format,
                                compact,
                                paper,
                                compact.whole(),
                                Math.min(LARGEST, scale),
                                "The chart on one page: "
                                        + compact.cards().size()
                                        + " steps, with lines for the routes between them. Each"
                                        + " step and where its routes lead is told in words from"
                                        + " the heading In words on.",
                                legend,
                                notice,
                                null,
                                List.of());
            }
        }
        return Objects.requireNonNull(best);
    }

    /** How many sheets of A4 a drawing takes, with the margins that a chart of a case has. */
    public static int sheets(ChartSheet full) {
        return cut(full, A4_ROOM).tiles().size();
    }

    /** A drawing on sheets of A4. */
    private record Cut(List<ChartTile> tiles, double scale) {}

    /** As few sheets as can be, as large as they then allow. */
    private static Cut cut(ChartSheet full, Place room) {
        Cut best = new Cut(List.of(), LARGEST);
        for (double scale = LARGEST; scale > SMALLEST; scale -= 0.01) {
            List<ChartTile> found =
                    ChartTile.of(
                            full, room.width() / scale, room.height() / scale, OVERLAP / scale);
            if (best.tiles().isEmpty() || found.size() < best.tiles().size()) {
                best = new Cut(found, scale);
            }
        }
        return best;
    }

    private List<ChartPage> tiles(ChartSheet full, ChartAbout about, List<ChartTile> tiles) {
        ChartPaper paper = ChartPaper.full();
        List<ChartLegend.Entry> legend = ChartLegend.of(full, false, about.caseNumber() != null);
        String notice = notice(about);
        Cut cut = cut(full, ChartPage.room(Format.A4, paper, legend, notice, true));
        List<ChartTile> best = cut.tiles();
        double scale = cut.scale();
        tiles.addAll(best);
        List<ChartPage> pages = new ArrayList<>();
        for (ChartTile tile : best) {
            pages.add(
                    new ChartPage(
                            Format.A4,
                            full,
                            paper,
                            tile.at(),
                            scale,
                            "A part of the chart: lines for the routes between its steps.",
                            legend,
                            notice,
                            new ChartKeyPlan(full, best, tile),
                            tile.registers(best, full)));
        }
        return pages;
    }

    private String notice(ChartAbout about) {
        return ChartCaption.asPrinted(pathway, about, dates) + ". " + pathway.pack().notice();
    }

    private void body(
            Markup markup,
            ChartSheet full,
            ChartPage whole,
            List<ChartTile> tiles,
            ChartAbout about) {
        margins(markup, about);
        front(markup, full, tiles, about);
        markup.in(
                "div",
                () -> markup.of("h2", about.extent() + " on one page"),
                css(whole.format() == Format.A3 ? "whole" : "whole tall"),
                attribute("id", "whole"));
        for (int i = 0; i < tiles.size(); i++) {
            ChartTile tile = tiles.get(i);
            markup.in(
                    "div",
                    () -> markup.of("h2", tile.words(tiles)),
                    css("tile"),
                    attribute("id", i == 0 ? "tiles" : "tile-" + tile.number()));
        }
        if (about.caseNumber() != null) {
            way(markup, about);
        }
        words(markup, full, tiles);
    }

    private void front(
            Markup markup, ChartSheet full, List<ChartTile> tiles, ChartAbout about) {
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
                    for (String line : ChartCaption.legend(full, about)) {
                        markup.of("p", line);
                    }
                    markup.of("h2", "Pages");
                    markup.of(
                            "p",
                            "First the whole on one A3 page, with titles alone. Then "
                                    + (tiles.size() == 1
                                            ? "one A4 page"
                                            : tiles.size() + " sheets of A4 to lay together")
                                    + " with everything on the cards. Neighbours overlap: lay"
                                    + " them so that the crosses cover each other. A card with no"
                                    + " words in it is read on the neighbour. Then the same in"
                                    + " words, with the sheet that each step is on.");
                },
                css("about"),
                attribute("id", "about"));
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

    private void words(Markup markup, ChartSheet full, List<ChartTile> tiles) {
        Map<String, ChartSheet.Card> cards = new LinkedHashMap<>();
        full.cards().forEach(card -> cards.put(card.id(), card));
        markup.in(
                "div",
                () -> {
                    markup.of("h2", "In words");
                    for (Stage stage : pathway.stages()) {
                        List<Step> steps =
                                pathway.stepsOf(stage).stream()
                                        .filter(step -> cards.containsKey(step.id().value()))
                                        .toList();
                        if (!steps.isEmpty()) {
                            int number = pathway.stages().indexOf(stage) + 1;
                            markup.of("h3", number + "  " + stage.title());
                            markup.of("p", stage.question(), css("quiet"));
                            for (Step step : steps) {
                                ChartSheet.Card card =
                                        Objects.requireNonNull(cards.get(step.id().value()));
                                step(markup, step, card, on(card, tiles));
                            }
                        }
                    }
                },
                css("outline"),
                attribute("id", "words"));
    }

    private static String on(ChartSheet.Card card, List<ChartTile> tiles) {
        return tiles.stream()
                .filter(tile -> tile.at().holds(card.place()))
                .findFirst()
                .map(tile -> " Sheet " + tile.number() + ".")
                .orElse("");
    }

    private void step(Markup markup, Step step, ChartSheet.Card card, String on) {
        markup.of("p", card.words().number() + "  " + card.spoken() + on, css("step"));
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

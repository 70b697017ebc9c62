package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;
import org.waymark.pathway.Route;
import org.waymark.pathway.Stage;
import org.waymark.pathway.Step;
import org.waymark.report.ChartPage.Format;

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

    /** Points below which a title on the one sheet is no longer easily read. */
    private static final double READABLE = 7;

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
        ChartPaging paging =
                new ChartPaging(
                        ChartCaption.asPrinted(pathway, about, dates)
                                + ". "
                                + pathway.pack().notice(),
                        about.caseNumber() != null);
        ChartPage whole = paging.whole(compact);
        ChartPaging.Cut cut = ChartPaging.cut(full, paging.room(full));
        List<ChartTile> tiles = cut.tiles();
        List<ChartPage> pages = new ArrayList<>(List.of(whole));
        pages.addAll(paging.sheets(full, cut));
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

    private void body(
            Markup markup,
            ChartSheet full,
            ChartPage whole,
            List<ChartTile> tiles,
            ChartAbout about) {
        margins(markup, about);
        front(markup, full, tiles, whole.titlePoints() >= READABLE, about);
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
            Markup markup,
            ChartSheet full,
            List<ChartTile> tiles,
            boolean readable,
            ChartAbout about) {
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
                            "First the whole on one A3 page: titles, the answers at decisions, and"
                                    + " where the other routes go by number"
                                    + (readable
                                            ? ". Then "
                                            : "; there are so many steps that it is for finding"
                                                    + " one's way, and the sheets are for"
                                                    + " reading. Then ")
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
                                            + sentence(pathway.step(route.to()).title())
                                            + " "
                                            + route.when());
                        }
                    });
        }
    }

    private static String sentence(String words) {
        return words.endsWith("?") ? words : words + ".";
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

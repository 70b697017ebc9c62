package org.waymark.report;

import static org.waymark.report.Markup.attribute;
import static org.waymark.report.Markup.css;

import org.waymark.pathway.LocalPack;
import org.waymark.pathway.PackIdentity;
import org.waymark.pathway.Pathway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * The guidance as text: a whole pack as one document to print and as one page for a browser, with
 * contents, evidence and sources, and on every page until when it can be taken for correct. Both
 * are whole in themselves: no script, no picture, nothing fetched.
 *
 * <p>Holds no state but the moment; one thread at a time.
 */
public final class GuidancePrint {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ZonedDateTime now;
    private final BitSet drawable = Typeface.coverage();

    /**
     * @param now when it is made, in the zone of those who make it
     */
    public GuidancePrint(ZonedDateTime now) {
        this.now = now;
    }

    /** A national pack, to print. */
    public PrintDocument document(Pathway pathway) {
        return document(
                pathway.pack(),
                (markup, links) -> new NationalText(markup, links, pathway).write());
    }

    /**
     * A local pack alone, to print.
     *
     * @param national the pathway over which it lies
     */
    public PrintDocument document(LocalPack pack, Pathway national) {
        return document(
                pack.pack(),
                (markup, links) -> new LocalText(markup, links, pack, national).write());
    }

    /** A national pack as one page for a browser. */
    public String page(Pathway pathway) {
        return page(
                pathway.pack(),
                (markup, links) -> new NationalText(markup, links, pathway).write());
    }

    /** A local pack alone, as one page for a browser. */
    public String page(LocalPack pack, Pathway national) {
        return page(
                pack.pack(),
                (markup, links) -> new LocalText(markup, links, pack, national).write());
    }

    /** The name for the files of a pack, without an ending. */
    public String fileName(PackIdentity pack) {
        return "Guidance " + pack.id() + " " + pack.version() + ", " + now.toLocalDate();
    }

    private PrintDocument document(PackIdentity pack, BiConsumer<Markup, GuidanceLinks> body) {
        Markup markup = new Markup(new DrawableText(drawable));
        GuidanceLinks links = new GuidanceLinks(markup, false);
        String xhtml =
                html(
                        markup,
                        () -> {
                            markup.of("title", pack.title());
                            style(markup, "guidance-print.css");
                            markup.in("bookmarks", () -> bookmarks(markup));
                        },
                        () -> {
                            margins(markup, pack);
                            body.accept(markup, links);
                        });
        return new PrintDocument(
                new DrawableText(drawable).of(pack.title()),
                fileName(pack) + ".pdf",
                xhtml,
                now,
                false);
    }

    private static void bookmarks(Markup markup) {
        markup.in(
                "bookmark",
                () -> {},
                attribute("name", "Contents"),
                attribute("href", "#contents"));
        markup.in("bookmark", () -> {}, attribute("name", "Text"), attribute("href", "#text"));
        markup.in(
                "bookmark", () -> {}, attribute("name", "Sources"), attribute("href", "#sources"));
    }

    private String page(PackIdentity pack, BiConsumer<Markup, GuidanceLinks> body) {
        Markup markup = new Markup(new DrawableText(drawable));
        GuidanceLinks links = new GuidanceLinks(markup, true);
        String html =
                html(
                        markup,
                        () -> {
                            markup.in("meta", () -> {}, attribute("charset", "utf-8"));
                            markup.in(
                                    "meta",
                                    () -> {},
                                    attribute("http-equiv", "Content-Security-Policy"),
                                    attribute(
                                            "content",
                                            "default-src 'none'; style-src 'unsafe-inline'"));
                            markup.in(
                                    "meta",
                                    () -> {},
                                    attribute("name", "viewport"),
                                    attribute("content", "width=device-width, initial-scale=1"));
                            markup.of("title", pack.title());
                            style(markup, "guidance-page.css");
                        },
                        () -> {
                            markup.of("p", correct(), css("correct"));
                            markup.in("main", () -> body.accept(markup, links));
                            markup.of("p", correct() + " " + version(pack), css("every-page"));
                        });
        return "<!DOCTYPE html>\n" + html + "\n";
    }

    private static String html(Markup markup, Runnable head, Runnable body) {
        return markup.in(
                        "html",
                        () -> {
                            markup.in("head", head);
                            markup.in("body", body);
                        },
                        attribute("lang", "en-GB"),
                        attribute("xml:lang", "en-GB"))
                .xhtml();
    }

    /** Head and foot of every page: taken out of the flow by the style sheet. */
    private void margins(Markup markup, PackIdentity pack) {
        running(
                markup,
                "running head",
                pack.title(),
                () -> markup.in("span", () -> {}, css("page-number")));
        running(markup, "running foot", correct(), () -> markup.words(version(pack)));
    }

    private static void running(Markup markup, String kind, String left, Runnable right) {
        markup.in(
                "table",
                () ->
                        markup.in(
                                "tr",
                                () -> {
                                    markup.of("td", left, css("start"));
                                    markup.in("td", right, css("end"));
                                }),
                css(kind));
    }

    private String correct() {
        return "Correct as printed on " + DAY.format(now) + ".";
    }

    private static String version(PackIdentity pack) {
        return "Version " + pack.version() + ", to be reviewed by " + DAY.format(pack.reviewBy());
    }

    private static void style(Markup markup, String name) {
        String style = resource(name);
        markup.in("style", () -> markup.raw(style), attribute("type", "text/css"));
    }

    private static String resource(String name) {
        try (InputStream stream = GuidancePrint.class.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style of the print cannot be read.", e);
        }
    }
}

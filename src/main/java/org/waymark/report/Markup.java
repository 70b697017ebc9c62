package org.waymark.report;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Builds XHTML from elements and words. Words are escaped by the writer and made drawable on their
 * way in, so nothing that anybody typed can become markup.
 */
final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter writer;
    private final DrawableText drawable;

    Markup(DrawableText drawable) {
        this.drawable = drawable;
        try {
            this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One attribute; an empty value leaves it out. */
    record Attribute(String name, String value) {
        @Override
        public String toString() {
            return "Attribute[" + name + "]";
        }
    }

    static Attribute css(String names) {
        return new Attribute("class", names);
    }

    static Attribute attribute(String name, String value) {
        return new Attribute(name, value);
    }

    /** An element with whatever {@code content} writes. */
    Markup in(String element, Runnable content, Attribute... attributes) {
        start(element, attributes);
        content.run();
        end();
        return this;
    }

    /** An element that holds words only. */
    Markup of(String element, String words, Attribute... attributes) {
        return in(element, () -> words(words), attributes);
    }

    /** Words where the writer stands. */
    Markup words(String words) {
        return raw(drawable.of(words));
    }

    /** Our own text, such as a style sheet: escaped, otherwise as it is. */
    Markup raw(String text) {
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** Everything written so far; the document element must be closed. */
    String xhtml() {
        try {
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void start(String element, Attribute... attributes) {
        try {
            writer.writeStartElement(element);
            if (element.equals("html")) {
                writer.writeAttribute("xmlns", XHTML);
            }
            for (Attribute attribute : attributes) {
                if (!attribute.value().isEmpty()) {
                    writer.writeAttribute(attribute.name(), drawable.of(attribute.value()));
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void end() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}

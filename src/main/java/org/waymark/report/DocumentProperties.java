package org.waymark.report;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * What a PDF says of itself: its title, its language, its kind, when it was made, and by which
 * program. Never by whom or about whom. Written by us, so that the layout library adds nothing of
 * its own and the same document gives the same bytes.
 */
final class DocumentProperties {

    private static final String PROGRAM = "Waymark";
    private static final String LANGUAGE = "en-GB";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
    private static final String PDFA_ID = "http://www.aiim.org/pdfa/ns/id/";
    private static final String PDFUA_ID = "http://www.aiim.org/pdfua/ns/id/";
    private static final String EXTENSION = "http://www.aiim.org/pdfa/ns/extension/";
    private static final String SCHEMA = "http://www.aiim.org/pdfa/ns/schema#";
    private static final String PROPERTY = "http://www.aiim.org/pdfa/ns/property#";

    private DocumentProperties() {}

    static void describe(PDDocument pdf, PrintDocument document) throws IOException {
        ZonedDateTime made = document.madeAt().truncatedTo(ChronoUnit.SECONDS);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(document.title());
        information.setCreator(PROGRAM);
        information.setProducer(PROGRAM);
        information.setCreationDate(calendar(made));
        pdf.setDocumentInformation(information);
        pdf.setDocumentId(made.toEpochSecond());
        PDMetadata metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(packet(document.title(), made));
        pdf.getDocumentCatalog().setMetadata(metadata);
        pdf.getDocumentCatalog().setLanguage(LANGUAGE);
    }

    private static GregorianCalendar calendar(ZonedDateTime made) {
        GregorianCalendar calendar = GregorianCalendar.from(made);
        // A fixed offset: the zone's name would be written nowhere and its rules may change.
        calendar.setTimeZone(
                TimeZone.getTimeZone("GMT" + made.getOffset().getId().replace("Z", "")));
        return calendar;
    }

    private static byte[] packet(String title, ZonedDateTime made) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            xml.writeProcessingInstruction(
                    "xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
            xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
            xml.writeNamespace("x", "adobe:ns:meta/");
            xml.writeStartElement("rdf", "RDF", RDF);
            xml.writeNamespace("rdf", RDF);
            description(xml, title, made);
            extension(xml);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeProcessingInstruction("xpacket", "end=\"w\"");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void description(XMLStreamWriter xml, String title, ZonedDateTime made)
            throws XMLStreamException {
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeAttribute("rdf", RDF, "about", "");
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("xmp", XMP);
        xml.writeNamespace("pdf", PDF);
        xml.writeNamespace("pdfaid", PDFA_ID);
        xml.writeNamespace("pdfuaid", PDFUA_ID);
        of(xml, "pdfaid", "part", PDFA_ID, "2");
        of(xml, "pdfaid", "conformance", PDFA_ID, "A");
        of(xml, "pdfuaid", "part", PDFUA_ID, "1");
        of(xml, "dc", "format", DC, "application/pdf");
        list(xml, "title", "Alt", title, "x-default");
        list(xml, "language", "Bag", LANGUAGE, "");
        of(xml, "xmp", "CreatorTool", XMP, PROGRAM);
        of(xml, "xmp", "CreateDate", XMP, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(made));
        of(xml, "pdf", "Producer", PDF, PROGRAM);
        xml.writeEndElement();
    }

    private static void list(
            XMLStreamWriter xml, String name, String kind, String words, String language)
            throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        if (!language.isEmpty()) {
            xml.writeAttribute("xml:lang", language);
        }
        xml.writeCharacters(words);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /**
     * PDF/A-2 does not know the identifier of PDF/UA, so it is explained (ISO 19005-2, 6.6.2.3).
     */
    private static void extension(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeAttribute("rdf", RDF, "about", "");
        xml.writeNamespace("pdfaExtension", EXTENSION);
        xml.writeNamespace("pdfaSchema", SCHEMA);
        xml.writeNamespace("pdfaProperty", PROPERTY);
        xml.writeStartElement("pdfaExtension", "schemas", EXTENSION);
        item(xml, "Bag");
        of(xml, "pdfaSchema", "schema", SCHEMA, "PDF/UA identification schema");
        of(xml, "pdfaSchema", "namespaceURI", SCHEMA, PDFUA_ID);
        of(xml, "pdfaSchema", "prefix", SCHEMA, "pdfuaid");
        xml.writeStartElement("pdfaSchema", "property", SCHEMA);
        item(xml, "Seq");
        of(xml, "pdfaProperty", "name", PROPERTY, "part");
        of(xml, "pdfaProperty", "valueType", PROPERTY, "Integer");
        of(xml, "pdfaProperty", "category", PROPERTY, "internal");
        of(xml, "pdfaProperty", "description", PROPERTY, "Part of ISO 14289 that it follows");
        for (int open = 0; open < 7; open++) {
            xml.writeEndElement();
        }
    }

    private static void item(XMLStreamWriter xml, String kind) throws XMLStreamException {
        xml.writeStartElement("rdf", kind, RDF);
        xml.writeStartElement("rdf", "li", RDF);
        xml.writeAttribute("rdf", RDF, "parseType", "Resource");
    }

    private static void of(
            XMLStreamWriter xml, String prefix, String name, String namespace, String value)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}

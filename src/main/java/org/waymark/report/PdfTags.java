package org.waymark.report;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.waymark.report.ChartSheet.Place;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Adds to the structure of a tagged page (ISO 32000-1, 14.7 and 14.8), behind what its heading
 * stands in.
 */
final class PdfTags {

    private static final COSName NUMBERS = COSName.getPDFName("Nums");
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");

    private final PDPage page;
    private final COSArray marks;
    private final Deque<PDStructureElement> open = new ArrayDeque<>();

    private PdfTags(PDPage page, COSArray marks, PDStructureElement section) {
        this.page = page;
        this.marks = marks;
        open.push(section);
    }

    /**
     * The tags of a page, which must have a heading.
     *
     * @throws IllegalStateException when the page is not tagged
     */
    static PdfTags of(PDDocument pdf, PDPage page) {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray marks = marks(root.getCOSDictionary(COSName.PARENT_TREE), page.getStructParents());
        for (int i = 0; marks != null && i < marks.size(); i++) {
            if (marks.getObject(i) instanceof COSDictionary element
                    && element.getNameAsString(COSName.S, "").startsWith("H")
                    && element.getDictionaryObject(COSName.P) instanceof COSDictionary section) {
                return new PdfTags(page, marks, new PDStructureElement(section));
            }
        }
        throw new IllegalStateException("A page of the chart has no heading.");
    }

    private static @Nullable COSArray marks(@Nullable COSDictionary tree, int key) {
        if (tree == null) {
            return null;
        }
        COSArray numbers = tree.getCOSArray(NUMBERS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            if (numbers.getInt(i) == key && numbers.getObject(i + 1) instanceof COSArray found) {
                return found;
            }
        }
        COSArray kids = tree.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.get(i) instanceof COSObject held ? held.getObject() : kids.get(i);
            COSArray found = kid instanceof COSDictionary below ? marks(below, key) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Begins an element within the one that is open.
     *
     * @param spoken what it says instead of its content; empty where the content does
     */
    void begin(String type, String spoken) {
        PDStructureElement within = open.element();
        PDStructureElement element = new PDStructureElement(type, within);
        element.setPage(page);
        if (!spoken.isEmpty()) {
            element.setAlternateDescription(spoken);
        }
        within.appendKid(element);
        open.push(element);
    }

    /** Ends the element that began last. */
    void end() {
        open.pop();
    }

    /**
     * Says where the open figure lies (ISO 32000-1, 14.8.5.4.3).
     *
     * @param at in points from the top left of the page
     */
    void box(Place at) {
        COSArray box = new COSArray();
        double top = page.getMediaBox().getHeight();
        for (double edge : new double[] {at.x(), top - at.bottom(), at.right(), top - at.y()}) {
            box.add(new COSFloat((float) edge));
        }
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName("Placement", "Block");
        layout.setItem(COSName.BBOX, box);
        open.element().getCOSObject().setItem(ATTRIBUTES, layout);
    }

    /** The type of the element that is open. */
    String type() {
        return open.element().getStructureType();
    }

    /** A number for content of the element that is open. */
    int mark() {
        PDStructureElement element = open.element();
        int number = marks.size();
        COSDictionary reference = new COSDictionary();
        reference.setName(COSName.TYPE, PDMarkedContentReference.TYPE);
        PDMarkedContentReference mark = new PDMarkedContentReference(reference);
        mark.setPage(page);
        mark.setMCID(number);
        element.appendKid(mark);
        marks.add(element.getCOSObject());
        return number;
    }
}

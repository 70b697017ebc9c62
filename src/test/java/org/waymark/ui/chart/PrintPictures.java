package org.waymark.ui.chart;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.waymark.report.ChartAbout;
import org.waymark.report.ChartFiles;
import org.waymark.report.ChartSheet;
import org.waymark.report.Letterhead;
import org.waymark.report.PdfRenderer;
import org.waymark.ui.chart.layout.ChartGeometry;
import org.waymark.ui.chart.layout.ChartLayout;
import org.waymark.ui.chart.layout.ChartRequest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;

/** Writes the chart as files, and pictures of the pages, to a folder, to be looked at. */
public final class PrintPictures {

    private PrintPictures() {}

    private static Function<ChartRequest, ChartGeometry> of(ChartLayout layout) {
        return request -> layout.layout(request, () -> false);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        ChartModel model = RealPathway.model();
        model.wayProperty().set(RealPathway.way());
        model.dueProperty().set(List.of(RealPathway.due()));
        ChartLayout layout = new ChartLayout(null);
        ChartPrint print = ChartPrint.of(model, true, true);
        ChartFiles files =
                new ChartFiles(
                        model.pathway(),
                        new Letterhead("Larkfield", Letterhead.DEFAULT_MARKING, true),
                        ZoneId.of("Europe/London"),
                        new PdfRenderer());
        long begun = System.nanoTime();
        ChartSheet sheets = print.forSheets(of(layout));
        System.out.println("sheets " + (System.nanoTime() - begun) / 1_000_000 + " ms");
        begun = System.nanoTime();
        ChartSheet one = print.onOneSheet(of(layout));
        System.out.println(
                "one "
                        + (System.nanoTime() - begun) / 1_000_000
                        + " ms, "
                        + one.width()
                        + " x "
                        + one.height());
        ChartAbout about =
                new ChartAbout(
                        print.extent(),
                        "2026-014",
                        null,
                        List.of("Wed 9 Sep 2026, 16:40: The case was opened"),
                        Instant.parse("2026-11-23T18:00:00Z"));
        System.out.println(
                files.pdf(sheets, one, about, folder.resolve("chart.pdf"), true, () -> false));
        for (ChartFiles.Form form : List.of(ChartFiles.Form.SVG, ChartFiles.Form.PNG)) {
            Path file = folder.resolve("chart." + form.ending());
            System.out.println(
                    files.write(form, print.full(of(layout)), about, file, true, () -> false));
        }
        try (PDDocument document = Loader.loadPDF(folder.resolve("chart.pdf").toFile())) {
            System.out.println(document.getNumberOfPages() + " pages");
        }
    }
}

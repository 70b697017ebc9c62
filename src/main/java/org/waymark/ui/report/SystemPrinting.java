package org.waymark.ui.report;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

import org.waymark.report.PageImages;

import java.nio.IntBuffer;

/** The printers of this computer, through JavaFX. A4, landscape, as large as the margins allow. */
final class SystemPrinting implements Printing {

    @Override
    public Asked ask(Window over) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return new Asked.NoPrinter();
        }
        // The queue may show the name of a job to everybody in the office.
        job.getJobSettings().setJobName("Waymark");
        if (!job.showPrintDialog(over)) {
            job.cancelJob();
            return new Asked.Left();
        }
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4,
                                PageOrientation.LANDSCAPE,
                                Printer.MarginType.HARDWARE_MINIMUM);
        return new Asked.Ready(new JobRun(job, layout));
    }

    private record JobRun(PrinterJob job, PageLayout layout) implements Run {

        @Override
        public boolean page(PageImages.Picture picture) {
            PixelBuffer<IntBuffer> pixels =
                    new PixelBuffer<>(
                            picture.width(),
                            picture.height(),
                            IntBuffer.wrap(picture.argb()),
                            PixelFormat.getIntArgbPreInstance());
            ImageView page = new ImageView(new WritableImage(pixels));
            page.setPreserveRatio(true);
            page.setSmooth(true);
            page.setFitWidth(layout.getPrintableWidth());
            page.setFitHeight(layout.getPrintableHeight());
            return job.printPage(layout, page);
        }

        @Override
        public boolean finish() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}

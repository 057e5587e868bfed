package app.doorstep.ui.reports;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/// The computer's printer. Its methods take their time: not for the window's thread.
interface Printer {
    /// The name of the printer that would be used; empty if there is none.
    Optional<String> name();

    /// Prints a PDF as it is.
    ///
    /// @throws IOException if the printer does not take it
    void print(byte[] pdf, String title) throws IOException;

    /// The one the system prefers.
    static Printer ofThisComputer() {
        return new Printer() {
            @Override
            public Optional<String> name() {
                return preferred().map(PrintService::getName);
            }

            @Override
            public void print(byte[] pdf, String title) throws IOException {
                try (var document = Loader.loadPDF(pdf)) {
                    var job = PrinterJob.getPrinterJob();
                    job.setPrintService(preferred().orElseThrow(() -> new IOException("no printer")));
                    job.setJobName(title);
                    job.setPageable(new PDFPageable(document));
                    job.print();
                } catch (PrinterException e) {
                    throw new IOException(e);
                }
            }

            private Optional<PrintService> preferred() {
                var one = PrintServiceLookup.lookupDefaultPrintService();
                if (one != null) {
                    return Optional.of(one);
                }
                var all = PrintServiceLookup.lookupPrintServices(null, null);
                return all.length == 0 ? Optional.empty() : Optional.of(all[0]);
            }
        };
    }
}

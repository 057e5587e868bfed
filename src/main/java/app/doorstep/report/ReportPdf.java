package app.doorstep.report;

import app.doorstep.text.Texts;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.util.XRLog;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;

/// The report as PDF. The same report gives the same bytes. Fonts are embedded, the chart is drawn as vectors, and
/// nothing is read but the program's own fonts: no file, no address, whatever a comment says.
public final class ReportPdf {
    private static final Map<Integer, String> WEIGHTS =
            Map.of(400, "Inter-Regular.ttf", 500, "Inter-Medium.ttf", 600, "Inter-SemiBold.ttf", 700, "Inter-Bold.ttf");

    /// Letters that Inter does not have; their family stands after Inter in the style sheet.
    private static final Map<String, String> FALLBACKS = Map.of(
            "Noto Sans Arabic",
            "NotoSansArabic-Regular.ttf",
            "Noto Sans Hebrew",
            "NotoSansHebrew-Regular.ttf",
            "Noto Emoji",
            "NotoEmoji-Regular.ttf");

    /// Where an OpenType font says how many tables it has, where their directory begins, and the length of an entry.
    private static final int TABLES = 4;

    private static final int FIRST_TABLE = 12;
    private static final int TABLE = 16;
    /// The name `GSUB`, and one that no reader knows.
    private static final int LIGATURES = 0x47535542;

    private static final int NO_LIGATURES = 0x67737562;

    static {
        // The renderer reports to a logger of its own on standard error, and might quote what it reads.
        XRLog.setLoggingEnabled(false);
    }

    private ReportPdf() {}

    /// Writes the report to `out`, which stays open.
    ///
    /// @throws IOException if `out` cannot be written
    public static void write(Report report, Paper paper, Texts texts, OutputStream out) throws IOException {
        try (var document = new PDDocument();
                var pens = new ReportPens(document)) {
            var builder = new PdfRendererBuilder()
                    .usePDDocument(document)
                    .withHtmlContent(ReportHtml.forPaper(report, paper, texts), null)
                    .useUriResolver((_, _) -> null)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .useReplacementText("\u25A1")
                    .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                    .useUnicodeBidiReorderer(new ICUBidiReorderer())
                    .defaultTextDirection(TextDirection.LTR)
                    .useObjectDrawerFactory(drawers(report, pens, texts))
                    .withProducer("Doorstep");
            WEIGHTS.forEach(
                    (weight, file) -> builder.useFont(() -> font(file), "Inter", weight, FontStyle.NORMAL, true));
            FALLBACKS.forEach((family, file) -> builder.useFont(() -> font(file), family, 400, FontStyle.NORMAL, true));
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                sign(document, report);
                document.save(out);
            }
        }
    }

    /// The program's own font, without its table of ligatures: PDFBox looks every text through for them with a regular
    /// expression of its own, which took half the time of a long report.
    static InputStream font(String file) {
        try (var in = Objects.requireNonNull(
                ReportPdf.class.getResourceAsStream("/app/doorstep/fonts/" + file), "the program's font is missing")) {
            var font = in.readAllBytes();
            var tables = ByteBuffer.wrap(font);
            int count = tables.getShort(TABLES);
            for (int at = FIRST_TABLE; at < FIRST_TABLE + count * TABLE; at += TABLE) {
                if (tables.getInt(at) == LIGATURES) {
                    tables.putInt(at, NO_LIGATURES);
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Dates and the document's number come from the report, so that the same report is the same file.
    private static void sign(PDDocument document, Report report) {
        var made = GregorianCalendar.from(report.made().atStartOfDay(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setTitle(report.title() + ", " + report.subtitle());
        information.setCreator("Doorstep");
        information.setCreationDate(made);
        information.setModificationDate(made);
        document.setDocumentId(report.made().toEpochDay());
    }

    private static DefaultObjectDrawerFactory drawers(Report report, ReportPens pens, Texts texts) {
        var factory = new DefaultObjectDrawerFactory();
        factory.registerDrawer(
                "doorstep/trend",
                new Drawer(
                        (g2, width, height) -> {
                            var year = report.year();
                            if (year != null) {
                                ReportChart.draw(year, texts, g2, width, height);
                            }
                        },
                        pens));
        factory.registerDrawer("doorstep/star", new Drawer((g2, width, _) -> ReportStar.draw(g2, width), pens));
        return factory;
    }

    /// Something drawn into an area measured in pixels of CSS.
    private interface Drawing {
        void draw(Graphics2D g2, double width, double height);
    }

    private record Drawer(Drawing drawing, ReportPens pens) implements FSObjectDrawer {
        @Override
        public Map<java.awt.Shape, String> drawObject(
                Element element,
                double x,
                double y,
                double width,
                double height,
                OutputDevice device,
                RenderingContext context,
                int dotsPerPixel) {
            var w = width / dotsPerPixel;
            var h = height / dotsPerPixel;
            device.drawWithGraphics((float) x, (float) y, (float) w, (float) h, g2 -> {
                if (g2 instanceof PdfBoxGraphics2D pdf) {
                    pdf.setFontTextDrawer(pens);
                }
                drawing.draw(g2, w, h);
            });
            return Map.of();
        }
    }
}

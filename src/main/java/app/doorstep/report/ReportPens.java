package app.doorstep.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes the letters of a drawing as letters, in the document's embedded fonts, not as outlines.
final class ReportPens extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<String, PDFont> loaded = new HashMap<>();

    ReportPens(PDDocument document) {
        this.document = document;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        var file = font.getFontName().contains("SemiBold") ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf";
        var known = loaded.get(file);
        if (known == null) {
            try (var in = ReportPdf.font(file)) {
                known = PDType0Font.load(document, in, true);
            }
            loaded.put(file, known);
        }
        return known;
    }
}

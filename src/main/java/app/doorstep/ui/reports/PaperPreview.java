package app.doorstep.ui.reports;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.theme.Style;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF below each other, as wide as there is room.
final class PaperPreview extends ScrollPane {
    private static final float DOTS_PER_INCH = 144;
    private static final double MARGIN = 16;
    private static final double WIDEST = 720;

    private final Texts texts;
    private final Lane drawing;
    private final VBox pages = new VBox(MARGIN);

    PaperPreview(Texts texts, Background background) {
        this.texts = texts;
        this.drawing = background.lane();
        getStyleClass().add("edge-to-edge");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        pages.setAlignment(Pos.TOP_CENTER);
        pages.setPadding(new Insets(MARGIN));
        setContent(pages);
        setAccessibleText(texts.get("reports.preview"));
    }

    /// Draws `pdf`; empty leaves what is there until the next one comes.
    void show(Optional<byte[]> pdf) {
        pdf.ifPresent(bytes -> drawing.ask(
                _ -> drawn(bytes),
                this::place,
                _ -> pages.getChildren().setAll(Labels.paragraph(texts.get("reports.failed"), Style.BAD))));
    }

    private void place(List<BufferedImage> images) {
        var places = new ArrayList<StackPane>();
        for (var image : images) {
            var view = new ImageView(SwingFXUtils.toFXImage(image, null));
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty()
                    .bind(widthProperty().map(width -> Math.clamp(width.doubleValue() - 4 * MARGIN, 100, WIDEST)));
            var page = new StackPane(view);
            page.setMaxWidth(USE_PREF_SIZE);
            page.setStyle("-fx-border-color: -color-border-default; -fx-background-color: white;");
            page.setAccessibleText(texts.get("reports.page", places.size() + 1, images.size()));
            places.add(page);
        }
        pages.getChildren().setAll(places);
    }

    private static List<BufferedImage> drawn(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var images = new ArrayList<BufferedImage>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                images.add(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.RGB));
            }
            return images;
        }
    }
}

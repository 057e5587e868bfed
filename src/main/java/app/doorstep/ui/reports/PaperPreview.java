package app.doorstep.ui.reports;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.theme.Style;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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

/// The pages of a PDF below each other, as wide as there is room. Every page has its place at once; drawn are those in
/// view and their neighbours, because a page takes some 25 MB of memory.
final class PaperPreview extends ScrollPane {
    private static final float DOTS_PER_INCH = 144;
    private static final double MARGIN = 16;
    private static final double WIDEST = 720;
    /// So many pages are drawn before a new print takes the place of the old one.
    private static final int FIRST = 2;

    private final Texts texts;
    private final Lane drawing;
    private final VBox pages = new VBox(MARGIN);
    private byte[] shown = {};
    /// The pages that are being drawn.
    private List<Integer> awaited = List.of();

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
        vvalueProperty().subscribe(this::look);
        viewportBoundsProperty().subscribe(this::look);
    }

    /// Draws `pdf`; empty leaves what is there until the next one comes.
    void show(Optional<byte[]> pdf) {
        pdf.ifPresent(bytes -> drawing.ask(
                _ -> drawn(bytes, IntStream.range(0, FIRST).boxed().toList()),
                drawn -> {
                    shown = bytes;
                    awaited = List.of();
                    place(drawn);
                    look();
                },
                _ -> pages.getChildren().setAll(Labels.paragraph(texts.get("reports.failed"), Style.BAD))));
    }

    /// What was drawn of a PDF.
    ///
    /// @param heights of all its pages, as shares of their widths
    /// @param images by the number of the page
    private record Drawn(List<Double> heights, Map<Integer, BufferedImage> images) {}

    private void place(Drawn drawn) {
        var places = new ArrayList<StackPane>();
        for (var height : drawn.heights()) {
            var view = new ImageView();
            view.setPreserveRatio(true);
            view.setSmooth(true);
            view.fitWidthProperty()
                    .bind(widthProperty().map(width -> Math.clamp(width.doubleValue() - 4 * MARGIN, 100, WIDEST)));
            var page = new StackPane(view);
            page.minWidthProperty().bind(view.fitWidthProperty());
            page.minHeightProperty().bind(view.fitWidthProperty().multiply(height));
            page.setMaxWidth(USE_PREF_SIZE);
            page.setStyle("-fx-border-color: -color-border-default; -fx-background-color: white;");
            page.setAccessibleText(
                    texts.get("reports.page", places.size() + 1, drawn.heights().size()));
            places.add(page);
        }
        pages.getChildren().setAll(places);
        drawn.images().forEach(this::put);
    }

    private void put(int page, BufferedImage image) {
        view(page).setImage(SwingFXUtils.toFXImage(image, null));
    }

    private ImageView view(int page) {
        return (ImageView)
                ((StackPane) pages.getChildren().get(page)).getChildren().getFirst();
    }

    /// Has the pages drawn that are in view or next to it, and lets go of the others. Where they are follows from their
    /// heights, which are known before they are laid out.
    private void look() {
        var view = getViewportBounds().getHeight();
        if (shown.length == 0 || view <= 0) {
            return;
        }
        var heights = pages.getChildren().stream()
                .mapToDouble(page -> ((StackPane) page).getMinHeight())
                .toArray();
        var whole =
                MARGIN + Arrays.stream(heights).map(height -> height + MARGIN).sum();
        var top = getVvalue() * Math.max(0, whole - view);
        var missing = new ArrayList<Integer>();
        var y = MARGIN;
        for (int page = 0; page < heights.length; page++) {
            var near = y + 2 * heights[page] >= top && y - heights[page] <= top + view;
            y += heights[page] + MARGIN;
            if (!near) {
                view(page).setImage(null);
            } else if (view(page).getImage() == null) {
                missing.add(page);
            }
        }
        if (!missing.isEmpty() && !missing.equals(awaited)) {
            var bytes = shown;
            awaited = missing;
            drawing.ask(
                    _ -> drawn(bytes, missing),
                    drawn -> {
                        awaited = List.of();
                        drawn.images().forEach(this::put);
                    },
                    _ -> {});
        }
    }

    private static Drawn drawn(byte[] pdf, Collection<Integer> wanted) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(document);
            var heights = new ArrayList<Double>();
            var images = new TreeMap<Integer, BufferedImage>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                var size = document.getPage(page).getCropBox();
                heights.add((double) size.getHeight() / size.getWidth());
                if (wanted.contains(page)) {
                    images.put(page, renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB));
                }
            }
            return new Drawn(heights, images);
        }
    }
}

package app.doorstep.ui.kit;

import app.doorstep.ui.theme.Style;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Evidence as small pictures: a click or Enter opens one in full, the cross takes it away. Read and drawn behind the
/// window's back; used on its thread only.
public final class EvidenceStrip extends FlowPane {
    private static final double HEIGHT = 64;
    private static final double WIDTH = 96;
    private static final double LOW_HEIGHT = 20;
    private static final double LOW_WIDTH = 240;
    private static final double FULL = 900;
    private static final float DOTS_PER_INCH = 110;
    private static final int MOST_PAGES = 20;
    private static final List<String> KINDS = List.of("*.png", "*.jpg", "*.jpeg", "*.pdf");

    private final ScreenContext context;
    private final Lane drawing;
    private boolean low;
    private @Nullable Consumer<List<Path>> attach;

    /// One picture or document.
    ///
    /// @param isPdf whether it is a document rather than a picture
    /// @param source gives its bytes; called away from the window's thread
    /// @param remove takes it away; null where it cannot be
    public record Piece(
            String name,
            boolean isPdf,
            Source source,
            @Nullable Runnable remove) {
        /// A piece that lies in a file.
        public static Piece of(String name, String mediaType, Path file, @Nullable Runnable remove) {
            return new Piece(name, mediaType.equals("application/pdf"), () -> Files.readAllBytes(file), remove);
        }
    }

    /// Where the bytes are.
    @FunctionalInterface
    public interface Source {
        byte[] bytes() throws IOException;
    }

    private record Drawn(Piece piece, @Nullable Image image) {}

    /// A strip without anything, which takes no room until there is something.
    public EvidenceStrip(ScreenContext context) {
        super(8, 8);
        this.context = context;
        this.drawing = context.background().lane();
        getStyleClass().add("evidence-strip");
        setMinWidth(0);
        show(List.of());
    }

    /// Shows each on one low line, its name beside a small picture.
    public EvidenceStrip low() {
        low = true;
        return this;
    }

    /// Adds a button that asks for files, at the end of the strip; `files` hears them. Files dropped on the strip go
    /// there too.
    public EvidenceStrip attaching(Consumer<List<Path>> files) {
        attach = files;
        takeDrops(this, files);
        show(List.of());
        return this;
    }

    /// Lets files be dropped on `area`, which may be larger than the strip.
    public static void takeDrops(Node area, Consumer<List<Path>> files) {
        area.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        area.setOnDragDropped(event -> {
            var dropped = event.getDragboard().getFiles();
            event.setDropCompleted(!dropped.isEmpty());
            files.accept(dropped.stream().map(File::toPath).toList());
            event.consume();
        });
    }

    /// Shows these in place of what was there, as soon as they are drawn.
    public void show(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            drawing.cancel();
            place(List.of());
            return;
        }
        drawing.ask(
                _ -> {
                    var drawn = new ArrayList<Drawn>();
                    for (var piece : pieces) {
                        drawn.add(new Drawn(piece, small(piece)));
                    }
                    return drawn;
                },
                this::place,
                _ -> place(pieces.stream().map(piece -> new Drawn(piece, null)).toList()));
    }

    private void place(List<Drawn> drawn) {
        getChildren().setAll(drawn.stream().map(this::tile).toList());
        if (attach != null) {
            getChildren().add(attachButton(attach));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private Node attachButton(Consumer<List<Path>> files) {
        var texts = context.texts();
        var button = Labels.button(Feather.PAPERCLIP, texts.get("kit.evidence.attach"), () -> {
            var chosen = context.dialogs()
                    .openFiles(texts.get("kit.evidence.attach.title"), texts.get("kit.evidence.kinds"), KINDS);
            if (!chosen.isEmpty()) {
                files.accept(chosen);
            }
        });
        button.getStyleClass().add(Style.SMALL);
        button.setId("evidence-attach");
        return button;
    }

    private Node tile(Drawn drawn) {
        var piece = drawn.piece();
        var texts = context.texts();
        var open = new Button(piece.name());
        open.getStyleClass().addAll("evidence-tile", Style.SMALL);
        open.setContentDisplay(low ? ContentDisplay.LEFT : ContentDisplay.TOP);
        if (low) {
            open.setMaxWidth(LOW_WIDTH);
            open.getStyleClass().add("low");
        } else {
            open.setPrefWidth(WIDTH + 24);
        }
        if (drawn.image() == null) {
            open.setGraphic(new FontIcon(piece.isPdf() ? Feather.FILE_TEXT : Feather.IMAGE));
        } else {
            var view = new ImageView(drawn.image());
            view.setPreserveRatio(true);
            view.setFitHeight(low ? LOW_HEIGHT : HEIGHT);
            view.setFitWidth(WIDTH);
            open.setGraphic(view);
        }
        open.setAccessibleText(texts.get("kit.evidence.open", piece.name()));
        open.setOnAction(_ -> open(piece));
        var tile = new StackPane(open);
        var remove = piece.remove();
        if (remove != null) {
            var cross = Labels.icon(Feather.X, texts.get("kit.evidence.remove", piece.name()), remove);
            cross.getStyleClass().add("evidence-remove");
            StackPane.setAlignment(cross, low ? Pos.CENTER_RIGHT : Pos.TOP_RIGHT);
            tile.getChildren().add(cross);
        }
        return tile;
    }

    /// Shows one in full; it may be scrolled.
    private void open(Piece piece) {
        context.background()
                .run(
                        _ -> full(piece),
                        images -> {
                            var pages = new VBox(8);
                            pages.setAlignment(Pos.TOP_CENTER);
                            for (var image : images) {
                                var view = new ImageView(image);
                                view.setPreserveRatio(true);
                                view.setFitWidth(Math.min(image.getWidth(), FULL));
                                view.setAccessibleText(piece.name());
                                pages.getChildren().add(view);
                            }
                            var scroll = new ScrollPane(pages);
                            scroll.setFitToWidth(true);
                            context.dialogs().look(piece.name(), scroll);
                        },
                        _ -> context.notice(context.texts().get("kit.evidence.gone", piece.name()), null));
    }

    private static @Nullable Image small(Piece piece) {
        try {
            return piece.isPdf()
                    ? first(piece.source().bytes())
                    : usable(new Image(
                                    new ByteArrayInputStream(piece.source().bytes()),
                                    WIDTH * 2,
                                    HEIGHT * 2,
                                    true,
                                    true))
                            .orElse(null);
        } catch (IOException | RuntimeException e) {
            // Shown with a plain icon; opening it says what is wrong.
            return null;
        }
    }

    private static Image first(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return SwingFXUtils.toFXImage(
                    new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH / 4, ImageType.RGB), null);
        }
    }

    private static List<Image> full(Piece piece) throws IOException {
        var bytes = piece.source().bytes();
        if (!piece.isPdf()) {
            return List.of(usable(new Image(new ByteArrayInputStream(bytes)))
                    .orElseThrow(() -> new IOException("no picture")));
        }
        try (var document = Loader.loadPDF(bytes)) {
            var renderer = new PDFRenderer(document);
            var pages = new ArrayList<Image>();
            for (var page = 0; page < Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
                pages.add(
                        SwingFXUtils.toFXImage(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB), null));
            }
            return pages;
        }
    }

    private static Optional<Image> usable(Image image) {
        return image.isError() ? Optional.empty() : Optional.of(image);
    }
}

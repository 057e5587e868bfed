package app.doorstep.ui.add;

import app.doorstep.domain.Evidence;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.EvidenceStrip;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Pictures that lie beside the line and the check-in to be read off, and are kept as evidence with whatever is saved
/// next. Used on the window's thread only.
final class PicturesViewModel {
    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "pdf", "heic", "heif");

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final ObservableList<Picture> pictures = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<Picture> picturesShown = FXCollections.unmodifiableObservableList(pictures);

    /// A picture or document that waits.
    @SuppressWarnings("ArrayRecordComponent") // never changed
    record Picture(String name, byte[] bytes) {
        boolean isPdf() {
            return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
        }
    }

    PicturesViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
    }

    /// Whether a file is taken for a picture rather than a table, by its name.
    static boolean isPicture(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    ObservableList<Picture> pictures() {
        return picturesShown;
    }

    /// Lays files beside the line; what cannot be kept is said at once.
    void add(List<Path> files) {
        for (var file : files) {
            context.background()
                    .run(
                            _ -> new Picture(
                                    file.getFileName().toString(),
                                    workbench.proofs().read(file)),
                            pictures::add,
                            after::tell);
        }
    }

    /// Lays a picture from the clipboard beside the line.
    void add(String name, byte[] bytes) {
        pictures.add(new Picture(name, bytes));
    }

    /// The pictures as a strip shows them.
    List<EvidenceStrip.Piece> pieces() {
        return pictures.stream()
                .map(picture ->
                        new EvidenceStrip.Piece(picture.name(), picture.isPdf(), picture::bytes, () -> remove(picture)))
                .toList();
    }

    /// Puts one away.
    void remove(Picture picture) {
        pictures.remove(picture);
    }

    /// Keeps all that wait as evidence on what was just saved.
    void attachTo(Evidence.About about) {
        var waiting = List.copyOf(pictures);
        pictures.clear();
        for (var picture : waiting) {
            context.background()
                    .run(
                            _ -> workbench.proofs().attachAlong(about, picture.name(), picture.bytes()),
                            _ -> {},
                            after::tell);
        }
    }
}

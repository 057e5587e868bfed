package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.ClipboardAssistance;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Files that a file manager drags over the window. The events enter where the system's own do, one layer below the
/// scene: which node hears them, what is accepted and what is left visible are the real ones. To be used on the
/// window's thread.
final class FileDrag {
    private final Carried carried;
    private final View view;
    private int x;
    private int y;

    FileDrag(List<Path> files) {
        carried = new Carried(files.stream().map(Path::toString).toArray(String[]::new));
        view = Window.getWindows().stream()
                .map(Window::getView)
                .filter(found -> found != null && found.getEventHandler() != null)
                .findFirst()
                .orElseThrow();
    }

    /// What the target would do at this place of the window, as one of [Clipboard]'s actions.
    int over(double sceneX, double sceneY) {
        x = (int) sceneX;
        y = (int) sceneY;
        var handler = view.getEventHandler();
        handler.handleDragEnter(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
        return handler.handleDragOver(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
    }

    /// The same in the middle of a node.
    int over(Node node) {
        var place = node.localToScene(node.getLayoutBounds());
        assertThat(node.getScene().getWindow()).isInstanceOf(Stage.class);
        return over(place.getCenterX(), place.getCenterY());
    }

    /// Lets go where [#over(Node)] was last, as the system does: only what was accepted is handed over.
    int drop() {
        return view.getEventHandler().handleDragDrop(view, x, y, x, y, Clipboard.ACTION_COPY, carried);
    }

    /// Leaves the window without letting go.
    void leave() {
        view.getEventHandler().handleDragLeave(view, carried);
    }

    /// What is dragged.
    private static final class Carried extends ClipboardAssistance {
        private final String[] files;

        Carried(String[] files) {
            super(Clipboard.DND);
            this.files = files;
        }

        @Override
        public @Nullable Object getData(String mime) {
            return mime.equals(Clipboard.FILE_LIST_TYPE) && files.length > 0 ? files : null;
        }

        @Override
        public String[] getMimeTypes() {
            return new String[] {files.length > 0 ? Clipboard.FILE_LIST_TYPE : Clipboard.TEXT_TYPE};
        }

        @Override
        public int getSupportedSourceActions() {
            return Clipboard.ACTION_COPY_OR_MOVE;
        }

        @Override
        public void setTargetAction(int action) {}
    }
}

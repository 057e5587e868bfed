package app.doorstep.ui.entry;

import javafx.scene.Parent;

/// The look that the panes bring along wherever they stand.
final class EntryLook {
    private EntryLook() {}

    static void dress(Parent pane) {
        var sheet = EntryLook.class.getResource("entry.css");
        if (sheet == null) {
            throw new IllegalStateException("entry.css is missing");
        }
        pane.getStylesheets().add(sheet.toExternalForm());
    }
}

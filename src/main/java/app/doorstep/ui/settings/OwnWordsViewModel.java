package app.doorstep.ui.settings;

import app.doorstep.domain.FactorWord;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The words that the driver gave a factor.
final class OwnWordsViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final ReadOnlyObjectWrapper<List<FactorWord>> words = new ReadOnlyObjectWrapper<>(List.of());

    OwnWordsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
    }

    /// In the order in which they came.
    ReadOnlyObjectProperty<List<FactorWord>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void refresh() {
        reading.ask(_ -> workbench.ownWords().list(), words::set, after::tell);
    }

    /// Deletes a word; the comments that use it are read again, and the notice takes it back.
    void delete(FactorWord word) {
        after.run(
                progress -> workbench.ownWords().delete(word, (read, all) -> {
                    progress.report((double) read / Math.max(1, all));
                    return !progress.cancelled();
                }),
                effect -> context.texts().count("settings.words.deleted", effect.changed(), word.word()),
                this::refresh);
    }

    /// To the comments, where words are chosen.
    void toLog() {
        context.go(new Destination.To(Screen.LOG));
    }
}

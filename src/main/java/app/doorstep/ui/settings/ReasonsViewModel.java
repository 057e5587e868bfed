package app.doorstep.ui.settings;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Polarity;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the reason words of the chosen app mean. Used on the window's thread only.
final class ReasonsViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final ReadOnlyObjectWrapper<List<FactorWord>> words = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable AppProfile app;

    ReasonsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
    }

    /// The chosen app's words, in the order in which they came.
    ReadOnlyObjectProperty<List<FactorWord>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Shows the words of another app.
    void show(AppProfile chosen) {
        app = chosen;
        refresh();
    }

    private void refresh() {
        var shown = app;
        if (shown != null) {
            reading.ask(
                    _ -> workbench.checkins().guide(shown.platform()),
                    (AppGuide guide) -> words.set(guide.reasons()),
                    after::tell);
        }
    }

    /// Says what a word means, in the place of what it meant.
    ///
    /// @return false if there is no word
    boolean say(String word, Factor factor, Polarity polarity) {
        var shown = app;
        if (shown == null || word.isBlank()) {
            return false;
        }
        var meaning = new FactorWord(shown.platform(), word, factor, polarity);
        var texts = context.texts();
        after.run(
                () -> workbench.checkins().learn(shown.platform(), word, meaning),
                texts.get(
                        "settings.reasons.saved",
                        meaning.word(),
                        texts.get("log.factor." + polarity.id(), texts.get("factor." + factor.id()))),
                this::refresh);
        return true;
    }

    /// Forgets a word.
    void forget(FactorWord word) {
        var shown = app;
        if (shown != null) {
            after.run(
                    () -> workbench.checkins().learn(shown.platform(), word.word(), null),
                    context.texts().get("settings.reasons.deleted", word.word()),
                    this::refresh);
        }
    }
}

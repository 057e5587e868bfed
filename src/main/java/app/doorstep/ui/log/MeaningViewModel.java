package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Polarity;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.Progress;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.ReadOtherwise;
import app.doorstep.workbench.ReadingProgress;
import app.doorstep.workbench.WordEffect;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// "These words mean …": a phrase and what it is to mean, and what that would change.
final class MeaningViewModel {
    /// How many changed comments are shown before the driver asks for all.
    private static final int SHOWN = 3;

    /// What the words would change.
    ///
    /// @param sentence in words; empty before there is something to say
    /// @param rows the newest comments that would be read otherwise
    /// @param all the numbers of these and of the others
    /// @param ready whether it can be applied
    record Preview(String sentence, List<Row> rows, List<Long> all, boolean ready) {
        static final Preview NONE = new Preview("", List.of(), List.of(), false);
    }

    /// A comment with its marks now and then.
    record Row(String comment, List<LogLine.Shown> before, List<LogLine.Shown> after) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Runnable refresh;
    private final Aftermath after;
    private final Lane looking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final StringProperty phrase = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<LogLine.@Nullable Shown> meaning = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);

    /// @param refresh to be run when comments were read otherwise
    MeaningViewModel(Workbench workbench, ScreenContext context, Runnable refresh) {
        this.workbench = workbench;
        this.context = context;
        this.refresh = refresh;
        this.after = new Aftermath(workbench, context);
        this.looking = context.background().lane();
        phrase.subscribe(_ -> look());
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// The words, which the driver may change.
    StringProperty phraseProperty() {
        return phrase;
    }

    /// What they are to mean; null before it was chosen.
    ReadOnlyObjectProperty<LogLine.@Nullable Shown> meaningProperty() {
        return meaning.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void open(String words) {
        meaning.set(null);
        phrase.set(words.toLowerCase(context.texts().locale()));
        preview.set(Preview.NONE);
        open.set(true);
    }

    void close() {
        looking.cancel();
        open.set(false);
    }

    void choose(Factor factor, Polarity polarity) {
        meaning.set(new LogLine.Shown(factor, polarity));
        look();
    }

    private void look() {
        looking.cancel();
        var chosen = meaning.get();
        if (chosen == null || phrase.get().isBlank()) {
            preview.set(Preview.NONE);
            return;
        }
        var word = new FactorWord(null, phrase.get(), chosen.factor(), chosen.polarity());
        preview.set(new Preview(context.texts().get("log.meaning.looking"), List.of(), List.of(), false));
        looking.ask(
                progress -> workbench.ownWords().effect(word, watch(progress)),
                effect -> preview.set(preview(effect)),
                problem -> preview.set(new Preview(after.sentence(problem), List.of(), List.of(), false)));
    }

    private static ReadingProgress watch(Progress progress) {
        return (read, all) -> {
            progress.report((double) read / Math.max(1, all));
            return !progress.cancelled();
        };
    }

    private Preview preview(WordEffect effect) {
        var texts = context.texts();
        var sentence = effect.comments() == 0
                ? texts.get("log.meaning.none")
                : texts.count("log.meaning.effect", effect.comments(), effect.changed());
        return new Preview(
                sentence,
                effect.examples().stream()
                        .limit(SHOWN)
                        .map(MeaningViewModel::row)
                        .toList(),
                effect.examples().stream().map(ReadOtherwise::id).toList(),
                true);
    }

    private static Row row(ReadOtherwise each) {
        return new Row(each.comment(), shown(each.before()), shown(each.after()));
    }

    private static List<LogLine.Shown> shown(Map<Factor, Set<Polarity>> counted) {
        var shown = new ArrayList<LogLine.Shown>();
        for (var factor : Factor.values()) {
            for (var polarity : Polarity.values()) {
                if (counted.getOrDefault(factor, Set.of()).contains(polarity)) {
                    shown.add(new LogLine.Shown(factor, polarity));
                }
            }
        }
        return shown;
    }

    /// The comments that would be read otherwise, in the log.
    void showAll() {
        context.go(new Destination.TheseInLog(
                preview.get().all(), context.texts().get("log.meaning.these", phrase.get())));
    }

    /// Adds the words; the notice takes them back.
    void apply() {
        var chosen = meaning.get();
        if (chosen == null || !preview.get().ready()) {
            return;
        }
        var word = new FactorWord(null, phrase.get(), chosen.factor(), chosen.polarity());
        context.jobs()
                .stoppable(
                        "words",
                        progress -> workbench.ownWords().add(word, watch(progress)),
                        effect -> {
                            close();
                            after.made(
                                    context.texts()
                                            .count(
                                                    "log.meaning.done",
                                                    effect.changed(),
                                                    effect.word().word()),
                                    refresh);
                        },
                        after::tell);
    }
}

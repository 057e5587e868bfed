package app.doorstep.ui.add;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.AppChoice;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// One feedback as it is typed; its marks are read from the comment while it grows. App and day stay for the next one.
/// Used on the window's thread only.
final class FormViewModel {
    /// How the driver says a feedback was meant, where stars do not say it.
    enum Tone {
        NONE(null),
        POSITIVE(Sentiment.POSITIVE),
        NEUTRAL(Sentiment.NEUTRAL),
        NEGATIVE(Sentiment.NEGATIVE);

        private final @Nullable Sentiment sentiment;

        Tone(@Nullable Sentiment sentiment) {
            this.sentiment = sentiment;
        }
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final LongConsumer saved;
    private final Lane reading;
    private final Lane apps;
    private final ObservableList<AppChoice> choices = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<AppChoice> choicesShown = FXCollections.unmodifiableObservableList(choices);
    private final ObjectProperty<@Nullable AppChoice> app = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable LocalDate> date;
    private final ObjectProperty<@Nullable Integer> stars = new SimpleObjectProperty<>();
    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(Tone.NONE);
    private final StringProperty comment = new SimpleStringProperty("");
    private final StringProperty customer = new SimpleStringProperty("");
    private final StringProperty order = new SimpleStringProperty("");
    private final ObservableList<Mark> marks = FXCollections.observableArrayList();
    // Kept, because such a view that nobody holds is collected and tells its listeners nothing any more.
    private final ObservableList<Mark> marksShown = FXCollections.unmodifiableObservableList(marks);
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final List<Mark> corrections = new ArrayList<>();
    private List<Mark> read = List.of();

    /// @param saved hears the number of every feedback that is kept
    FormViewModel(Workbench workbench, ScreenContext context, LongConsumer saved) {
        this.workbench = workbench;
        this.context = context;
        this.saved = saved;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
        this.apps = context.background().lane();
        this.date = new SimpleObjectProperty<>(workbench.today());
        comment.subscribe(_ -> read());
        stars.subscribe(_ -> read());
        tone.subscribe(_ -> check());
        date.subscribe(_ -> check());
        app.subscribe(_ -> check());
    }

    /// Reads anew which apps there are.
    void refresh() {
        apps.ask(
                _ -> workbench.apps().all(),
                found -> {
                    var chosen = app.get();
                    choices.setAll(found.stream().map(FormViewModel::choice).toList());
                    app.set(chosen == null && !choices.isEmpty() ? choices.getFirst() : chosen);
                },
                _ -> {});
    }

    /// The apps to choose from, those in use first.
    ObservableList<AppChoice> apps() {
        return choicesShown;
    }

    ObjectProperty<@Nullable AppChoice> appProperty() {
        return app;
    }

    ObjectProperty<@Nullable LocalDate> dateProperty() {
        return date;
    }

    /// 1 to 5, or null for none.
    ObjectProperty<@Nullable Integer> starsProperty() {
        return stars;
    }

    ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    StringProperty commentProperty() {
        return comment;
    }

    StringProperty customerProperty() {
        return customer;
    }

    StringProperty orderProperty() {
        return order;
    }

    /// The marks that count: read from the comment, corrected by the driver.
    ObservableList<Mark> marks() {
        return marksShown;
    }

    /// What is still missing, as a sentence; empty when it can be saved.
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /// Says what the feedback says of a factor; null: nothing.
    void correct(Factor factor, @Nullable Polarity polarity) {
        corrections.removeIf(mark -> mark.factor() == factor);
        var isRead = read.stream().anyMatch(mark -> mark.factor() == factor);
        if (polarity != null || isRead) {
            corrections.add(Mark.corrected(factor, polarity));
        }
        merge();
    }

    /// Keeps the feedback and empties the form for the next one.
    void save() {
        var chosen = app.get();
        var day = date.get();
        if (!missing.get().isEmpty() || chosen == null || day == null) {
            return;
        }
        var entry = entry(chosen.platform(), day);
        after.keep(
                _ -> workbench.log().add(entry),
                id -> {
                    saved.accept(id);
                    clear();
                },
                _ -> context.texts().get("add.form.saved"),
                () -> {});
    }

    private Entry entry(Platform platform, LocalDate day) {
        var verdict = new Verdict(stars.get(), tone.get().sentiment, Map.of(), null, null);
        return Entry.rating(
                        new Occasion(
                                platform,
                                null,
                                order.get().isBlank() ? null : order.get().strip(),
                                day,
                                null,
                                null),
                        verdict,
                        new Words(comment.get().strip(), customer.get().strip(), null, null))
                .withMarks(corrections);
    }

    private void clear() {
        corrections.clear();
        stars.set(null);
        tone.set(Tone.NONE);
        customer.set("");
        order.set("");
        comment.set("");
    }

    private void read() {
        var text = comment.get();
        var given = stars.get();
        check();
        reading.ask(
                _ -> text.isBlank() ? List.<Mark>of() : workbench.log().read(text.strip(), given),
                found -> {
                    read = found;
                    merge();
                },
                _ -> {});
    }

    /// What is read, less what the driver corrected, and what the driver says.
    private void merge() {
        var all = new ArrayList<>(read);
        all.addAll(corrections);
        var counting = Feedback.effective(all);
        var shown = new ArrayList<Mark>();
        for (var mark : all) {
            var polarities = counting.getOrDefault(mark.factor(), Set.of());
            var corrected = corrections.stream().anyMatch(other -> other.factor() == mark.factor());
            if (mark.polarity() != null
                    && polarities.contains(mark.polarity())
                    && (mark.source() == MarkSource.CORRECTED || !corrected)) {
                shown.add(mark);
            }
        }
        marks.setAll(shown);
        check();
    }

    private void check() {
        var texts = context.texts();
        var said = stars.get() != null
                || tone.get() != Tone.NONE
                || !comment.get().isBlank()
                || corrections.stream().anyMatch(mark -> mark.polarity() != null);
        missing.set(
                app.get() == null
                        ? texts.get("add.form.needs.app")
                        : date.get() == null
                                ? texts.get("add.form.needs.date")
                                : said ? "" : texts.get("add.form.needs"));
    }

    private static AppChoice choice(AppProfile profile) {
        return new AppChoice(profile.platform(), profile.name());
    }
}

package app.doorstep.ui.settings;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.entry.FigureWords;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What one app has stated so far, to be mended or deleted. Used on the window's thread only.
final class FiguresViewModel {
    /// One figure as the list shows it.
    ///
    /// @param about what it is: "rating", "Delivery Completion", "deliveries of Mar 1 to 7"
    /// @param says the word or number that can be mended
    /// @param unit what stands behind the number; may be empty
    record Line(Kept<StatedFigure> kept, String day, String about, String says, String unit) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable AppProfile app;

    FiguresViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
    }

    /// The figures, the newest day first.
    ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Reads the figures of `shown`.
    void show(AppProfile shown) {
        app = shown;
        refresh();
    }

    /// Reads them anew.
    void refresh() {
        var shown = app;
        if (shown != null) {
            reading.ask(
                    _ -> workbench.checkins().list(shown.platform()),
                    found -> lines.set(found.stream().map(this::line).toList()),
                    after::tell);
        }
    }

    /// Says that the app said something else; what makes no sense is told, and the figure stays.
    void mend(Line line, String said) {
        if (!said.strip().equals(line.says())) {
            after.run(
                    _ -> {
                        var mended = workbench.checkins().mended(line.kept().value(), said);
                        workbench.checkins().mend(mended);
                        return mended;
                    },
                    mended -> texts().get("settings.figures.mended", line.about(), line.day()),
                    this::refresh);
        }
    }

    /// Deletes a figure.
    void delete(Line line) {
        after.run(
                () -> workbench.checkins().delete(line.kept().id()),
                texts().get("settings.figures.deleted", line.about(), line.day()),
                this::refresh);
    }

    private Line line(Kept<StatedFigure> kept) {
        var figure = kept.value();
        var value = figure.value();
        var period = figure.period();
        var name = FigureWords.name(figure.name(), texts());
        var ofWhom = figure.driver() == null ? name : texts().get("settings.figures.of", name, figure.driver());
        return new Line(
                kept,
                texts().dayAndYear(figure.on()),
                period == null
                        ? ofWhom
                        : texts().get(
                                        "settings.figures.period",
                                        ofWhom,
                                        texts().day(period.from()),
                                        texts().day(period.to())),
                value == null ? figure.word() == null ? "" : texts().shipped(figure.word()) : value.toPlainString(),
                unit(figure));
    }

    private String unit(StatedFigure figure) {
        var unit = figure.unit();
        return unit == null || unit == FigureUnit.DELIVERIES ? "" : FigureWords.unit(unit, figure.window(), texts());
    }

    private Texts texts() {
        return context.texts();
    }
}

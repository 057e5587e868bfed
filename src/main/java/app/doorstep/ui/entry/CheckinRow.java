package app.doorstep.ui.entry;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.workbench.Checkins;
import app.doorstep.workbench.Trouble;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// One figure to read off.
final class CheckinRow {
    /// Whether a figure was read.
    enum State {
        /// Nothing said yet.
        OPEN,
        /// What is typed makes no sense yet.
        WRONG,
        /// It can be kept.
        READ
    }

    /// Makes a figure of what was typed.
    interface Reader {
        StatedFigure read(Platform platform, AppGuide.Slot slot, String text) throws Trouble;
    }

    private final Texts texts;
    private final Reader reader;
    private final Runnable changed;
    private final Platform platform;
    private final String app;
    private final boolean first;
    private final Checkins.Line line;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OPEN);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean unchanged;

    /// @param first whether its app's lines begin with it
    /// @param changed called when more or less of it can be kept
    CheckinRow(Checkins.App app, Checkins.Line line, boolean first, Texts texts, Reader reader, Runnable changed) {
        this.texts = texts;
        this.reader = reader;
        this.changed = changed;
        this.platform = app.profile().platform();
        this.app = app.profile().name();
        this.line = line;
        this.first = first;
        typed.subscribe((_, _) -> {
            unchanged = false;
            check();
        });
    }

    /// The app's name where its lines begin, else empty.
    String app() {
        return first ? app : "";
    }

    boolean first() {
        return first;
    }

    /// Where in its app the figure is to be found.
    String where() {
        return Platform.SHIPPED.contains(platform)
                ? texts.get("add.checkin.where." + platform.id())
                : texts.get("add.checkin.where.own");
    }

    /// What it is called: "delivery quality".
    String label() {
        return FigureWords.name(line.slot().name(), texts);
    }

    String fullName() {
        return app + ", " + label();
    }

    /// The standings to choose from, the worst first; empty where a number is typed.
    List<String> words() {
        return line.slot().words().stream().map(texts::shipped).toList();
    }

    /// What the number is counted in: "% of the last 100".
    String unit() {
        var unit = line.slot().unit();
        if (unit == null) {
            return "";
        }
        if (unit == FigureUnit.DELIVERIES) {
            return texts.get("add.checkin.unit.week");
        }
        return FigureWords.unit(unit, line.slot().window(), texts);
    }

    /// What the app said last; empty if nothing is known.
    String last() {
        return Optional.ofNullable(line.last()).map(this::said).orElse("");
    }

    /// When that was, in words.
    String lastRead() {
        return Optional.ofNullable(line.last())
                .map(last -> texts.get("add.checkin.last", texts.day(last.on())))
                .orElseGet(() -> texts.get("add.checkin.never"));
    }

    /// The standing or number as the driver gives it; empty for nothing yet.
    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What is wrong with what is typed, or empty.
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Says that the app still says what it said last; without that, nothing happens.
    void unchanged() {
        if (typed.get().isBlank() && line.last() != null) {
            unchanged = true;
            check();
        }
    }

    /// Whether it asks for the same figure of the same app.
    boolean isLike(CheckinRow other) {
        return platform.equals(other.platform) && line.slot().equals(other.line.slot());
    }

    /// Takes over what was said to another row.
    void take(CheckinRow other) {
        if (other.unchanged) {
            unchanged();
        } else {
            typed.set(other.typed.get());
        }
    }

    /// Says again what was kept today, to be mended.
    void recall() {
        if (line.fresh()) {
            typed.set(last());
        }
    }

    /// What would make sense there, in few words: "from 0 to 100".
    String rightWords() {
        var unit = line.slot().unit();
        return unit == null ? "" : texts.get("add.checkin.wrong." + unit.id());
    }

    /// What is kept, or empty where nothing was read.
    Optional<StatedFigure> figure() {
        var text = unchanged ? last() : typed.get();
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(platform, line.slot(), text));
        } catch (Trouble e) {
            problem.set(e.sentence());
            return Optional.empty();
        }
    }

    private void check() {
        problem.set("");
        var isSaid = unchanged || !typed.get().isBlank();
        state.set(figure().isPresent() ? State.READ : isSaid ? State.WRONG : State.OPEN);
        changed.run();
    }

    private String said(StatedFigure figure) {
        var value = figure.value();
        return figure.word() != null ? texts.shipped(figure.word()) : value == null ? "" : value.toPlainString();
    }
}

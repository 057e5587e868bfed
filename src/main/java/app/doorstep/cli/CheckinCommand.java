package app.doorstep.cli;

import app.doorstep.domain.AppGuide.Slot;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `checkin`: what an app says of the driver.
@Command(name = "checkin")
final class CheckinCommand extends NotebookCommand {
    @Option(names = "--platform", paramLabel = "P", required = true)
    private Platform platform = Platform.AMAZON_FLEX;

    @Option(names = "--on", paramLabel = "D")
    private @Nullable LocalDate on;

    @Option(names = "--standing", paramLabel = "NAME=WORD")
    private List<String> standings = new ArrayList<>();

    @Option(names = "--figure", paramLabel = "N")
    private @Nullable String figure;

    @Option(names = "--unit", paramLabel = "stars|percent|dpmo|score")
    private @Nullable FigureUnit unit;

    @Option(names = "--window", paramLabel = "TEXT")
    private @Nullable String window;

    @Option(names = "--name", paramLabel = "TEXT")
    private @Nullable String name;

    @Option(names = "--deliveries", paramLabel = "N")
    private @Nullable String deliveries;

    @Mixin
    private JsonOption json = new JsonOption();

    CheckinCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        if (standings.isEmpty() && figure == null && deliveries == null) {
            throw misuse("checkin.nothing");
        }
        if (day().isAfter(session.today())) {
            throw misuse("checkin.future", day().toString());
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var slots = notebook.checkins().guide(platform).figures();
        var figures = new ArrayList<StatedFigure>();
        for (var standing : standings) {
            figures.add(standing(notebook, standing, slots));
        }
        if (figure != null) {
            figures.add(notebook.checkins().read(platform, figureSlot(slots), day(), figure));
        }
        if (deliveries != null) {
            var slot = new Slot(StatedFigure.DELIVERIES, List.of(), FigureUnit.DELIVERIES, null);
            figures.add(notebook.checkins().read(platform, slot, day(), deliveries));
        }
        var ids = notebook.checkins().save(figures);
        if (json.wanted()) {
            results().json(generator -> {
                generator.writeStartObject();
                generator.writeArrayPropertyStart("ids");
                ids.forEach(generator::writeNumber);
                generator.writeEndArray();
                generator.writeEndObject();
            });
        } else {
            var said = figures.stream()
                    .map(figure -> FiguresCommand.says(figure, session.texts()))
                    .collect(Collectors.joining(", "));
            results().line(say("checkin.done", notebook.apps().get(platform).name(), said));
        }
        return ExitCode.DONE;
    }

    private StatedFigure standing(Workbench notebook, String pair, List<Slot> slots) throws Trouble {
        var sign = pair.indexOf('=');
        if (sign < 1 || sign == pair.length() - 1) {
            throw misuse("not-a-pair", pair, "NAME=WORD");
        }
        var called = pair.substring(0, sign).strip();
        var word = pair.substring(sign + 1).strip();
        var known = slots.stream()
                .filter(slot -> !slot.words().isEmpty() && isCalled(slot, called))
                .findFirst();
        return known.isPresent()
                ? notebook.checkins().read(platform, known.get(), day(), word)
                : StatedFigure.standing(platform, day(), called, word);
    }

    /// `quality` is "delivery quality" too, and so is what the reader's language calls it, in short or in full:
    /// `calidad`, `calidad de entrega`.
    private boolean isCalled(Slot slot, String called) {
        var wanted = called.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
        var spoken = session.texts().shipped(slot.name()).toLowerCase(Locale.ROOT);
        return slot.name().toLowerCase(Locale.ROOT).equals(wanted)
                || (wanted + " ").startsWith(spoken + " ")
                || List.of(slot.name().split(" ", -1)).contains(wanted);
    }

    private Slot figureSlot(List<Slot> slots) throws Trouble {
        var called = Objects.requireNonNullElse(name, StatedFigure.OVERALL);
        var usual = slots.stream()
                .filter(slot -> slot.words().isEmpty()
                        && slot.unit() != FigureUnit.DELIVERIES
                        && (name == null || slot.name().equalsIgnoreCase(called)))
                .filter(slot -> unit == null || slot.unit() == unit)
                .findFirst();
        if (usual.isPresent()) {
            return new Slot(
                    usual.get().name(),
                    List.of(),
                    usual.get().unit(),
                    window == null ? usual.get().window() : window);
        }
        if (unit == null || unit == FigureUnit.DELIVERIES) {
            throw misuse("checkin.unit", called);
        }
        return new Slot(called, List.of(), unit, window);
    }

    private LocalDate day() {
        return on == null ? session.today() : on;
    }
}

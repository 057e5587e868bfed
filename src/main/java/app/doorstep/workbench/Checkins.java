package app.doorstep.workbench;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ShippedGuides;
import app.doorstep.domain.StarDistribution;
import app.doorstep.domain.StatedFigure;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the apps say themselves, read off by the driver: the weekly check-in and the figures it leaves behind.
public final class Checkins {
    private final Desk desk;
    private final Apps apps;
    private final Standing standing;

    Checkins(Desk desk, Apps apps, Standing standing) {
        this.desk = desk;
        this.apps = apps;
        this.standing = standing;
    }

    /// What is asked of one app.
    public record App(AppProfile profile, List<Line> lines) {
        public App {
            lines = List.copyOf(lines);
        }
    }

    /// One figure to read off.
    ///
    /// @param last what the app said the last time, or null
    /// @param fresh whether that was on this day, or for this week
    public record Line(AppGuide.Slot slot, @Nullable StatedFigure last, boolean fresh) {}

    /// A check-in to be filled in: the apps in use with what each shows and said last.
    ///
    /// @param week the week whose deliveries are asked for: the last that was over on `on`, or is today
    public record Sheet(LocalDate on, Period week, List<App> apps) {
        public Sheet {
            apps = List.copyOf(apps);
        }
    }

    /// What to read off on a day.
    public Sheet sheet(LocalDate on) throws Trouble {
        var week = week(on);
        var all = list(null);
        var result = new ArrayList<App>();
        for (var app : apps.inUse()) {
            var lines = new ArrayList<Line>();
            for (var slot : guide(app.platform()).figures()) {
                if (asks(app, slot)) {
                    lines.add(line(app.platform(), slot, on, week, all));
                }
            }
            result.add(new App(app, lines));
        }
        return new Sheet(on, week, result);
    }

    /// An app of the driver's own that hands over every rating needs no figure read off.
    private static boolean asks(AppProfile app, AppGuide.Slot slot) {
        return slot.unit() == FigureUnit.DELIVERIES
                || Platform.SHIPPED.contains(app.platform())
                || app.coverage() != Coverage.COMPLETE;
    }

    private static Line line(
            Platform platform, AppGuide.Slot slot, LocalDate on, Period week, List<Kept<StatedFigure>> all) {
        var last = all.stream()
                .map(Kept::value)
                .filter(figure -> figure.platform().equals(platform)
                        && figure.driver() == null
                        && figure.name().equals(slot.name())
                        && !figure.on().isAfter(on))
                .findFirst()
                .orElse(null);
        var fresh = last != null
                && (slot.unit() == FigureUnit.DELIVERIES
                        ? week.equals(last.period())
                        : last.on().equals(on));
        return new Line(slot, last, fresh);
    }

    /// The last week that is over on `on` or ends with it.
    public Period week(LocalDate on) {
        var last = on.with(TemporalAdjusters.previousOrSame(standing.weekStart().minus(1)));
        return Period.upTo(last, 7);
    }

    /// What an app gives and shows, with the driver's own reason words.
    public AppGuide guide(Platform platform) throws Trouble {
        var words = desk.ask(store -> store.keepsakes().factorWords());
        return ShippedGuides.of(platform)
                .with(words.stream()
                        .filter(word -> platform.equals(word.platform()))
                        .toArray(FactorWord[]::new));
    }

    /// All figures, the newest first.
    ///
    /// @param platform null for all apps
    public List<Kept<StatedFigure>> list(@Nullable Platform platform) throws Trouble {
        return desk.ask(store -> store.figures().list(platform));
    }

    /// What an app stated on the last day on which it stated anything, its figure of the whole first.
    ///
    /// @param driver null for the owner of the notebook
    /// @param latest no day after this one is looked at
    public List<StatedFigure> saidLast(Platform platform, @Nullable String driver, LocalDate latest) throws Trouble {
        return SaidLast.of(desk, platform, driver, day -> !day.isAfter(latest)).by(platform);
    }

    /// The undated counts per star that apps' files gave, the newest day first.
    ///
    /// @param platform null for all apps
    public List<Kept<StarDistribution>> distributions(@Nullable Platform platform) throws Trouble {
        return desk.ask(store -> store.figures().distributions(platform));
    }

    /// The day of the last check-in.
    public Optional<LocalDate> last() throws Trouble {
        return list(null).stream()
                .filter(kept -> kept.batch() == null)
                .map(kept -> kept.value().on())
                .findFirst();
    }

    /// A figure as an app shows it, ready to be kept.
    ///
    /// @param said a standing's word, in English or as the reader's language has it and in any case, or a number
    ///     (with `.` or `,` and perhaps a sign of percent)
    /// @throws Trouble if the app knows no such word, or the number makes no sense in its unit
    public StatedFigure read(Platform platform, AppGuide.Slot slot, LocalDate on, String said) throws Trouble {
        return new TypedFigure(desk, said).of(platform, slot, on, week(on));
    }

    /// Keeps a figure that was mended in the place of what it was. One undo takes it back.
    public void mend(StatedFigure mended) throws Trouble {
        var before = desk.edits().newest();
        save(List.of(mended));
        desk.edits().together(before, desk.say("undo.figure-mend"));
    }

    /// Keeps figures, each in the place of what was kept for the same app, day and name. One undo takes them back.
    ///
    /// @return their numbers
    public List<Long> save(List<StatedFigure> given) throws Trouble {
        var figures = List.copyOf(given);
        var ids = new ArrayList<Long>();
        for (var figure : figures) {
            ids.add(desk.ask(store -> store.figures().save(figure)));
        }
        var kept = List.copyOf(ids);
        if (!kept.isEmpty()) {
            desk.edits()
                    .push(
                            desk.say("undo.figures"),
                            () -> desk.tell(store -> {
                                for (var id : kept.reversed()) {
                                    store.figures().withdraw(id);
                                }
                            }),
                            () -> desk.tell(store -> {
                                for (var i = 0; i < kept.size(); i++) {
                                    store.figures().saveAgain(kept.get(i), figures.get(i));
                                }
                            }));
        }
        return kept;
    }

    /// A figure with another word or number, for the same app and day.
    ///
    /// @param said as in [#read]
    /// @throws Trouble if it makes no sense for this figure
    public StatedFigure mended(StatedFigure figure, String said) throws Trouble {
        return new TypedFigure(desk, said).inPlaceOf(figure, guide(figure.platform()));
    }

    /// Deletes a figure.
    public void delete(long id) throws Trouble {
        if (!desk.ask(store -> store.figures().delete(id))) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-figure", Long.toString(id)));
        }
        desk.edits()
                .push(
                        desk.say("undo.figure-delete"),
                        () -> desk.tell(store -> store.figures().bringBack(id)),
                        () -> desk.tell(store -> store.figures().delete(id)));
    }

    /// Teaches an app's reason word, or with null forgets it. Imports read it from then on; one undo takes it back.
    public void learn(Platform platform, String word, @Nullable FactorWord meaning) throws Trouble {
        var before = desk.ask(store -> store.keepsakes().factorWords()).stream()
                .filter(known ->
                        platform.equals(known.platform()) && known.word().equalsIgnoreCase(word.strip()))
                .toList();
        var after = meaning == null ? List.<FactorWord>of() : List.of(meaning);
        if (!before.equals(after)) {
            exchange(before, after);
            desk.edits().push(desk.say("undo.reason"), () -> exchange(after, before), () -> exchange(before, after));
        }
    }

    private void exchange(List<FactorWord> old, List<FactorWord> fresh) throws Trouble {
        desk.tell(store -> {
            for (var word : old) {
                store.keepsakes().delete(word);
            }
            for (var word : fresh) {
                store.keepsakes().save(word);
            }
        });
    }
}

package app.doorstep.ui.overview;

import app.doorstep.analysis.StatedCushion;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Scale;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import app.doorstep.workbench.OverviewFacts.AppStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What an app says itself, in words.
final class StatedWords {
    /// So many standings fit on a card.
    private static final int STANDINGS = 2;

    private final Texts texts;

    StatedWords(Texts texts) {
        this.texts = texts;
    }

    /// @param ours what we can say beside it
    /// @param warning what may follow below the line; empty above it
    OverviewContent.AppCard card(AppStanding app, String ours, String warning) {
        var figures = app.stated();
        var first = figures.getFirst();
        var name = app.app().name();
        var small = new ArrayList<String>();
        var says = texts.get("overview.stated.says", name, texts.day(first.on()));
        small.add(
                first.window() == null
                        ? says
                        : texts.get("overview.stated.window", says, texts.shipped(first.window())));
        before(app).ifPresent(small::add);
        counted(app).ifPresent(small::add);
        var words = figures.stream()
                .filter(figure -> figure.word() != null)
                .map(figure -> standing(app, figure))
                .limit(STANDINGS)
                .toList();
        var number = figures.stream().filter(figure -> figure.value() != null).findFirst();
        return new OverviewContent.AppCard(
                name,
                judgement(app),
                words.isEmpty() ? number.map(this::value).orElse("") : "",
                words.isEmpty() ? number.map(this::unit).orElse("") : "",
                words,
                small,
                app.statedCushion() == null ? ours : cushion(app, app.statedCushion()),
                warning,
                texts.get("overview.explain.stated", name, texts.dayAndYear(first.on())));
    }

    private OverviewContent.Standing standing(AppStanding app, StatedFigure figure) {
        var word = Objects.requireNonNull(figure.word());
        var levels = levels(app, word, figure.name());
        return new OverviewContent.Standing(
                texts.shipped(word), about(figure), levels.indexOf(word) + 1, levels.size());
    }

    /// The words an app has for a figure, the worst first; for a figure it is not known to have, those among which the
    /// word is.
    private static List<String> levels(AppStanding app, String word, String name) {
        var own = app.standings().get(name);
        return own != null
                ? own
                : app.standings().values().stream()
                        .filter(words -> words.contains(word))
                        .findFirst()
                        .orElse(List.of());
    }

    /// Whether a standing is the worst its app has.
    static boolean lowest(AppStanding app) {
        return app.stated().stream()
                .anyMatch(figure -> figure.word() != null
                        && levels(app, figure.word(), figure.name()).indexOf(figure.word()) == 0);
    }

    private OverviewContent.@Nullable Judgement judgement(AppStanding app) {
        var cushion = app.statedCushion();
        if (cushion != null) {
            var line = app.app().line() == null ? line(app, cushion) : texts.get("overview.your-line");
            return cushion.above()
                    ? new OverviewContent.Judgement(OverviewContent.Tone.GOOD, texts.get("overview.above", line))
                    : new OverviewContent.Judgement(OverviewContent.Tone.BAD, texts.get("overview.below", line));
        }
        var worst = app.standings().values().stream().findFirst().map(List::getFirst);
        if (worst.isEmpty() || app.stated().stream().allMatch(figure -> figure.word() == null)) {
            return null;
        }
        return lowest(app)
                ? new OverviewContent.Judgement(OverviewContent.Tone.BAD, texts.shipped(worst.get()))
                : new OverviewContent.Judgement(
                        OverviewContent.Tone.GOOD, texts.get("overview.stated.clear", texts.shipped(worst.get())));
    }

    /// "Room for 11 to 15 more thumbs down above 85%, your line."
    private String cushion(AppStanding app, StatedCushion cushion) {
        var kind = app.score().policy().scale() == Scale.PERCENT ? "percent" : "stars";
        var line = app.app().line() == null
                ? line(app, cushion)
                : texts.get("overview.stated.your-line", line(app, cushion));
        var most = cushion.most();
        if (!cushion.above()) {
            return texts.count("overview.stated.until." + kind, cushion.least(), line);
        }
        return most == null
                ? texts.count("overview.stated.room." + kind, cushion.least(), line)
                : most == cushion.least()
                        ? texts.count("overview.cushion.room." + kind, most, line)
                        : texts.get("overview.stated.range." + kind, cushion.least(), most, line);
    }

    private String line(AppStanding app, StatedCushion cushion) {
        var scale = app.score().policy().scale();
        return scale == Scale.PERCENT
                ? texts.percent(cushion.line().doubleValue() / 100)
                : texts.decimal(cushion.line(), scale.decimals());
    }

    /// All ratings that the app ever counted, in a line beside others.
    Optional<String> counted(AppStanding app) {
        var all = app.counted();
        return all == null
                ? Optional.empty()
                : Optional.of(texts.get("overview.ever.beside", all.total(), texts.day(all.asOf())));
    }

    /// What it said the time before, without a difference: two readings of a rolling window are never subtracted.
    private Optional<String> before(AppStanding app) {
        if (app.statedBefore().isEmpty()) {
            return Optional.empty();
        }
        var day = texts.day(app.statedBefore().getFirst().on());
        var then = said(app.statedBefore());
        return Optional.of(
                then.equals(said(app.stated()))
                        ? texts.get("overview.stated.same", day)
                        : texts.get("overview.stated.before", then, day));
    }

    String said(List<StatedFigure> figures) {
        return figures.stream()
                .map(figure -> figure.word() == null ? value(figure) : texts.shipped(figure.word()))
                .collect(Collectors.joining(", "));
    }

    /// The same with what each is about: "delivery quality Great".
    String named(List<StatedFigure> figures) {
        return figures.stream()
                .map(figure -> {
                    var said = figure.word() == null ? value(figure) : texts.shipped(figure.word());
                    return about(figure).isEmpty() ? said : texts.get("overview.stated.named", about(figure), said);
                })
                .collect(Collectors.joining(", "));
    }

    private String about(StatedFigure figure) {
        return figure.name().equals(StatedFigure.OVERALL) ? "" : texts.shipped(figure.name());
    }

    private String value(StatedFigure figure) {
        var value = Objects.requireNonNull(figure.value());
        return figure.unit() == FigureUnit.PERCENT
                ? texts.percent(value.doubleValue() / 100)
                : texts.decimal(value, Math.max(0, value.scale()));
    }

    private @Nullable String unit(StatedFigure figure) {
        if (figure.unit() == FigureUnit.STARS) {
            return null;
        }
        return figure.unit() == FigureUnit.PERCENT && about(figure).isEmpty()
                ? texts.get("overview.unit.percent")
                : about(figure);
    }
}

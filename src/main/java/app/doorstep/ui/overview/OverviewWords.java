package app.doorstep.ui.overview;

import app.doorstep.analysis.Change;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import app.doorstep.workbench.OverviewFacts;
import app.doorstep.workbench.OverviewFacts.AppStanding;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the facts of the Overview into words.
final class OverviewWords {
    private static final int CARDS = 3;
    private static final int TIPS = 3;

    private final Texts texts;
    private final Clock clock;
    private final AppWords apps;

    OverviewWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
        this.apps = new AppWords(texts);
    }

    OverviewContent of(OverviewFacts facts) {
        // The worst first; further apps in one row.
        var standings = facts.apps().stream()
                .sorted(Comparator.comparingInt(AppWords::comfort))
                .toList();
        var service = Optional.ofNullable(facts.service());
        var room = CARDS - (service.isPresent() ? 1 : 0);
        var cards = Stream.concat(
                        standings.stream().limit(room).map(apps::card),
                        service.stream().map(apps::service))
                .toList();
        return new OverviewContent(
                summary(facts),
                cards,
                standings.stream()
                        .skip(room)
                        .filter(AppWords::hasSomething)
                        .map(apps::line)
                        .toList(),
                new AnswerWords(texts, clock).of(facts, platform -> name(facts, platform)),
                facts.trendApp() == null ? null : facts.trend(),
                facts.trendApp() == null
                        ? texts.get("overview.trend.none")
                        : texts.get("overview.trend.caption", facts.trendApp().name()),
                last(facts));
    }

    /// What to do, at most two pieces of advice.
    List<OverviewContent.Advice> todo(List<TipFinding> tips) {
        return tips.stream()
                // What waits for an answer has a card of its own.
                .filter(tip -> !tip.tip().equals("respond"))
                .limit(TIPS)
                .map(this::advice)
                .toList();
    }

    private String summary(OverviewFacts facts) {
        var sentences = new ArrayList<String>();
        var measured = facts.apps().stream().filter(app -> app.change() != null).toList();
        if (measured.isEmpty()) {
            sentences.add(texts.get("overview.summary.no-mean"));
        } else {
            // Stars of different apps are never averaged together: the app that leads the chart speaks.
            var leading = measured.stream()
                    .filter(app -> app.app().equals(facts.trendApp()))
                    .findFirst()
                    .orElse(measured.getFirst());
            var words = change(Objects.requireNonNull(leading.change()));
            sentences.add(
                    measured.size() == 1
                            ? texts.get("overview.summary.one", words)
                            : texts.get("overview.summary.app", leading.app().name(), words));
        }
        return String.join(" ", sentences);
    }

    /// The sentence of the summary that names what most complain about.
    String complaint(TipFinding most) {
        return texts.get(
                "overview.summary.complaint",
                texts.get("factor." + Objects.requireNonNull(most.factor()).id()),
                most.complaints(),
                most.of());
    }

    private String change(Change change) {
        return switch (change) {
            case Change.TooFew few -> texts.get("overview.change.few", few.now(), few.before());
            case Change.NoClearChange same -> texts.get("overview.change.none", same.now(), same.before());
            case Change.Up up ->
                texts.get("overview.change.up", texts.decimal(up.difference(), 2), up.now(), up.before());
            case Change.Down down ->
                texts.get(
                        "overview.change.down", texts.decimal(down.difference().abs(), 2), down.now(), down.before());
        };
    }

    private OverviewContent.Advice advice(TipFinding tip) {
        var now = tip.ratingNow();
        var without = tip.ratingWithout();
        String leftOut = null;
        if (now != null && without != null && without.compareTo(now) > 0) {
            leftOut = texts.get("overview.todo.without", texts.decimal(without, 2), texts.decimal(now, 2));
        }
        return new OverviewContent.Advice(
                tip.tip(),
                tip.headline(),
                String.join(" ", tip.why().stream().limit(2).toList()),
                leftOut,
                tip.feedback(),
                texts.get("overview.todo.show", tip.feedback().size()));
    }

    private List<OverviewContent.Fact> last(OverviewFacts facts) {
        var result = new ArrayList<OverviewContent.Fact>();
        var prompt = facts.promptness();
        if (prompt.answered() > 0) {
            result.add(new OverviewContent.Fact(
                    texts.get("overview.last.answers"),
                    texts.get("overview.last.answers.value", prompt.inTime(), prompt.answered())));
        }
        var reading = facts.lastReading();
        result.add(new OverviewContent.Fact(
                texts.get("overview.last.reading"),
                reading == null ? texts.get("overview.last.reading.none") : texts.day(reading)));
        var batch = facts.lastImport();
        result.add(new OverviewContent.Fact(
                texts.get("overview.last.import"),
                batch == null
                        ? texts.get("overview.last.import.none")
                        : texts.count(
                                "overview.last.import.value",
                                batch.stored(),
                                texts.day(batch.at().atZone(clock.getZone()).toLocalDate()))));
        return result;
    }

    private static String name(OverviewFacts facts, Platform platform) {
        return facts.apps().stream()
                .map(AppStanding::app)
                .filter(app -> app.platform().equals(platform))
                .findFirst()
                .orElseGet(() -> AppProfile.shipped(platform))
                .name();
    }
}

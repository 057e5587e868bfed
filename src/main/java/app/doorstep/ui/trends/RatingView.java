package app.doorstep.ui.trends;

import app.doorstep.analysis.PolicyHistory;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.chart.FigureChart;
import app.doorstep.chart.FigureTrack;
import app.doorstep.chart.FigureView;
import app.doorstep.chart.TrendChartStyle;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Period;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.StatedFigure;
import app.doorstep.ui.kit.ChartTarget;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.TableTwin;
import app.doorstep.ui.theme.Style;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.Region;
import org.jfree.chart.JFreeChart;
import org.jspecify.annotations.Nullable;

/// A rating over time as its policy would have shown it: a line for each app, what it rests on beneath, the policy's
/// bands behind, and the app's own figures as points.
final class RatingView {
    private static final int FEWEST = 2;

    private final LeadView view;
    private final TrendsContent.Rating lead;
    private final TrendsWords words;

    RatingView(LeadView view, TrendsContent.Rating lead) {
        this.view = view;
        this.lead = lead;
        this.words = view.model().words();
    }

    Region card() {
        var texts = view.texts();
        if (lead.lines().isEmpty()) {
            return view.card(texts.get("trends.rating"), "")
                    .add(Labels.paragraph(texts.get("trends.rating.none"), Style.MUTED));
        }
        var card = view.card(texts.get("trends.rating"), texts.get("trends.rating.caption", words.rule(policy())));
        view.zoomed().forEach(card::add);
        if (lead.lines().stream().allMatch(line -> line.history().shown().size() < FEWEST) && !view.asTable()) {
            card.add(Labels.paragraph(few(), Style.MUTED));
        }
        card.add(view.asTable() ? table() : chartNode());
        if (!lead.stated().isEmpty()) {
            card.add(Labels.paragraph(texts.get("trends.rating.stated"), Style.SMALL, Style.MUTED));
        }
        return card;
    }

    /// What to choose the rule by; empty where there is none.
    List<Node> picker() {
        return lead.lines().isEmpty() ? List.of() : List.of(policies());
    }

    private RatingPolicy policy() {
        return lead.lines().getFirst().history().policy();
    }

    private String few() {
        var most = samples().stream().mapToInt(PolicyScore::count).max().orElse(0);
        return view.texts().get("trends.rating.few", most, policy().minimum());
    }

    private MenuButton policies() {
        var button = new MenuButton(words.policy(policy()));
        button.setId("trends-policy");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(view.texts().get("trends.rating.policy", words.policy(policy())));
        for (var policy : lead.choices()) {
            var item = new RadioMenuItem(words.policy(policy));
            item.setSelected(policy.equals(policy()));
            item.setOnAction(_ -> view.model().choosePolicy(policy.name()));
            button.getItems().add(item);
        }
        return button;
    }

    /// The chart in other colours, for a file; null if there is none to draw.
    @Nullable
    JFreeChart chart(TrendChartStyle style) {
        return lead.lines().isEmpty() || samples().isEmpty() ? null : FigureChart.of(figureView(), style, view.texts());
    }

    private Node chartNode() {
        var chart = chart(view.style());
        if (chart == null) {
            return Labels.paragraph(view.texts().get("trends.rating.none"), Style.MUTED);
        }
        var days = figureView().days();
        var apart = history().days();
        return view.chart(
                chart,
                spoken(),
                new ChartTarget(
                        days.size(),
                        this::step,
                        (step, _, _) -> view.model()
                                .links()
                                .openInLog(history().samples().get(step)),
                        (from, to) -> view.model().zoom(to < from ? null : new Period(days.get(from), days.get(to))),
                        place -> view.menu(days.getFirst().plusDays(Math.round(place * apart)))));
    }

    /// What one sample holds, of each app, and what the app said around that day.
    private String step(int step) {
        var day = history().samples().get(step).on();
        var lines = new ArrayList<String>();
        for (var line : lead.lines()) {
            var sample = words.sample(line.history().samples().get(step));
            lines.add(lead.lines().size() == 1 ? sample : line.app().name() + ": " + sample);
        }
        lead.stated().stream()
                .filter(figure -> Math.abs(figure.on().toEpochDay() - day.toEpochDay())
                        <= history().days() / 2)
                .forEach(figure -> lines.add(words.said(figure)));
        return String.join("\n", lines);
    }

    private String spoken() {
        return lead.lines().stream()
                .map(line -> line.app().name() + ": " + spoken(line.history().shown()))
                .collect(Collectors.joining("; ", "", ". " + view.texts().get("trends.keys")));
    }

    private String spoken(List<PolicyScore> shown) {
        if (shown.isEmpty()) {
            return few();
        }
        var scores = shown.stream()
                .map(PolicyScore::score)
                .map(Objects::requireNonNull)
                .toList();
        return words.sample(shown.getLast()) + "; "
                + words.course(
                        shown.getFirst().on(),
                        shown.getLast().on(),
                        scores.stream().map(this::value).toList(),
                        scores.stream().sorted().map(this::value).toList());
    }

    private String value(BigDecimal score) {
        return words.value(score, policy().scale());
    }

    private PolicyHistory history() {
        return lead.lines().getFirst().history();
    }

    private List<PolicyScore> samples() {
        return lead.lines().stream()
                .flatMap(line -> line.history().samples().stream())
                .toList();
    }

    private FigureView figureView() {
        var tracks = new ArrayList<FigureTrack>();
        lead.lines().forEach(line -> tracks.add(track(line)));
        tracks.add(new FigureTrack(
                "",
                "",
                false,
                lead.stated().stream()
                        .map(figure -> new FigureTrack.Spot(figure.on(), value(figure), 0, ""))
                        .toList()));
        var one = lead.lines().size() == 1 ? lead.lines().getFirst().app().line() : null;
        var line = one == null
                ? null
                : new FigureView.Level(
                        one.doubleValue(), view.texts().get("trends.rating.line", words.value(one, policy().scale())));
        return new FigureView(
                history().samples().stream().map(PolicyScore::on).toList(),
                history().days(),
                Levels.of(policy().scale(), view.enlarged() ? lowest() : 0, view.texts()),
                tracks,
                policy().bands(),
                line,
                view.content().events().stream().map(Kept::value).toList());
    }

    private static double value(StatedFigure figure) {
        return Objects.requireNonNull(figure.value()).doubleValue();
    }

    private double lowest() {
        return Stream.concat(
                        samples().stream().map(PolicyScore::score).filter(Objects::nonNull),
                        lead.stated().stream().map(StatedFigure::value))
                .mapToDouble(value -> Objects.requireNonNull(value).doubleValue())
                .min()
                .orElse(0);
    }

    private FigureTrack track(TrendsContent.AppLine line) {
        var shown = line.history().shown();
        var score = shown.isEmpty() ? null : shown.getLast();
        var value = score == null ? null : score.score();
        return new FigureTrack(
                score == null || value == null ? "" : line.app().name() + " " + words.value(value, policy().scale()),
                score == null ? "" : view.texts().count("trends.rating.basis", score.count()),
                true,
                line.history().samples().stream()
                        .map(sample -> new FigureTrack.Spot(
                                sample.on(),
                                sample.score() == null ? null : sample.score().doubleValue(),
                                sample.count(),
                                ""))
                        .toList());
    }

    /// One row of the table: a sample, or what the app itself said, or one of the driver's events.
    private record Row(
            LocalDate on,
            String app,
            String score,
            String ratings,
            String grade,
            @Nullable PolicyScore sample) {}

    private Node table() {
        var texts = view.texts();
        List<TableTwin.Column<Row>> columns = List.of(
                view.column("day", row -> texts.dayAndYear(row.on())),
                view.column("app", Row::app),
                view.number("score", Row::score),
                view.number("ratings", Row::ratings),
                view.column("grade", Row::grade));
        var rows = new ArrayList<Row>();
        lead.lines()
                .forEach(line -> line.history()
                        .samples()
                        .forEach(sample -> rows.add(new Row(
                                sample.on(),
                                line.app().name(),
                                sample.score() == null
                                        ? texts.get("trends.table.needed", sample.needed())
                                        : words.value(
                                                sample.score(), sample.policy().scale()),
                                texts.number(sample.count()),
                                sample.band() == null ? "" : sample.band().label(),
                                sample))));
        lead.stated()
                .forEach(figure -> rows.add(new Row(
                        figure.on(),
                        words.figureName(figure),
                        words.figureValue(figure),
                        "",
                        texts.get("trends.row.stated"),
                        null)));
        var samples = samples();
        view.content().events().stream()
                .map(Kept::value)
                .filter(event -> !samples.isEmpty()
                        && !event.day().isBefore(samples.getFirst().on())
                        && !event.day().isAfter(samples.getLast().on()))
                .forEach(event ->
                        rows.add(new Row(event.day(), event.text(), "", "", texts.get("trends.row.event"), null)));
        return view.table("trends-rating-table", columns, rows, row -> {
            if (row.sample() != null) {
                view.model().links().openInLog(row.sample());
            }
        });
    }
}

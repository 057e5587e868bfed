package app.doorstep.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.ui.kit.ChartNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every chart of every screen of the sample year says what it shows, and has a table with the very same numbers.
class ChartTwinsTest extends SampleYearWindow {
    @Test
    void everyChartIsSpokenAndHasATableOfTheSameNumbers(FxRobot robot) {
        var wrong = new LinkedHashSet<String>();
        var charts = new LinkedHashSet<String>();
        window.walk(robot, (name, root) -> {
            for (var chart : all(root, ChartNode.class)) {
                charts.add(name);
                spoken(name, chart, wrong);
                twin(name, root, chart, wrong);
            }
        });
        assertThat(charts).contains("overview", "trends", "trends-before", "trends-rating", "trends-said");
        assertThat(wrong).isEmpty();
    }

    /// How many points each line has, how it begins and ends, between what it lies.
    private static void spoken(String name, ChartNode chart, Set<String> wrong) {
        var words = String.valueOf(chart.getAccessibleText());
        var data = chart.chart().getXYPlot().getDataset();
        for (int series = 0; series < data.getSeriesCount(); series++) {
            if (data.getSeriesKey(series).toString().endsWith("/before")) {
                continue;
            }
            var values = values(data, series);
            var parts = List.of(
                    values.getFirst(),
                    values.getLast(),
                    values.stream().min(Double::compare).orElseThrow(),
                    values.stream().max(Double::compare).orElseThrow());
            if (!words.contains(values.size() + " points from ")) {
                wrong.add(name + ": says not that there are " + values.size() + ": " + words);
            }
            parts.stream()
                    .filter(value -> forms(value).stream().noneMatch(words::contains))
                    .forEach(value -> wrong.add(name + ": says not " + value + ": " + words));
        }
        if (data.getSeriesCount() == 0 && !words.contains(" points from ")) {
            wrong.add(name + ": says not how many: " + words);
        }
    }

    private static void twin(String name, Parent root, ChartNode chart, Set<String> wrong) {
        var data = chart.chart().getXYPlot().getDataset();
        var toggle = all(root, ButtonBase.class).stream()
                .filter(button -> button.getId() != null && button.getId().endsWith("as-table"))
                .findFirst();
        if (toggle.isEmpty()) {
            wrong.add(name + ": has no table");
            return;
        }
        toggle.get().fire();
        root.applyCss();
        root.layout();
        var rows = new ArrayList<List<String>>();
        for (TableView<?> table : all(root, TableView.class)) {
            rows.addAll(rows(table));
        }
        for (int series = 0; series < data.getSeriesCount(); series++) {
            var left = new ArrayList<>(rows);
            for (var value : values(data, series)) {
                var row = left.stream()
                        .filter(cells -> forms(value).stream().anyMatch(cells::contains))
                        .findFirst();
                if (row.isEmpty()) {
                    wrong.add(name + ": " + data.getSeriesKey(series) + " has no row for " + value);
                } else {
                    left.remove(row.get());
                }
            }
        }
        if (rows.isEmpty()) {
            wrong.add(name + ": its table is empty");
        }
        all(root, ButtonBase.class).stream()
                .filter(button -> button.getId() != null && button.getId().endsWith("as-table"))
                .findFirst()
                .orElseThrow()
                .fire();
        root.applyCss();
        root.layout();
    }

    private static List<List<String>> rows(TableView<?> table) {
        return IntStream.range(0, table.getItems().size())
                .mapToObj(row -> table.getColumns().stream()
                        .map(column -> String.valueOf(column.getCellData(row)))
                        .toList())
                .toList();
    }

    /// The points of a line; a break of it is none.
    private static List<Double> values(XYDataset data, int series) {
        return IntStream.range(0, data.getItemCount(series))
                .mapToObj(item -> data.getYValue(series, item))
                .filter(value -> !value.isNaN())
                .toList();
    }

    /// The ways to write a figure.
    private static Set<String> forms(double value) {
        return Set.of(
                String.format(Locale.US, "%.2f", value),
                String.format(Locale.US, "%.1f ", value).strip(),
                Math.round(value) + "%");
    }

    private static <T extends Node> List<T> all(Node node, Class<T> kind) {
        var found = new ArrayList<T>();
        if (node.isVisible()) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> found.addAll(all(child, kind)));
            }
        }
        return found;
    }
}

package app.doorstep.ui.add;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Polarity;
import app.doorstep.importing.ColumnReading;
import app.doorstep.importing.Role;
import app.doorstep.importing.WordReading;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.FilePreview;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What each column of a file holds, with examples and a box to say otherwise, and what the words of a column of
/// reasons mean.
final class ColumnsPane {
    private static final String IGNORE = "ignore";
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_WORDS = 40;
    private static final List<String> ROLES = Stream.of(
                    Stream.of(IGNORE),
                    Stream.of(
                                    Role.DATE,
                                    Role.TIME,
                                    Role.STARS,
                                    Role.SENTIMENT,
                                    Role.COMMENT,
                                    Role.REASON,
                                    Role.CUSTOMER,
                                    Role.ID,
                                    Role.PLATFORM,
                                    Role.DRIVER,
                                    Role.PUNCTUALITY,
                                    Role.PROFESSIONALISM,
                                    Role.CARE,
                                    Role.COMMUNICATION,
                                    Role.INSTRUCTIONS,
                                    Role.PROACTIVE,
                                    Role.OUTSIDE_CONTROL,
                                    Role.SERVICE_SCORE,
                                    Role.SOLVED,
                                    Role.REPLY,
                                    Role.NOTE,
                                    Role.LEARNED)
                            .map(Identified::id),
                    Stream.of(Factor.values()).map(factor -> factor.id() + ":complaint"))
            .flatMap(choices -> choices)
            .toList();
    private static final List<String> MEANINGS = Stream.concat(
                    Stream.of(IGNORE),
                    Stream.of(Factor.values())
                            .flatMap(factor -> Stream.of(Polarity.COMPLAINT, Polarity.PRAISE)
                                    .map(polarity -> factor.id() + "=" + polarity.id())))
            .toList();

    private final ImportViewModel model;
    private final Texts texts;
    private final FilePreview file;

    ColumnsPane(ImportViewModel model, Texts texts, FilePreview file) {
        this.model = model;
        this.texts = texts;
        this.file = file;
    }

    /// @param only the names of the columns to show; null for all
    Node node(@Nullable Set<String> only) {
        var pane = new VBox(12, columns(only));
        if (only == null && !file.words().isEmpty()) {
            pane.getChildren().addAll(Labels.line(texts.get("add.words.title"), Style.SMALL, Style.MUTED), words());
        }
        pane.setId("columns");
        return pane;
    }

    private Node columns(@Nullable Set<String> only) {
        var grid = grid();
        var row = 0;
        for (var column : file.columns()) {
            if (row == MOST_COLUMNS) {
                break;
            }
            if (only != null && !only.contains(column.name())) {
                continue;
            }
            var role = column.role() == null ? IGNORE : column.role();
            var box = Picker.of(
                    "role-" + (row + 1),
                    ROLES,
                    role,
                    this::roleWord,
                    choice -> model.say(model.choices().withRole(column.name(), choice)));
            box.setAccessibleText(texts.get("add.columns.role", column.name()));
            box.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(row, name(column), examples(column), box, badge(column));
            row++;
        }
        return grid;
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(6);
        var first = new ColumnConstraints();
        first.setPercentWidth(22);
        var second = new ColumnConstraints();
        second.setPercentWidth(28);
        var third = new ColumnConstraints();
        third.setHgrow(Priority.ALWAYS);
        var fourth = new ColumnConstraints(56);
        grid.getColumnConstraints().setAll(first, second, third, fourth);
        return grid;
    }

    private static Label name(ColumnReading column) {
        return Labels.line(column.name());
    }

    private static Label examples(ColumnReading column) {
        return Labels.line(String.join(" · ", column.examples()).replaceAll("\\s+", " "), Style.SMALL, Style.MUTED);
    }

    private Node badge(ColumnReading column) {
        return column.guessed()
                ? Labels.line(texts.get("add.columns.guess"), Style.SMALL, Style.WARNING)
                : Labels.line("");
    }

    private String roleWord(String role) {
        var sign = role.indexOf(':');
        return sign < 0
                ? texts.get("add.role." + role)
                : texts.get(
                        "add.role.flag." + role.substring(sign + 1), texts.get("factor." + role.substring(0, sign)));
    }

    private Node words() {
        var grid = grid();
        grid.setId("words");
        var row = 0;
        for (var word : file.words()) {
            if (row == MOST_WORDS) {
                break;
            }
            var box = Picker.of(
                    "word-" + (row + 1),
                    MEANINGS,
                    word.meaning(),
                    this::meaningWord,
                    choice -> model.say(model.choices().withWord(word.word(), choice)));
            box.setPromptText(texts.get("add.words.unknown"));
            box.setAccessibleText(texts.get("add.words.meaning", word.word()));
            box.setMaxWidth(Double.MAX_VALUE);
            // An empty last cell, so that the boxes are as wide as those of the columns.
            grid.addRow(row, Labels.line(word.word()), count(word), box, Labels.line(""));
            row++;
        }
        return grid;
    }

    private Label count(WordReading word) {
        return Labels.line(texts.count("add.words.rows", word.count()), Style.SMALL, Style.MUTED);
    }

    private String meaningWord(String meaning) {
        var sign = meaning.indexOf('=');
        return sign < 0
                ? texts.get("add.words.ignore")
                : texts.get(
                        "add.role.flag." + meaning.substring(sign + 1),
                        texts.get("factor." + meaning.substring(0, sign)));
    }
}

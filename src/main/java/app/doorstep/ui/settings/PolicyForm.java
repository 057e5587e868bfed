package app.doorstep.ui.settings;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Band;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.settings.PoliciesViewModel.Counts;
import app.doorstep.ui.settings.PoliciesViewModel.Form;
import app.doorstep.ui.settings.PoliciesViewModel.Span;
import app.doorstep.ui.theme.Style;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// The fields of a policy of the driver's own.
final class PolicyForm {
    private static final double NUMBER_WIDTH = 72;

    private final PoliciesViewModel model;
    private final Texts texts;
    private final VBox windows = new VBox(8);
    private final List<Window> spans = new ArrayList<>();
    private final List<TextField> below = new ArrayList<>();
    private final List<Platform> platforms = new ArrayList<>();

    /// The two fields of a window.
    private record Window(ChoiceBox<Counts> counts, TextField number) {
        Span span() {
            return new Span(counts.getValue(), number.getText());
        }
    }

    private PolicyForm(PoliciesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    static Node of(RatingPolicy policy, PoliciesViewModel model, Texts texts) {
        return new PolicyForm(model, texts).fields(policy);
    }

    private Node fields(RatingPolicy policy) {
        platforms.addAll(policy.platforms());
        policy.windows().forEach(window -> add(Span.of(window)));
        var minimum =
                number("policy-minimum", texts.get("settings.policies.minimum"), Integer.toString(policy.minimum()));
        var more = Labels.linkAtEdge(
                texts.get("settings.policies.window.more"), () -> add(new Span(Counts.LAST_DAYS, "90")));
        more.setId("policy-window-more");
        var sampled = sampled(policy);
        var rows = new VBox(
                8,
                row(texts.get("settings.policies.reads"), apps()),
                windows,
                more,
                row(texts.get("settings.policies.minimum"), minimum),
                row(texts.get("settings.policies.sampled"), sampled));
        for (Band band : policy.bands()) {
            if (band.below() != null) {
                var name = texts.get("settings.policies.band", texts.shipped(band.label()));
                var end =
                        number("policy-band-" + below.size(), name, band.below().toPlainString());
                below.add(end);
                rows.getChildren().add(row(name, end));
            }
        }
        var latest = box("settings.policies.latest", policy.latestPerCustomer());
        var excluded = box("settings.policies.excluded", policy.countsExcluded());
        var wrong = Labels.paragraph("", Style.BAD);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        var save = Labels.primary(Feather.CHECK, texts.get("settings.policies.save"), () -> {
            var form = new Form(
                    List.copyOf(platforms),
                    spans.stream().map(Window::span).toList(),
                    minimum.getText(),
                    latest.isSelected(),
                    excluded.isSelected(),
                    below.stream().map(TextField::getText).toList(),
                    sampled.getValue().orElse(null));
            wrong.setText(model.save(form) ? "" : texts.get("settings.policies.wrong"));
        });
        save.setId("policy-save");
        var remove = Labels.button(Feather.TRASH_2, texts.get("settings.policies.delete"), model::delete);
        remove.setId("policy-delete");
        rows.getChildren().addAll(latest, excluded, wrong, new HBox(8, save, remove));
        return rows;
    }

    private Node apps() {
        var menu = new MenuButton();
        menu.setId("policy-apps");
        for (var app : model.apps()) {
            var item = new CheckMenuItem(app.name());
            item.setSelected(platforms.contains(app.platform()));
            item.setOnAction(_ -> {
                platforms.remove(app.platform());
                if (item.isSelected()) {
                    platforms.add(app.platform());
                }
                name(menu);
            });
            menu.getItems().add(item);
        }
        name(menu);
        return menu;
    }

    private void name(MenuButton menu) {
        var chosen = model.apps().stream()
                .filter(app -> platforms.contains(app.platform()))
                .map(AppProfile::name)
                .collect(Collectors.joining(", "));
        menu.setText(chosen.isEmpty() ? texts.get("settings.policies.reads.others") : chosen);
        menu.setAccessibleText(texts.get("settings.policies.reads") + ": " + menu.getText());
    }

    private void add(Span span) {
        var position = spans.size();
        var counts = new ChoiceBox<Counts>();
        counts.setId(position == 0 ? "policy-counts" : "policy-counts-" + position);
        counts.setAccessibleText(texts.get("settings.policies.window"));
        counts.getItems().setAll(Counts.values());
        counts.setMinWidth(0);
        counts.setConverter(words(value -> texts.get("settings.policies.window." + value.id())));
        counts.setValue(span.counts());
        var number = number(
                position == 0 ? "policy-number" : "policy-number-" + position,
                texts.get("settings.policies.count"),
                span.number());
        number.visibleProperty().bind(counts.valueProperty().map(Counts::wantsNumber));
        var window = new Window(counts, number);
        spans.add(window);
        var line = row(
                texts.get(position == 0 ? "settings.policies.window" : "settings.policies.window.also"),
                counts,
                number);
        if (position > 0) {
            line.getChildren().add(Labels.icon(Feather.X, texts.get("settings.policies.window.remove"), () -> {
                spans.remove(window);
                windows.getChildren().remove(line);
            }));
        }
        windows.getChildren().add(line);
    }

    private ChoiceBox<Optional<DayOfWeek>> sampled(RatingPolicy policy) {
        var choice = new ChoiceBox<Optional<DayOfWeek>>();
        choice.setId("policy-sampled");
        choice.setAccessibleText(texts.get("settings.policies.sampled"));
        choice.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<DayOfWeek>empty()),
                                Stream.of(DayOfWeek.values()).map(Optional::of))
                        .toList());
        choice.setMinWidth(0);
        choice.setConverter(
                words(day -> day.map(texts::weekday).orElseGet(() -> texts.get("settings.policies.sampled.daily"))));
        choice.setValue(Optional.ofNullable(policy.sampledOn()));
        return choice;
    }

    private CheckBox box(String key, boolean selected) {
        var box = new CheckBox(texts.get(key));
        box.setSelected(selected);
        box.setWrapText(true);
        return box;
    }

    private static TextField number(String id, String meaning, String text) {
        var field = new TextField(text);
        field.setId(id);
        field.getStyleClass().add("figure-field");
        field.setAccessibleText(meaning);
        field.setPrefWidth(NUMBER_WIDTH);
        field.setMinWidth(NUMBER_WIDTH);
        return field;
    }

    private static HBox row(String name, Node... controls) {
        var label = Labels.paragraph(name);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var row = new HBox(8, label);
        row.getChildren().addAll(controls);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.setMaxWidth(Region.USE_COMPUTED_SIZE);
        return row;
    }

    private static <T> StringConverter<T> words(Function<T, String> of) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : of.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen from a list only");
            }
        };
    }
}

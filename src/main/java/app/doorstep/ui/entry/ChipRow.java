package app.doorstep.ui.entry;

import app.doorstep.notes.Chip;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.Part;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.theme.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a line is read, as chips; each can be opened to say something else, doubts in the accent colour first.
public final class ChipRow extends FlowPane {
    private static final double CHIP = 28;
    private static final double GAP = 8;

    private final Texts texts;
    private final Function<Chip, List<LineDoubt.Choice>> choices;
    private final BiConsumer<Part, String> answer;

    /// @param choices what else a chip could say
    /// @param answer hears what the driver chose
    public ChipRow(Texts texts, Function<Chip, List<LineDoubt.Choice>> choices, BiConsumer<Part, String> answer) {
        super(GAP, GAP);
        this.texts = texts;
        this.choices = choices;
        this.answer = answer;
        EntryLook.dress(this);
        setMinWidth(0);
        setAlignment(Pos.CENTER_LEFT);
        // As long as nobody knows the width, one line.
        setMinHeight(CHIP);
    }

    /// Shows a reading.
    ///
    /// @param more what stands behind the chips, such as marks
    public void show(List<Chip> chips, List<LineDoubt> doubts, List<? extends Node> more) {
        var nodes = new ArrayList<Node>();
        doubts.forEach(doubt -> nodes.add(doubt(doubt)));
        chips.forEach(chip -> nodes.add(chip(chip)));
        nodes.addAll(more);
        getChildren().setAll(nodes);
    }

    /// Moves the keyboard to the first chip, a doubt if there is one.
    public boolean focusFirst() {
        var first = getChildren().stream().filter(MenuButton.class::isInstance).findFirst();
        first.ifPresent(Node::requestFocus);
        return first.isPresent();
    }

    private Node doubt(LineDoubt doubt) {
        if (doubt.choices().isEmpty()) {
            return Labels.line(doubt.message(), Style.SMALL, Style.MUTED);
        }
        var button = menu(doubt.message(), doubt.part(), doubt.choices());
        button.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
        button.getStyleClass().add("chosen");
        button.setId("doubt-" + doubt.part().id());
        return button;
    }

    private Node chip(Chip chip) {
        var button = menu(chip.label(), chip.part(), choices.apply(chip));
        switch (chip.part()) {
            case VERDICT -> {
                var thumb = switch (chip.value()) {
                    case "positive" -> Feather.THUMBS_UP;
                    case "negative" -> Feather.THUMBS_DOWN;
                    default -> Feather.MINUS;
                };
                button.setGraphic(new FontIcon(Character.isDigit(chip.value().charAt(0)) ? Feather.STAR : thumb));
            }
            case DAY, TIME -> button.setGraphic(new FontIcon(Feather.CLOCK));
            case ORDER -> button.setGraphic(new FontIcon(Feather.PACKAGE));
            case OUTSIDE -> button.setGraphic(new FontIcon(Feather.SHIELD));
            case APP, WORDS -> {}
        }
        if (chip.where() == null) {
            button.getStyleClass().add("kept-chip");
        }
        button.setId("chip-" + chip.part().id());
        button.setAccessibleText(texts.get("add.quick.change", chip.label()));
        return button;
    }

    private MenuButton menu(String text, Part part, List<LineDoubt.Choice> offered) {
        var button = new MenuButton(text);
        button.getStyleClass().addAll(Style.CHIP, "line-chip");
        for (var choice : offered) {
            var item = new MenuItem(choice.label());
            item.setOnAction(_ -> answer.accept(part, choice.value()));
            button.getItems().add(item);
        }
        return button;
    }
}

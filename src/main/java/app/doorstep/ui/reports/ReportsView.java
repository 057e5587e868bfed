package app.doorstep.ui.reports;

import app.doorstep.report.Paper;
import app.doorstep.report.ReportKind;
import app.doorstep.report.Section;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.EmptyState;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Segments;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.time.YearMonth;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Months, the print, options.
final class ReportsView implements ScreenView {
    private static final double THREE_FROM = 960;
    private static final double MONTH = 36;
    private static final double RIGHT = 268;
    private static final int MONTHS_AT_LEAST = 5;

    private final ReportsViewModel model;
    private final ScreenContext context;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ListView<YearMonth> months = new ListView<>();
    private final Page page;

    ReportsView(ReportsViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        this.texts = context.texts();
        var header = new PageHeader(texts.get("reports.title"));
        header.summaryProperty().bind(model.summaryProperty());
        header.offer(printButton(), saveButton());
        var content = new StackPane();
        var reports = reports();
        var empty = new EmptyState(
                Feather.FILE_TEXT,
                texts.get("reports.empty.title"),
                texts.get("reports.empty"),
                Labels.button(
                        Feather.PLUS,
                        texts.get("reports.empty.way"),
                        () -> context.go(new Destination.To(Screen.ADD))));
        subscriptions.on(model.knownProperty(), _ -> choose(content, reports, empty));
        subscriptions.on(model.monthsProperty(), _ -> choose(content, reports, empty));
        var problem = Labels.paragraph("", Style.BAD);
        problem.textProperty().bind(model.problemProperty());
        problem.visibleProperty().bind(model.problemProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        var column = new VBox(8, problem, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        page = new Page(header, column);
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(Filter filter) {
        model.refresh(filter);
    }

    @Override
    public void focus() {
        months.requestFocus();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void choose(StackPane content, Node reports, Node empty) {
        content.getChildren()
                .setAll(
                        model.knownProperty().get()
                                        && model.monthsProperty().get().isEmpty()
                                ? empty
                                : reports);
    }

    private Node reports() {
        var preview = new PaperPreview(texts, context.background());
        subscriptions.on(model.printProperty(), preview::show);
        var paper = new StackPane(preview);
        paper.getStyleClass().addAll(Style.CARD_FLUSH, "paper-ground");
        HBox.setHgrow(paper, Priority.ALWAYS);
        var left = monthList();
        left.setMinWidth(228);
        left.setPrefWidth(228);
        var right = new PageScroll().asColumn();
        right.setMinWidth(RIGHT + PageScroll.REACH);
        right.setPrefWidth(RIGHT + PageScroll.REACH);
        var options = options();
        var columns = new HBox(16);
        columns.widthProperty().map(width -> width.doubleValue() < THREE_FROM).subscribe(narrow -> {
            right.setContent(null);
            if (!narrow) {
                right.hold(new VBox(options));
            }
            columns.getChildren().setAll(narrow ? List.of(below(left, options), paper) : List.of(left, paper, right));
        });
        return columns;
    }

    /// Where three columns have no room the options stand below the months.
    private static Node below(Region months, Node options) {
        var both = new PageScroll(new VBox(16, months, options)).asColumn();
        both.setMinWidth(RIGHT + PageScroll.REACH);
        both.setPrefWidth(RIGHT + PageScroll.REACH);
        return both;
    }

    private Card monthList() {
        months.getStyleClass().addAll("edge-to-edge", "app-list");
        months.setId("report-months");
        months.setFixedCellSize(MONTH);
        months.setMinHeight(MONTHS_AT_LEAST * MONTH);
        months.setPrefHeight(MONTHS_AT_LEAST * MONTH);
        months.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(YearMonth item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : texts.month(item));
            }
        });
        months.setAccessibleText(texts.get("reports.months"));
        subscriptions.on(model.monthsProperty(), found -> months.getItems().setAll(found));
        subscriptions.on(
                model.monthProperty(),
                chosen -> chosen.ifPresent(month -> months.getSelectionModel().select(month)));
        months.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.chooseMonth(chosen);
            }
        });
        VBox.setVgrow(months, Priority.ALWAYS);
        var kind = new Segments<>(
                texts.get("reports.kind"),
                List.of(ReportKind.values()),
                choice -> texts.get("reports.kind." + choice.id()),
                ReportKind.MONTH);
        kind.setId("report-kind");
        kind.valueProperty().subscribe((_, chosen) -> model.chooseKind(chosen));
        return new Card(texts.get("reports.which")).add(kind, months);
    }

    private Card options() {
        var paper = new Segments<>(
                texts.get("reports.paper"),
                List.of(Paper.values()),
                choice -> texts.get("reports.paper." + choice.id()),
                model.paper());
        paper.valueProperty().subscribe((_, chosen) -> model.choosePaper(chosen));
        var names = box(texts.get("reports.names"), model.showNames());
        names.setId("show-names");
        names.selectedProperty().subscribe((_, chosen) -> model.chooseNames(chosen));
        subscriptions.on(context.preferences().property(), _ -> {
            paper.valueProperty().set(model.paper());
            names.setSelected(model.showNames());
        });
        var comments = box(texts.get("reports.comments"), false);
        comments.selectedProperty().subscribe((_, chosen) -> model.chooseEveryComment(chosen));
        var card = new Card(texts.get("reports.options"))
                .add(
                        Labels.line(texts.get("reports.paper"), Style.SMALL, Style.MUTED),
                        paper,
                        Card.hairline(),
                        names,
                        Labels.paragraph(texts.get("reports.names.meaning"), Style.SMALL, Style.MUTED),
                        Card.hairline(),
                        Labels.line(texts.get("reports.sections"), Style.SMALL, Style.MUTED));
        for (var section : Section.values()) {
            var box = box(
                    texts.get("reports.section." + section.id()),
                    model.sections().contains(section));
            box.setId("section-" + section.id());
            box.setOnAction(_ -> box.setSelected(model.chooseSection(section, box.isSelected())));
            card.add(box);
        }
        return card.add(comments);
    }

    private Node saveButton() {
        var save = Labels.primary(
                Feather.DOWNLOAD,
                texts.get("reports.save"),
                () -> context.dialogs()
                        .saveFile(texts.get("reports.save"), model.fileName(), texts.get("reports.save.kind"), "*.pdf")
                        .ifPresent(model::save));
        subscriptions.on(model.printProperty(), print -> save.setDisable(print.isEmpty()));
        return save;
    }

    private Node printButton() {
        var print = Labels.button(Feather.PRINTER, texts.get("reports.print"), this::print);
        subscriptions.on(model.printProperty(), shown -> print.setDisable(shown.isEmpty()));
        return print;
    }

    private void print() {
        model.findPrinter(printer -> {
            if (context.dialogs()
                    .confirm(
                            texts.get("reports.print"),
                            texts.get("reports.print.question", printer),
                            texts.get("reports.print"))) {
                model.printOut();
            }
        });
    }

    private static CheckBox box(String text, boolean selected) {
        var box = new CheckBox(text);
        box.setSelected(selected);
        box.setWrapText(true);
        return box;
    }
}

package app.doorstep.ui.add;

import app.doorstep.text.Texts;
import app.doorstep.ui.entry.CheckinPane;
import app.doorstep.ui.entry.QuickLinePane;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Page;
import app.doorstep.ui.kit.PageHeader;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.feather.Feather;

/// The quick line above; below it the check-in, the form, pasted lines or an import at the left, the place to drop
/// files and past imports at the right. Files dropped anywhere in the window arrive here through [#arrive].
final class AddView implements ScreenView {
    private static final List<String> KINDS = List.of(
            "*.csv", "*.txt", "*.tsv", "*.xlsx", "*.zip", "*.gz", "*.html", "*.png", "*.jpg", "*.jpeg", "*.pdf");
    /// Where two columns have no room the drop zone stands below the check-in.
    private static final double TWO_FROM = 940;
    private static final double RIGHT = 412;
    private static final double LOW = 560;
    private static final double HIGH = 840;
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final AddViewModel model;
    private final ScreenContext context;
    private final Subscriptions subscriptions = new Subscriptions();
    /// Whether the quick line was asked for since what stands at the left came there.
    private final BooleanProperty called = new SimpleBooleanProperty();
    private final FormPane form;
    private final QuickLinePane quick;
    private final CheckinPane checkin;
    private final PastedPane pasted;
    private final MailPane mail;
    private final BatchPane batch;
    private final WatchPane watch;
    private final ImportPane importing;
    private final HistoryPane history;
    private final AlikePane alike;
    private final Page page;

    AddView(AddViewModel model, ScreenContext context) {
        this.model = model;
        this.context = context;
        var texts = context.texts();
        form = new FormPane(model.form(), model.pictures(), context, () -> model.showForm(false));
        quick = new QuickLinePane(
                model.quick(), texts, texts.get("add.quick.title"), this::pastedInstead, formLink(texts));
        checkin = new CheckinPane(model.checkin(), model.checkinPictures(), context);
        pasted = new PastedPane(model.pasted(), texts);
        mail = new MailPane(model.mail(), texts);
        importing = new ImportPane(
                model.importing(),
                context,
                this::chooseFiles,
                batch -> model.history().undo(batch));
        watch = new WatchPane(model.watch(), context, model::take);
        alike = new AlikePane(model.alike(), texts, model::openAlike);
        history = new HistoryPane(model.history(), context, model::open, alike.offer(), watch.node());
        batch = new BatchPane(model.batch(), context);
        var header = new PageHeader(texts.get("add.title"));
        header.summaryProperty().bind(model.summary());
        var choose = Labels.button(Feather.FILE, texts.get("add.choose"), this::chooseFiles);
        choose.setId("choose-file");
        var paste = Labels.button(Feather.CLIPBOARD, texts.get("add.paste"), this::paste);
        paste.setId("paste");
        header.offer(choose, paste);
        page = new Page(header, content(texts));
        page.getStylesheets().add(stylesheet());
        page.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (PASTE.match(event)) {
                paste();
                event.consume();
            }
        });
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void show(Filter filter) {
        model.refresh();
    }

    @Override
    public void arrive(Destination destination) {
        switch (destination) {
            case Destination.Files files when files.files().isEmpty() -> chooseFiles();
            case Destination.Files files -> model.take(files.files());
            case Destination.NewFeedback _ -> {
                called.set(true);
                quick.focus();
            }
            case Destination.Checkin _ -> {
                model.showCheckin();
                checkin.focus();
            }
            default -> {}
        }
    }

    @Override
    public void focus() {
        quick.focus();
    }

    @Override
    public List<Pose> poses() {
        return List.of(
                new Pose("quick", () -> model.quick().textProperty().set("ue - tue left in rain, note said porch")),
                new Pose("form", () -> model.showForm(true)));
    }

    @Override
    public void close() {
        subscriptions.close();
        importing.close();
        form.close();
        quick.close();
        checkin.close();
        batch.close();
        watch.close();
        mail.close();
        alike.close();
    }

    private Node content(Texts texts) {
        var left = new StackPane();
        VBox.setVgrow(left, Priority.ALWAYS);
        var parts = new EnumMap<AddViewModel.Left, Node>(AddViewModel.Left.class);
        parts.put(AddViewModel.Left.CHECKIN, checkin.node());
        parts.put(AddViewModel.Left.FORM, form.node());
        parts.put(AddViewModel.Left.PASTED, pasted.node());
        parts.put(AddViewModel.Left.MAIL, mail.node());
        parts.put(AddViewModel.Left.ALIKE, alike.node());
        parts.put(AddViewModel.Left.BATCH, batch.node());
        parts.put(AddViewModel.Left.IMPORT, importing.node());
        var scroll = new PageScroll().asColumn();
        scroll.setFitToHeight(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        subscriptions.on(model.leftProperty(), shown -> {
            left.getChildren().setAll(parts.get(shown));
            called.set(false);
        });
        var pictures = new PicturesPane(model.pictures(), texts).node();
        VBox.setVgrow(pictures, Priority.ALWAYS);
        var zone = DropZone.of(texts, this::chooseFiles, model::take);
        var past = history.node();
        VBox.setVgrow(past, Priority.ALWAYS);
        var right = new VBox(16, zone, past);
        VBox.setVgrow(right, Priority.ALWAYS);
        model.pictures().pictures().addListener((ListChangeListener<PicturesViewModel.Picture>) change ->
                right.getChildren().setAll(change.getList().isEmpty() ? List.of(zone, past) : List.of(pictures)));
        // Whatever stands at the left, the right keeps its width, so that nothing jumps.
        scroll.setPrefWidth(0);
        var besides = new PageScroll().asColumn();
        besides.setFitToHeight(true);
        besides.setMinWidth(RIGHT + PageScroll.REACH);
        besides.setMaxWidth(RIGHT + PageScroll.REACH);
        var below = new StackPane();
        var all = new VBox(16);
        // Before the first layout nobody knows; what moves afterwards would lose the focus it was just given.
        below.widthProperty()
                .map(width -> width.doubleValue() > 0 && width.doubleValue() < TWO_FROM)
                .subscribe(narrow -> {
                    var focused = all.getScene() == null ? null : all.getScene().getFocusOwner();
                    scroll.setContent(null);
                    besides.setContent(null);
                    if (!narrow) {
                        scroll.hold(new VBox(left));
                        besides.hold(new VBox(right));
                    }
                    // In little room the quick line is scrolled with the rest, which would have no height beside it.
                    all.getChildren().setAll(narrow ? List.of(below) : List.of(quick.node(), below));
                    below.getChildren()
                            .setAll(
                                    narrow
                                            ? new PageScroll(new VBox(16, quick.node(), left, right))
                                            : new HBox(16, scroll, besides));
                    if (narrow && below.getChildren().getFirst() instanceof PageScroll one) {
                        StackPane.setMargin(one, VBox.getMargin(one));
                    }
                    if (focused != null && all.getScene().equals(focused.getScene())) {
                        focused.requestFocus();
                    }
                });
        VBox.setVgrow(below, Priority.ALWAYS);
        // A low window gives what is being looked at all the room.
        var roomy = called.or(Bindings.createBooleanBinding(
                () -> switch (model.leftProperty().get()) {
                    case CHECKIN -> true;
                    case FORM, IMPORT -> all.getHeight() == 0 || all.getHeight() >= HIGH;
                    default -> all.getHeight() == 0 || all.getHeight() >= LOW;
                },
                all.heightProperty(),
                model.leftProperty()));
        quick.node().visibleProperty().bind(roomy);
        quick.node().managedProperty().bind(roomy);
        return all;
    }

    private Node formLink(Texts texts) {
        var link = Labels.link(texts.get("add.form.open"), this::openForm);
        link.getStyleClass().add(Style.SMALL);
        link.setId("open-form");
        return link;
    }

    private void openForm() {
        model.showForm(true);
        form.focus();
    }

    /// Takes what the clipboard holds; one line goes into the quick line.
    private void paste() {
        var clipboard = Clipboard.getSystemClipboard();
        if (pastedInstead(clipboard)) {
            return;
        }
        var text = clipboard.getString();
        if (text == null || text.isBlank()) {
            context.notice(context.texts().get("add.pasted.empty"), null);
        } else {
            model.quick().textProperty().set(text.strip());
            quick.focus();
        }
    }

    /// Takes what is more than a line of text; false leaves it to the field.
    private boolean pastedInstead(Clipboard clipboard) {
        if (clipboard.hasFiles()) {
            model.take(clipboard.getFiles().stream().map(File::toPath).toList());
            return true;
        }
        if (!clipboard.hasString() && clipboard.hasImage()) {
            model.pictures().add(pictureName(), png(clipboard.getImage()));
            return true;
        }
        return clipboard.hasString() && model.paste(clipboard.getString());
    }

    private String pictureName() {
        var texts = context.texts();
        return texts.get("add.pictures.pasted", texts.day(LocalDate.now(context.clock())));
    }

    private static byte[] png(Image image) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void chooseFiles() {
        var texts = context.texts();
        model.take(context.dialogs().openFiles(texts.get("add.choose.title"), texts.get("add.choose.kinds"), KINDS));
    }

    private static String stylesheet() {
        var sheet = AddView.class.getResource("add.css");
        if (sheet == null) {
            throw new IllegalStateException("add.css is missing");
        }
        return sheet.toExternalForm();
    }
}

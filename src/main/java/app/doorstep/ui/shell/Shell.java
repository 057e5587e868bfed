package app.doorstep.ui.shell;

import app.doorstep.ui.kit.Action;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Explanation;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Jobs;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.Messages;
import app.doorstep.ui.kit.Pose;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.kit.View;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The whole window: rail at the left, one screen in front, status line at the foot.
///
/// [Front] says when screens are opened and read anew, [Ahead] opens them before the driver goes there. Used on the
/// window's thread only.
final class Shell implements View {
    /// Below this width the rail shows icons alone.
    static final double NARROW_BELOW = 1100;

    private final Frame frame;
    private final List<Screen> screens;
    private final NotebookFacts notebook;
    private final Lane facts;
    private final UndoRedo edits;
    private final Subscriptions subscriptions = new Subscriptions();
    private final BorderPane root = new BorderPane();
    private final Front front;
    private final Ahead ahead;
    private final NoticeBar notices;
    private final Palette palette;
    private final StatusLine status;
    private final Rail rail;
    private final Areas areas;
    private final Commands commands = new Commands();
    private long seen = -1;

    /// @param screens those that exist, in the order of the rail; at least one
    Shell(Frame frame, List<Screen> screens, NotebookFacts notebook) {
        this.frame = frame;
        this.screens = List.copyOf(screens);
        this.notebook = notebook;
        this.facts = frame.background().lane();
        this.front = new Front(frame);
        this.ahead = new Ahead(frame, front, front::open);
        this.notices = new NoticeBar(frame.texts(), () -> Messages.areGoneTo(frame.preferences()), Messages::stay);
        this.edits = new UndoRedo(notebook, frame, sentence -> notices.show(sentence, null), this::readFacts);
        this.palette = new Palette(frame.texts());
        this.status = new StatusLine(
                frame.texts(),
                frame.texts().get("shell.status.folder", notebook.folder()),
                frame.jobs().shownProperty(),
                subscriptions);
        fillCommands();
        this.rail = new Rail(screens, frame.texts(), menu(), screen -> go(new Destination.To(screen)));
        var drop = new DropHere(frame.texts());
        this.areas = new Areas(List.of(
                Areas.of(rail, rail::focus), Areas.of(front, front::focusStart), notices.area(), Areas.of(status)));
        var middle = new StackPane(ahead, front, notices, drop, palette);
        var right = new BorderPane(middle);
        right.setBottom(status);
        root.setLeft(rail);
        root.setCenter(right);
        root.widthProperty().subscribe(width -> rail.setNarrow(width.doubleValue() < NARROW_BELOW));
        if (screens.stream().anyMatch(screen -> screen.id().equals(Screen.ADD))) {
            drop.over(root, files -> go(new Destination.Files(files)));
        }
        frame.lead(this::go, notices::show, this::readFacts);
        var window = frame.background();
        frame.preferences()
                .keepEdits((words, back, again) ->
                        notebook.made(words, () -> window.onWindow(back), () -> window.onWindow(again)));
        subscriptions.on(front.alone(), alone -> {
            rail.setVisible(!alone);
            rail.setManaged(!alone);
        });
        subscriptions.on(frame.filter(), _ -> front.showAgain());
    }

    @Override
    public Parent node() {
        return root;
    }

    /// Gives the scene its shortcuts and its colours, which follow the chosen theme.
    void dress(Scene scene) {
        commands.listen(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, edits::listen);
        Dress.put(scene, frame, subscriptions);
    }

    /// Puts a coloured strip above everything, so that nobody takes this notebook for their own, with the way back to
    /// that one.
    void markAsSample(String sentence) {
        root.setTop(new SampleStrip(frame.texts(), sentence, this::quit));
    }

    private void quit() {
        if (root.getScene() != null && root.getScene().getWindow() instanceof Stage stage) {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        }
    }

    /// Brings the first place to the front: Overview, or what there is.
    void home() {
        var first = screens.stream()
                .filter(screen -> screen.id().equals(Screen.OVERVIEW))
                .findFirst()
                .orElse(screens.getFirst());
        go(new Destination.To(first.id()));
    }

    /// Brings the place to the front where the driver was last; Overview if that was nowhere.
    void goBackTo(String last) {
        home();
        go(new Destination.To(last));
    }

    /// The place in front; empty before there is one.
    String place() {
        return front.place();
    }

    /// Brings a place to the front; nothing if there is no such screen.
    void go(Destination destination) {
        screens.stream()
                .filter(screen -> screen.id().equals(destination.screen()))
                .findFirst()
                .ifPresent(screen -> {
                    rail.choose(screen.id());
                    front.show(screen, destination);
                });
    }

    /// Reads badges, apps, status line and the screen in front anew.
    void readFacts() {
        facts.ask(
                _ -> Facts.of(notebook),
                this::take,
                _ -> status.show(List.of(frame.texts().get("shell.trouble"))));
    }

    /// Reads comments again in the background where an older version of the program has read them. Stopped or cut
    /// short, the next start of the window goes on there.
    void readAgain() {
        var job = frame.background()
                .run(
                        notebook::readAgain,
                        done -> done.ifPresent(sentence -> {
                            notices.show(sentence, null);
                            readFacts();
                        }),
                        _ -> {
                            // what is left is read at the next start; all else works without it
                        });
        frame.jobs().beside(new Jobs.Task(frame.texts().get("shell.reread"), true), job);
    }

    /// Reads anew if somebody changed the notebook since the last time.
    void lookForChanges() {
        var known = seen;
        facts.ask(
                _ -> notebook.changes() == known ? Optional.<Facts>empty() : Optional.of(Facts.of(notebook)),
                found -> found.ifPresent(this::take),
                _ -> {});
    }

    /// Starts what runs beside the screens; once, when the window is shown.
    void begin() {
        screens.forEach(screen -> screen.begin(frame));
        ahead.begin(screens);
    }

    /// Whether nothing is left to be opened ahead.
    boolean isAhead() {
        return ahead.isDone();
    }

    @Override
    public void close() {
        screens.forEach(Screen::end);
        ahead.end();
        subscriptions.close();
        facts.cancel();
        frame.jobs().close();
        front.close();
    }

    private void take(Facts found) {
        seen = found.changes();
        frame.setApps(found.apps());
        frame.setDrivers(found.drivers());
        status.show(found.status());
        for (var screen : screens) {
            screen.count(frame, count -> rail.count(screen.id(), count));
        }
        front.showAgain();
    }

    private void fillCommands() {
        var texts = frame.texts();
        commands.add(texts.get("shell.add"), Commands.NEW, () -> go(new Destination.NewFeedback()));
        commands.add(texts.get("shell.checkin"), Commands.CHECKIN, () -> go(new Destination.Checkin()));
        commands.add(texts.get("shell.open"), Commands.OPEN, () -> go(new Destination.Files(List.of())));
        commands.add(texts.get("shell.palette"), Commands.PALETTE, this::palette);
        commands.add(edits::undoWords, Commands.UNDO, edits::undo);
        commands.add(edits::redoWords, Commands.REDO, edits::redo);
        commands.separator();
        commands.places(screens, texts, screen -> go(new Destination.To(screen)));
        commands.add(texts.get("shell.find"), Commands.FIND, () -> {
            go(new Destination.To(Screen.LOG));
            front.focusStart();
        });
        commands.separator();
        LookCommands.add(commands, frame);
        commands.separator();
        commands.add(texts.get("shell.notice"), null, notices::recall);
        commands.add(
                () -> texts.get(Messages.areGoneTo(frame.preferences()) ? "shell.notice.stay" : "shell.notice.go"),
                null,
                () -> Messages.goTo(
                        frame.preferences(), !Messages.areGoneTo(frame.preferences()), texts.get("kit.set.messages")));
        commands.add(texts.get("shell.area.next"), Commands.AREA, () -> areas.go(1));
        commands.add(texts.get("shell.area.before"), Commands.AREA_BEFORE, () -> areas.go(-1));
        commands.add(texts.get("shell.refresh"), Commands.REFRESH, this::readFacts);
        commands.add(texts.get("shell.help"), Commands.HELP, this::help);
        commands.add(texts.get("shell.quit"), Commands.QUIT, this::quit);
    }

    private MenuButton menu() {
        var menu = new MenuButton();
        menu.setGraphic(new FontIcon(Feather.MENU));
        menu.getStyleClass().addAll("quiet", "window-menu");
        menu.setAccessibleText(frame.texts().get("shell.menu"));
        commands.fill(menu, new Menu(frame.texts().get("shell.here")), front::actions);
        return menu;
    }

    /// What all screens are narrowed by.
    void narrow(Filter filter) {
        frame.filter().set(filter);
    }

    /// The other states of a screen that has been opened.
    List<Pose> poses(String screen) {
        return front.poses(screen);
    }

    /// All that can be done now: first on the screen in front, its buttons included, then in the frame.
    List<Action> actions() {
        return front.actionsAnd(commands.actions());
    }

    void palette() {
        palette.open(actions());
    }

    private void help() {
        var scene = root.getScene();
        var about = Explanation.of(scene == null ? null : scene.getFocusOwner());
        var texts = frame.texts();
        if (about.isPresent()) {
            frame.dialogs().tell(texts.get("shell.explain.title"), about.get());
        } else {
            frame.dialogs().tell(texts.get("shell.help.title"), commands.listing());
        }
    }
}

package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Jobs;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import javafx.util.Subscription;

/// The line at the foot: what came in last, and at the right end how safe it is, or what is being done and how far it
/// is. The data folder on hover.
final class StatusLine extends HBox {
    private final Texts texts;
    private final HBox facts = new HBox();
    private final HBox work = new HBox();
    private final Label words = new Label();
    /// Of its value JavaFX tells screen readers by itself.
    private final ProgressBar bar = new ProgressBar();
    /// What is over before anybody could read of it is not shown.
    private final PauseTransition patience = new PauseTransition(Duration.millis(300));

    private Subscription following = Subscription.EMPTY;

    /// @param shown what is being done, if anything is
    StatusLine(Texts texts, String folder, ObservableValue<Optional<Jobs.Doing>> shown, Subscriptions subscriptions) {
        this.texts = texts;
        getStyleClass().add("status-line");
        facts.getStyleClass().add("status-part");
        work.getStyleClass().add("status-part");
        work.visibleProperty().bind(Bindings.isNotEmpty(work.getChildren()));
        work.managedProperty().bind(work.visibleProperty());
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().setAll(facts, work);
        Tooltip.install(this, new Tooltip(folder));
        subscriptions.on(shown, this::follow);
    }

    void show(List<String> sentences) {
        facts.getChildren().clear();
        for (var i = 0; i < sentences.size(); i++) {
            if (i > 0 && i == sentences.size() - 1) {
                var space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                facts.getChildren().add(space);
            }
            facts.getChildren().add(new Label(sentences.get(i)));
        }
    }

    private void follow(Optional<Jobs.Doing> now) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        work.getChildren().clear();
        if (now.isEmpty()) {
            patience.stop();
            return;
        }
        var doing = now.get();
        following = doing.job().progressProperty().subscribe(_ -> say(doing));
        patience.setOnFinished(_ -> begin(doing));
        patience.playFromStart();
    }

    private void begin(Jobs.Doing doing) {
        work.getChildren().setAll(words, bar);
        if (doing.task().stoppable()) {
            var stop = Labels.link(texts.get("shell.stop"), doing.job()::stop);
            stop.setAccessibleText(texts.get("shell.stop.what", doing.task().doing()));
            work.getChildren().add(stop);
        }
        say(doing);
    }

    private void say(Jobs.Doing doing) {
        var share = doing.job().progressProperty().get();
        var what = doing.task().doing();
        // Without a share there is nothing to measure, and a bar that only runs to and fro says less than the words.
        bar.setVisible(share >= 0);
        bar.setManaged(share >= 0);
        bar.setProgress(Math.clamp(share, 0, 1));
        bar.setAccessibleText(what);
        words.setText(
                share < 0
                        ? texts.get("shell.doing", what)
                        : texts.get("shell.doing.share", what, texts.percent(Math.min(share, 1))));
    }
}

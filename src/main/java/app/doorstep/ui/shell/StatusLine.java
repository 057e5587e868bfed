package app.doorstep.ui.shell;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Job;
import app.doorstep.ui.kit.Labels;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the foot: what came in last, and at the right end how safe it is, or what is being done and how far it
/// is. The data folder on hover.
final class StatusLine extends HBox {
    private final Texts texts;
    private final HBox facts = new HBox();
    private final HBox work = new HBox();

    StatusLine(Texts texts, String folder) {
        this.texts = texts;
        getStyleClass().add("status-line");
        facts.getStyleClass().add("status-part");
        work.getStyleClass().add("status-part");
        work.visibleProperty().bind(Bindings.isNotEmpty(work.getChildren()));
        work.managedProperty().bind(work.visibleProperty());
        HBox.setHgrow(facts, Priority.ALWAYS);
        getChildren().setAll(facts, work);
        Tooltip.install(this, new Tooltip(folder));
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

    /// Shows how far a job is from its first report until it ends, with a way to stop it.
    ///
    /// @param key of a text whose argument is the share done
    void show(String key, Job job) {
        job.progressProperty().subscribe(share -> {
            if (share.doubleValue() >= 0 && job.runningProperty().get()) {
                var stop = Labels.link(texts.get("shell.stop"), job::cancel);
                work.getChildren().setAll(new Label(texts.get(key, texts.percent(share.doubleValue()))), stop);
            }
        });
        job.runningProperty().subscribe(running -> {
            if (!running) {
                work.getChildren().clear();
            }
        });
    }
}

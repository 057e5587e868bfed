package app.doorstep.ui.add;

import app.doorstep.domain.Feedback;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Stars;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import app.doorstep.workbench.NearDuplicate;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Entries that look alike, two and two, for the driver to say which is which; and the offer to look at them.
final class AlikePane implements AutoCloseable {
    private final AlikeViewModel model;
    private final Texts texts;
    private final Runnable look;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox pairs = new VBox();
    private final VBox offer = new VBox();
    private final Card card;

    /// @param look looks at what is offered
    AlikePane(AlikeViewModel model, Texts texts, Runnable look) {
        this.model = model;
        this.look = look;
        this.texts = texts;
        card = new Card(texts.get("add.alike.title"))
                .corner(Labels.icon(Feather.X, texts.get("add.alike.close"), model::close))
                .add(Labels.paragraph(texts.get("add.alike.meaning"), Style.MUTED), pairs);
        card.setId("alike");
        subscriptions.on(model.pairsProperty(), this::show);
        subscriptions.on(model.countProperty(), count -> offer(count.intValue()));
    }

    Node node() {
        return card;
    }

    /// The offer, which is not there while nothing waits.
    Node offer() {
        return offer;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void offer(int count) {
        offer.getChildren().clear();
        offer.setManaged(count > 0);
        if (count > 0) {
            var button = Labels.button(texts.get("add.alike.look"), look);
            button.setId("alike-look");
            var words = Labels.paragraph(texts.count("add.alike.offer", count));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            var box = new HBox(8, words, button);
            box.setAlignment(Pos.CENTER_LEFT);
            box.getStyleClass().add("doubt");
            offer.getChildren().setAll(box);
        }
    }

    private void show(List<NearDuplicate> found) {
        pairs.getChildren().setAll(found.stream().map(this::pair).toList());
        var more = model.countProperty().get() - found.size();
        if (more > 0) {
            pairs.getChildren().add(Labels.line(texts.count("add.alike.more", more), Style.SMALL, Style.MUTED));
        }
    }

    private Node pair(NearDuplicate pair) {
        var both = new HBox(16, side("add.alike.older", pair.older()), side("add.alike.newer", pair.newer()));
        var keep = Labels.button(Feather.CHECK, texts.get("add.alike.keep"), () -> model.keepBoth(pair));
        keep.setId("keep-both-" + pair.newer().id());
        var first = Labels.link(texts.get("add.alike.delete.older"), () -> model.delete(pair.older()));
        first.setId("delete-older-" + pair.newer().id());
        var second = Labels.link(texts.get("add.alike.delete.newer"), () -> model.delete(pair.newer()));
        second.setId("delete-newer-" + pair.newer().id());
        var ways = new FlowPane(
                8, 8, keep, first, second, Labels.link(texts.get("add.alike.show"), () -> model.follow(pair)));
        var box = new VBox(8, both, ways);
        box.getStyleClass().add("pasted-line");
        return box;
    }

    private Node side(String which, Feedback feedback) {
        var when = texts.weekdayAndDay(feedback.date());
        var stars = feedback.verdict().stars();
        var head = new HBox(
                8,
                Labels.line(texts.get(which), Style.SMALL, Style.MUTED),
                Labels.line(model.app(feedback) + ", " + when, Style.SMALL, Style.MUTED));
        if (stars != null) {
            head.getChildren().add(Stars.of(stars, texts));
        }
        head.setAlignment(Pos.CENTER_LEFT);
        var said = Labels.paragraph(Objects.requireNonNullElse(feedback.words().comment(), ""));
        var side = new VBox(4, head, said);
        var id = feedback.occasion().externalId();
        if (id != null) {
            side.getChildren().add(Labels.line(texts.get("add.alike.order", id), Style.SMALL, Style.MUTED));
        }
        side.setMinWidth(0);
        side.setPrefWidth(Region.USE_COMPUTED_SIZE);
        side.prefWidthProperty().bind(pairs.widthProperty().subtract(16).divide(2));
        return side;
    }
}

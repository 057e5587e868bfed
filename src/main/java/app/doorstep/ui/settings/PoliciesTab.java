package app.doorstep.ui.settings;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.settings.PoliciesViewModel.Shown;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Rating policies: the list, the rule of the chosen one, and how it would have stood.
final class PoliciesTab {
    private static final double LIST_WIDTH = 220;

    private final PoliciesViewModel model;
    private final Texts texts;
    private final PolicyWords words;
    private final VBox detail = new VBox(12);

    private PoliciesTab(PoliciesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.words = new PolicyWords(texts);
    }

    static Node of(PoliciesViewModel model, Texts texts, Subscriptions subscriptions) {
        var tab = new PoliciesTab(model, texts);
        var scroll = new ScrollPane(tab.detail);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        subscriptions.on(model.shownProperty(), shown -> shown.ifPresent(tab::show));
        var body = new HBox(24, tab.list(subscriptions), scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        return new Card(texts.get("settings.policies"))
                .add(Labels.paragraph(texts.get("settings.policies.meaning"), Style.MUTED), body);
    }

    private Node list(Subscriptions subscriptions) {
        var list = new ListView<RatingPolicy>();
        list.setId("policies");
        list.getStyleClass().addAll("edge-to-edge", "app-list");
        list.setAccessibleText(texts.get("settings.policies"));
        list.setFixedCellSize(36);
        list.setMinHeight(0);
        list.setPrefHeight(0);
        list.setMinWidth(LIST_WIDTH);
        list.setMaxWidth(LIST_WIDTH);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(RatingPolicy item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.name());
            }
        });
        subscriptions.on(model.policiesProperty(), all -> list.getItems().setAll(all));
        subscriptions.on(
                model.shownProperty(),
                shown -> shown.ifPresent(one -> list.getSelectionModel().select(one.policy())));
        list.getSelectionModel().selectedItemProperty().subscribe(policy -> {
            var shown = model.shownProperty().get().map(Shown::policy).orElse(null);
            if (policy != null && !policy.equals(shown)) {
                model.choose(policy);
            }
        });
        return list;
    }

    private void show(Shown shown) {
        var policy = shown.policy();
        var own = PoliciesViewModel.isOwn(policy);
        var name = Labels.line(policy.name(), Style.TITLE);
        var copy = Labels.button(Feather.COPY, texts.get("settings.policies.copy"), model::copy);
        copy.setId("policy-copy");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, name, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        detail.getChildren()
                .setAll(
                        head,
                        Labels.paragraph(words.rule(policy)),
                        Labels.paragraph(words.source(policy), Style.SMALL, Style.MUTED),
                        Labels.paragraph(apps(policy), Style.SMALL, Style.MUTED),
                        Labels.line(
                                texts.get(own ? "settings.policies.own" : "settings.policies.shipped"),
                                Style.SMALL,
                                Style.MUTED));
        if (own) {
            detail.getChildren().addAll(Card.hairline(), PolicyForm.of(policy, model, texts));
        }
        detail.getChildren().addAll(Card.hairline(), history(shown.history()));
    }

    private String apps(RatingPolicy policy) {
        return policy.platforms().isEmpty()
                ? texts.get("settings.policies.apps.others")
                : texts.get(
                        "settings.policies.apps",
                        policy.platforms().stream()
                                .map(platform -> platform.id())
                                .collect(Collectors.joining(", ")));
    }

    private Node history(List<PolicyScore> history) {
        var rows = new VBox(4, Labels.line(texts.get("settings.policies.history"), Style.TITLE));
        rows.setId("policy-history");
        for (var score : history) {
            var day = Labels.line(texts.dayAndYear(score.on()), Style.MUTED);
            day.setMinWidth(Region.USE_PREF_SIZE);
            day.setPrefWidth(112);
            rows.getChildren().add(new HBox(16, day, Labels.line(said(score))));
        }
        return rows;
    }

    private String said(PolicyScore score) {
        if (!score.shown()) {
            return texts.get("settings.policies.history.needed", score.count(), score.needed());
        }
        var figure = texts.decimal(
                Objects.requireNonNull(score.score(), "shown"),
                score.policy().scale().decimals());
        var band = score.band();
        return band == null
                ? texts.get("settings.policies.history.score", figure, score.count())
                : texts.get("settings.policies.history.band", figure, score.count(), band.label());
    }
}

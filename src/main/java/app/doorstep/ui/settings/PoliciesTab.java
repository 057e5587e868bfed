package app.doorstep.ui.settings;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.Scale;
import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.PageScroll;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.settings.PoliciesViewModel.Shown;
import app.doorstep.ui.theme.Style;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Rating policies: the list, the rule of the chosen one, and how it would have stood.
final class PoliciesTab {
    private static final double LIST_WIDTH = 264;
    private static final double CELL_HEIGHT = 65;
    private static final double LABEL = 104;
    private static final double DAY = 128;
    private static final double DAYS = 152;
    private static final double SCORE = 72;
    private static final double COUNT = 120;

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
        tab.detail.getStyleClass().add(Style.CARD);
        tab.detail.setMinWidth(0);
        VBox.setVgrow(tab.detail, Priority.ALWAYS);
        var scroll = new PageScroll(new VBox(tab.detail)).asColumn();
        scroll.setFitToHeight(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        subscriptions.on(model.shownProperty(), shown -> shown.ifPresent(tab::show));
        return new HBox(16, tab.list(subscriptions), scroll);
    }

    private Node list(Subscriptions subscriptions) {
        var list = new ListView<RatingPolicy>();
        list.setId("policies");
        list.setAccessibleText(texts.get("settings.policies"));
        list.setFixedCellSize(CELL_HEIGHT);
        list.setCellFactory(_ -> new PolicyCell());
        subscriptions.on(model.policiesProperty(), all -> list.getItems().setAll(all));
        subscriptions.on(
                model.shownProperty(),
                shown -> shown.ifPresent(one -> {
                    list.getSelectionModel().select(one.policy());
                    // A copy stands at the foot.
                    if (PoliciesViewModel.isOwn(one.policy())) {
                        list.scrollTo(one.policy());
                    }
                }));
        list.getSelectionModel().selectedItemProperty().subscribe(policy -> {
            var shown = model.shownProperty().get().map(Shown::policy).orElse(null);
            if (policy != null && !policy.equals(shown)) {
                model.choose(policy);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var card = new VBox(list);
        card.getStyleClass().addAll(Style.CARD_FLUSH, "app-list");
        card.setMinWidth(LIST_WIDTH);
        card.setMaxWidth(LIST_WIDTH);
        return card;
    }

    private void show(Shown shown) {
        var policy = shown.policy();
        var own = PoliciesViewModel.isOwn(policy);
        var name = Labels.line(words.name(policy), Style.TITLE);
        var copy = Labels.button(Feather.COPY, texts.get("settings.policies.copy"), model::copy);
        copy.setId("policy-copy");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, name, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        detail.getChildren().setAll(head, facts(policy, own));
        if (own) {
            detail.getChildren().addAll(Card.hairline(), PolicyForm.of(policy, model, texts));
        }
        detail.getChildren().addAll(Card.hairline(), history(shown.history()));
    }

    /// What the policy is, a line each.
    private Node facts(RatingPolicy policy, boolean own) {
        var facts = new VBox(4, fact("settings.policies.fact.rule", words.rule(policy)));
        var bands = words.bands(policy);
        if (!bands.isEmpty()) {
            facts.getChildren().add(fact("settings.policies.fact.bands", bands));
        }
        facts.getChildren()
                .addAll(
                        fact("settings.policies.reads", apps(policy)),
                        fact("settings.policies.fact.source", words.source(policy)),
                        fact(
                                "settings.policies.fact.whose",
                                texts.get(own ? "settings.policies.own" : "settings.policies.shipped")));
        return facts;
    }

    private Node fact(String key, String said) {
        var label = Labels.line(texts.get(key), Style.MUTED);
        label.setMinWidth(LABEL);
        label.setPrefWidth(LABEL);
        var value = Labels.paragraph(said);
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        return new HBox(16, label, value);
    }

    private String apps(RatingPolicy policy) {
        return policy.platforms().isEmpty()
                ? texts.get("settings.policies.reads.others")
                : policy.platforms().stream().map(model::appName).collect(Collectors.joining(", "));
    }

    /// A line for each week, its figures under each other.
    private Node history(List<PolicyScore> history) {
        var app = model.appName(history.getFirst().platform());
        var rows = new VBox(4, Labels.line(texts.get("settings.policies.history", app), Style.TITLE));
        rows.setId("policy-history");
        for (var score : history) {
            var day = Labels.line(texts.dayAndYear(score.on()), Style.MUTED);
            day.setMinWidth(DAY);
            var value = figure(value(score), SCORE);
            var count = figure(texts.count("settings.policies.history.ratings", score.count()), COUNT);
            count.getStyleClass().add(Style.MUTED);
            var days = Labels.line(days(score), Style.MUTED);
            days.setMinWidth(DAYS);
            rows.getChildren().add(new HBox(16, day, value, count, days, Labels.line(verdict(score))));
        }
        return rows;
    }

    private static Label figure(String words, double width) {
        var label = Labels.line(words);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    private String value(PolicyScore score) {
        if (!score.shown()) {
            return "–";
        }
        var scale = score.policy().scale();
        var value = Objects.requireNonNull(score.score(), "shown");
        return scale == Scale.PERCENT
                ? texts.percent(value.doubleValue() / 100)
                : texts.decimal(value, scale.decimals());
    }

    /// The days that were counted; nothing where the policy counts all there are.
    private String days(PolicyScore score) {
        var from = score.from();
        var to = score.to();
        return from == null || to == null
                ? ""
                : texts.get("settings.policies.history.days", texts.day(from), texts.day(to));
    }

    private String verdict(PolicyScore score) {
        if (!score.shown()) {
            return texts.get("settings.policies.history.needed", score.needed());
        }
        var band = score.band();
        return band == null ? "" : texts.shipped(band.label());
    }

    /// Two lines: the policy's name and its rule.
    private final class PolicyCell extends ListCell<RatingPolicy> {
        PolicyCell() {
            // As wide as the list, so that long words go on below.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RatingPolicy policy, boolean empty) {
            super.updateItem(policy, empty);
            if (empty || policy == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var lines = new VBox(
                    2,
                    Labels.line(words.name(policy), Style.TITLE),
                    Labels.paragraph(words.rule(policy), Style.SMALL, Style.MUTED));
            lines.setPadding(new Insets(0, 8, 0, 8));
            lines.setAlignment(Pos.CENTER_LEFT);
            setGraphic(lines);
            setAccessibleText(words.name(policy) + ", " + words.rule(policy));
        }
    }
}

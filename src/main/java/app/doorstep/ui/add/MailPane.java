package app.doorstep.ui.add;

import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StatedFigure;
import app.doorstep.notes.Mail;
import app.doorstep.text.Texts;
import app.doorstep.ui.entry.FigureWords;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.ChipFlow;
import app.doorstep.ui.kit.CommentText;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.MarkChip;
import app.doorstep.ui.kit.Subscriptions;
import app.doorstep.ui.theme.Style;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A pasted weekly summary before it is kept: what is open first, then what it states, then what it quotes.
final class MailPane implements AutoCloseable {
    private static final int BUTTONS = 4;

    private final MailViewModel model;
    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox body = new VBox(12);
    private final Card card;

    MailPane(MailViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        card = new Card(texts.get("add.mail.title"))
                .corner(Labels.icon(Feather.X, texts.get("add.mail.close"), model::close))
                .add(body);
        card.setId("mail");
        subscriptions.add(model.mailProperty().subscribe(this::show));
    }

    Node node() {
        return card;
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void show(@Nullable Mail mail) {
        body.getChildren().clear();
        if (mail == null) {
            return;
        }
        body.getChildren().add(Labels.line(head(mail), Style.MUTED));
        mail.questions().forEach(question -> body.getChildren().add(question(question)));
        if (!mail.figures().isEmpty()) {
            var list = new VBox(Labels.line(texts.get("add.mail.says"), Style.SMALL, Style.MUTED));
            mail.figures().forEach(figure -> list.getChildren().add(figure(figure)));
            body.getChildren().add(list);
        }
        if (!mail.comments().isEmpty()) {
            var list = new VBox(Labels.line(texts.get("add.mail.comments"), Style.SMALL, Style.MUTED));
            mail.comments().forEach(comment -> list.getChildren().add(comment(comment)));
            body.getChildren().add(list);
        }
        if (!mail.unread().isEmpty()) {
            body.getChildren()
                    .add(Labels.paragraph(
                            texts.get("add.mail.unread") + ": " + String.join(" \u00b7 ", mail.unread()),
                            Style.SMALL,
                            Style.MUTED));
        }
        body.getChildren().add(foot(mail));
        var next = body.lookup(mail.questions().isEmpty() ? "#save-mail" : ".doubt .button");
        if (next != null) {
            next.requestFocus();
        }
    }

    private String head(Mail mail) {
        var on = mail.on();
        var week = mail.week();
        var app = model.app();
        if (app.isEmpty() || on == null) {
            return "";
        }
        return week == null
                ? texts.get("add.mail.head", app, texts.weekdayAndDay(on))
                : texts.get("add.mail.week", app, texts.day(week.from()), texts.day(week.to()));
    }

    private Node question(Mail.Question question) {
        var box = new VBox(8, Labels.paragraph(question.message()));
        if (!question.line().isEmpty()) {
            box.getChildren().add(Labels.paragraph(question.line(), Style.MUTED));
        }
        box.getStyleClass().addAll("doubt", "stops");
        var answers = new FlowPane(8, 8);
        for (var choice : question.choices()) {
            var button = Labels.button(choice.label(), () -> model.answer(question.id(), choice.value()));
            button.setId("mail-" + question.id() + "-" + choice.value().replaceAll("[^A-Za-z0-9]+", "-"));
            answers.getChildren().add(button);
        }
        answers.setPrefWrapLength(BUTTONS * 100.0);
        box.getChildren().add(answers);
        return box;
    }

    private Node figure(Mail.Figure stated) {
        var name = Labels.line(FigureWords.name(stated.figure().name(), texts), Style.MUTED);
        name.setMinWidth(160);
        return row(stated.id(), name, Labels.line(value(stated.figure()), Style.TITLE), stated.line());
    }

    private String value(StatedFigure figure) {
        var value = figure.value();
        var counted = figure.unit();
        if (value == null || counted == null) {
            return texts.shipped(String.valueOf(figure.word()));
        }
        if (counted == FigureUnit.DELIVERIES) {
            return texts.number(value.longValue());
        }
        var unit = FigureWords.unit(counted, figure.window(), texts);
        return value.toPlainString() + (unit.startsWith("%") ? "" : " ") + unit;
    }

    private Node comment(Mail.Comment comment) {
        var marks = new ChipFlow();
        for (var mark : comment.marks()) {
            var polarity = mark.polarity();
            if (polarity != null) {
                marks.getChildren().add(new MarkChip(mark.factor(), polarity, texts));
            }
        }
        var text = new CommentText(comment.words(), CommentText.evidence(comment.marks()));
        var day = comment.day();
        var said = Labels.line(
                (day == null ? texts.get("add.mail.undated") : texts.weekdayAndDay(day)) + verdict(comment),
                Style.SMALL,
                Style.MUTED);
        var words = new VBox(4, text, marks.getChildren().isEmpty() ? said : new HBox(8, said, marks));
        HBox.setHgrow(words, Priority.ALWAYS);
        return row(comment.id(), words, new Region(), comment.words());
    }

    private String verdict(Mail.Comment comment) {
        var stars = comment.stars();
        Sentiment thumb = comment.thumb();
        if (stars != null) {
            return " \u00b7 " + texts.count("notes.stars", stars);
        }
        return thumb == null
                ? ""
                : " \u00b7 " + texts.get("notes.thumb." + thumb.id().toLowerCase(Locale.ROOT));
    }

    private Node row(String id, Region first, Region second, String said) {
        var space = new Region();
        HBox.setHgrow(space, first instanceof VBox ? Priority.NEVER : Priority.ALWAYS);
        var remove =
                Labels.icon(Feather.X, texts.get("add.mail.remove") + ": " + said, () -> model.answer(id, Mail.NONE));
        remove.setId("remove-" + id);
        var row = new HBox(8, first, second, space, remove);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("pasted-line");
        return row;
    }

    private Node foot(Mail mail) {
        var things = mail.figures().size() + mail.comments().size();
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var save = Labels.primary(Feather.CHECK, texts.count("add.mail.save", things), model::save);
        save.setId("save-mail");
        save.setDisable(!mail.isReady());
        var open = mail.questions().size();
        var left = Labels.line(
                open > 0 ? texts.count("add.pasted.open", open) : things == 0 ? texts.get("add.mail.nothing") : "",
                Style.SMALL,
                Style.MUTED);
        var foot = new HBox(8, left, space, save);
        foot.getStyleClass().add("form-foot");
        return foot;
    }
}

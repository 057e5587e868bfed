package app.doorstep.replies;

import app.doorstep.domain.Kind;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A message to the platform's support: which feedback, the facts, what is asked for, what is attached. It blames
/// nobody and expects nothing.
final class SupportLetter implements Letter {
    private static final int QUOTED_SHORT = 15;
    private static final int QUOTED = 60;

    private final Facts facts;
    private final Draft.Kind kind;
    private final boolean serious;
    private final Wording wording;

    SupportLetter(Facts facts, Draft.Kind kind, boolean serious, Wording wording) {
        this.facts = facts;
        this.kind = kind;
        this.serious = serious;
        this.wording = facts.prepare(wording);
    }

    @Override
    public String write(Plan plan) {
        var feedback = facts.request().feedback();
        var stars = feedback.stars();
        wording.with("when", facts.when())
                .with("rating", stars == null ? "feedback" : stars + "-star rating")
                .with("date", facts.day(feedback.date(), "support"))
                .with("app", facts.request().app());
        var paragraphs = new ArrayList<String>();
        paragraphs.add(say("greeting"));
        paragraphs.add(say(serious ? "ask-serious" : feedback.kind() == Kind.RATING ? "ask-review" : "ask-message"));
        paragraphs.add(facts(plan));
        paragraphs.add(request(plan));
        paragraphs.add(kind == Draft.Kind.SHORT ? say("attach-short") : attachments());
        var driver = facts.request().driver();
        paragraphs.add((kind == Draft.Kind.FORMAL ? say("thanks") + "\n\n" : "")
                + say("regards")
                + (driver == null || driver.isBlank() ? "" : "\n" + driver.strip()));
        return String.join("\n\n", paragraphs);
    }

    private String facts(Plan plan) {
        var feedback = facts.request().feedback();
        var occasion = feedback.occasion();
        var lines = new ArrayList<String>();
        lines.add(say("facts"));
        lines.add(say("fact-app"));
        lines.add(say("fact-date"));
        if (occasion.time() != null) {
            wording.with(
                    "time", DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH).format(occasion.time()));
            lines.add(say("fact-time"));
        }
        if (occasion.externalId() != null) {
            wording.with("id", occasion.externalId());
            lines.add(say("fact-id"));
        }
        if (feedback.stars() != null) {
            lines.add(say("fact-feedback"));
        }
        var about = about();
        if (!about.isEmpty()) {
            wording.with("things", facts.joined(about, things(plan), wording));
            lines.add(say("fact-about"));
        }
        var comment = feedback.words().comment();
        if (comment != null) {
            wording.with("comment", quoted(comment));
            lines.add(say("fact-comment"));
        }
        facts.clauses().ifPresent(clauses -> {
            wording.with("clauses", clauses);
            lines.add(say("fact-circumstances"));
        });
        return String.join("\n", lines);
    }

    private String request(Plan plan) {
        var lines = new ArrayList<String>();
        if (kind != Draft.Kind.SHORT) {
            lines.add(say("request"));
        }
        if (serious) {
            lines.add(say("request-serious"));
        } else if (facts.concerns.outside().isEmpty()) {
            lines.add(say("request-own"));
        } else {
            wording.with("outside", facts.joined(facts.concerns.outside(), things(plan), wording));
            lines.add(say("request-outside"));
        }
        if (kind == Draft.Kind.FORMAL) {
            lines.add(say("request-answer"));
        }
        return String.join("\n", lines);
    }

    private String attachments() {
        return String.join("\n", say("attach"), say("attach-photo"), say("attach-gps"), say("attach-log"));
    }

    private static String things(Plan plan) {
        return plan.wholeThings() ? "thing" : "short";
    }

    private List<Concern> about() {
        var all = new ArrayList<>(facts.concerns.own());
        all.addAll(facts.concerns.outside());
        return all;
    }

    /// The comment in one line, its beginning where it is long, without quotation marks of its own.
    private String quoted(String comment) {
        var words = comment.strip().replaceAll("[\"“”]", "'").split("\\s+", -1);
        var limit = kind == Draft.Kind.SHORT ? QUOTED_SHORT : QUOTED;
        return words.length <= limit
                ? String.join(" ", words)
                : String.join(" ", List.of(words).subList(0, limit)) + " …";
    }

    private String say(String key) {
        return wording.say("support", key);
    }
}

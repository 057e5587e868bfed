package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a letter says of one feedback, already in words: things, measures, circumstances, day and stars.
final class Facts {
    private static final int YEAR_NEEDED = 180;

    private final ReplyRequest request;
    private final Blocks blocks;
    final Concerns concerns;
    final Optional<PersonName> customer;

    Facts(ReplyRequest request, Concerns concerns, Blocks blocks) {
        this.request = request;
        this.blocks = blocks;
        this.concerns = concerns;
        this.customer = PersonName.of(request.feedback().words().customer());
    }

    ReplyRequest request() {
        return request;
    }

    boolean isPublic() {
        return request.audience() == Audience.PUBLIC;
    }

    /// Makes known what every block may ask for.
    Wording prepare(Wording wording) {
        var item = item();
        wording.with("item", blocks.all(item, "item").getFirst())
                .with("unit", blocks.all(item, "unit").getFirst())
                .with("place", "your door");
        var stars = request.feedback().stars();
        return stars == null ? wording : wording.with("stars", stars + "-star rating");
    }

    /// What was delivered, as the customer calls it; else as its app does.
    private String item() {
        var comment = request.feedback().words().comment();
        if (comment != null) {
            for (var section : blocks.sections("item/")) {
                if (blocks.patterns(section, "match").stream()
                        .anyMatch(pattern -> pattern.matcher(comment).find())) {
                    return section;
                }
            }
        }
        var app = "app/" + request.feedback().platform().id();
        return blocks.all(app, "item").isEmpty() ? "app/any" : app;
    }

    /// The own complaints, or the bare rating where nothing is named.
    List<Concern> complaints() {
        return concerns.own().isEmpty() ? List.of(unsaid(false)) : concerns.own();
    }

    /// What is praised, or the bare rating where nothing is named.
    List<Concern> praises() {
        return concerns.praise().isEmpty() ? List.of(unsaid(true)) : concerns.praise();
    }

    boolean isUnsaid() {
        return concerns.own().isEmpty() && concerns.outside().isEmpty();
    }

    private Concern unsaid(boolean praise) {
        return new Concern(Factor.OVERALL, Concerns.unsaid(request.feedback(), praise), "", 0);
    }

    /// One phrase of each concern, joined: `thing`, `short`, `measure` or `tiny`.
    String joined(List<Concern> about, String key, Wording wording) {
        var phrases = new LinkedHashSet<String>();
        for (var concern : about) {
            phrases.add(phrase(concern, key, wording));
        }
        return list(List.copyOf(phrases));
    }

    /// A concern's phrase; one that its own section does not have comes from the factor in general.
    String phrase(Concern concern, String key, Wording wording) {
        wording.with("place", concern.place().isEmpty() ? "your door" : concern.place());
        for (var section : List.of(concern.section(), concern.general(), "complaint/outside_control")) {
            if (wording.has(section, key)) {
                return wording.say(section, key);
            }
        }
        return wording.say(concern.section(), "thing");
    }

    /// `a`, `a and b`, `a, b and c`.
    String list(List<String> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        var and = " " + blocks.all("list", "and").getFirst() + " ";
        return String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }

    /// What was in the way as one sentence; empty if nothing was.
    Optional<String> circumstances(Wording wording) {
        return clauses().map(clauses -> {
            wording.with("clauses", clauses).with("typed", clauses);
            return wording.say("circumstance", allTicked() ? "ticked" : "typed");
        });
    }

    /// What was in the way as a list of clauses; empty if nothing was.
    Optional<String> clauses() {
        var clauses = new ArrayList<String>();
        for (var words : request.circumstances()) {
            var known = Circumstance.named(words);
            var clause = known.isPresent()
                    ? blocks.all("circumstance", known.get().id()).getFirst()
                    : words.strip().replaceAll("\\s+", " ").replaceAll("[.!;,]+$", "");
            if (!clause.isEmpty()) {
                clauses.add(clause);
            }
        }
        return clauses.isEmpty() ? Optional.empty() : Optional.of(list(clauses));
    }

    private boolean allTicked() {
        return request.circumstances().stream()
                .allMatch(words -> Circumstance.named(words).isPresent());
    }

    /// `" on February 8"`, with the year where it is long ago.
    String when() {
        var date = request.feedback().date();
        var far = Math.abs(ChronoUnit.DAYS.between(date, request.today())) > YEAR_NEEDED;
        return " on " + day(date, far ? "year" : "day");
    }

    String day(LocalDate date, String form) {
        return DateTimeFormatter.ofPattern(blocks.all("date", form).getFirst(), Locale.ENGLISH)
                .format(date);
    }

    /// A number that stands for this feedback, the same as long as nothing about it changes.
    long seed() {
        var feedback = request.feedback();
        var content = new StringBuilder()
                .append(request.audience().id())
                .append(feedback.date())
                .append(feedback.stars())
                .append(feedback.words().comment())
                .append(feedback.words().customer());
        feedback.effectiveMarks().forEach((factor, polarities) -> {
            content.append(factor.id());
            polarities.stream().map(Identified::id).sorted().forEach(content::append);
        });
        return Wording.mix(feedback.id() * 1_000_003 + content.toString().hashCode());
    }
}

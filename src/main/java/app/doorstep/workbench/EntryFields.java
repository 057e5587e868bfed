package app.doorstep.workbench;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.text.Texts;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Changes an entry by the names of its fields; an empty value takes an optional field away.
final class EntryFields {
    /// All names, as a message lists them.
    private static final List<String> NAMES = List.of(
            "date",
            "time",
            "platform",
            "driver",
            "id",
            "kind",
            "rater",
            "stars",
            "sentiment",
            "service_score",
            "solved",
            "comment",
            "customer",
            "reply",
            "note",
            "learned");

    private EntryFields() {}

    /// The entry with `fields` changed.
    ///
    /// @throws Trouble naming the first field that is unknown or whose value makes no sense
    static Entry changed(Entry entry, Map<String, String> fields, Texts texts) throws Trouble {
        var changed = entry;
        for (var field : fields.entrySet()) {
            if (!NAMES.contains(field.getKey()) && !field.getKey().equals("score")) {
                throw new Trouble(
                        Trouble.Kind.MISUSE,
                        texts.get("workbench.no-field", field.getKey(), String.join(", ", NAMES)),
                        NAMES,
                        null);
            }
            try {
                changed = changed(changed, field.getKey(), field.getValue());
            } catch (DateTimeException | IllegalArgumentException e) {
                throw new Trouble(
                        Trouble.Kind.MISUSE,
                        texts.get("workbench.bad-field", field.getKey(), field.getValue()),
                        List.of(),
                        e);
            }
        }
        return changed;
    }

    private static Entry changed(Entry entry, String key, String value) {
        var words = entry.words();
        var text = value.isBlank() ? null : value;
        return switch (key) {
            case "comment" -> entry.with(new Words(text, words.customer(), words.reply(), words.note()));
            case "customer" -> entry.with(new Words(words.comment(), text, words.reply(), words.note()));
            case "reply" -> entry.with(new Words(words.comment(), words.customer(), text, words.note()));
            case "note" -> entry.with(new Words(words.comment(), words.customer(), words.reply(), text));
            case "date", "time", "learned", "platform", "driver", "id" ->
                entry.with(occasion(entry.occasion(), key, value, text));
            case "stars", "sentiment", "score", "service_score", "solved" ->
                entry.with(verdict(entry.verdict(), key, text));
            case "kind" -> entry.with(one(Kind.class, value), entry.rater());
            case "rater" -> entry.with(entry.kind(), one(Rater.class, value));
            default -> throw new IllegalArgumentException("no such field: " + key);
        };
    }

    private static Occasion occasion(Occasion before, String key, String value, @Nullable String text) {
        return new Occasion(
                key.equals("platform") ? Platform.named(value) : before.platform(),
                key.equals("driver") ? text : before.driver(),
                key.equals("id") ? text : before.externalId(),
                key.equals("date") ? LocalDate.parse(value) : before.date(),
                key.equals("time") ? optional(text).map(LocalTime::parse).orElse(null) : before.time(),
                key.equals("learned") ? optional(text).map(LocalDate::parse).orElse(null) : before.learned());
    }

    private static Verdict verdict(Verdict before, String key, @Nullable String text) {
        return new Verdict(
                key.equals("stars") ? optional(text).map(Integer::valueOf).orElse(null) : before.stars(),
                key.equals("sentiment")
                        ? optional(text).map(word -> one(Sentiment.class, word)).orElse(null)
                        : before.sentiment(),
                before.factorStars(),
                key.equals("score") || key.equals("service_score")
                        ? optional(text).map(BigDecimal::new).orElse(null)
                        : before.serviceScore(),
                key.equals("solved") ? optional(text).map(EntryFields::yesOrNo).orElse(null) : before.solved());
    }

    private static Optional<String> optional(@Nullable String text) {
        return Optional.ofNullable(text);
    }

    private static Boolean yesOrNo(String word) {
        return switch (word) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> throw new IllegalArgumentException("neither yes nor no: " + word);
        };
    }

    private static <E extends Enum<E> & Identified> E one(Class<E> type, String word) {
        return Identified.of(type, word)
                .orElseThrow(() -> new IllegalArgumentException("no " + type.getSimpleName() + ": " + word));
    }
}

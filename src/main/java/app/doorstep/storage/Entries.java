package app.doorstep.storage;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one mapper between an [Entry] and its row.
final class Entries {

    private Entries() {}

    /// Fills in everything that an entry says; the other columns of `row` stay as they are.
    static void toRow(Entry entry, FeedbackRow row, Names names) throws SQLException {
        toRow(entry, row);
        row.app = names.app(entry.occasion().platform());
        row.driver = names.driver(wellFormed(entry.occasion().driver()));
    }

    /// The same but for the numbers of app and driver, which only a notebook knows.
    static void toRow(Entry entry, FeedbackRow row) {
        var occasion = entry.occasion();
        var verdict = entry.verdict();
        var words = entry.words();
        row.kind = Codes.KIND.code(entry.kind());
        row.rater = Codes.RATER.code(entry.rater());
        row.externalId = wellFormed(occasion.externalId());
        row.day = occasion.date().toEpochDay();
        var time = occasion.time();
        row.time = time == null ? FeedbackRow.NONE : time.toNanoOfDay();
        var learned = occasion.learned();
        row.learned = learned == null ? FeedbackRow.NONE : learned.toEpochDay();
        var stars = verdict.stars();
        row.stars = stars == null ? FeedbackRow.NONE : stars;
        row.sentiment = Codes.SENTIMENT.codeOrNone(verdict.sentiment());
        row.factorStars = pack(verdict.factorStars());
        var score = verdict.serviceScore();
        row.serviceScore =
                score == null ? FeedbackRow.NONE : score.movePointRight(1).intValueExact();
        var solved = verdict.solved();
        row.solved = solved == null ? FeedbackRow.NONE : solved ? 1 : 0;
        row.comment = wellFormed(words.comment());
        row.customer = wellFormed(words.customer());
        row.reply = wellFormed(words.reply());
        row.note = wellFormed(words.note());
        row.marks = MarkBits.bits(entry.marks());
        row.evidence = MarkBits.evidence(entry.marks());
        row.flags = 0;
        for (var flag : entry.flags()) {
            row.flags |= 1L << Codes.FLAG.code(flag);
        }
        row.coverage = Codes.COVERAGE.codeOrNone(entry.coverage());
    }

    static Entry of(FeedbackRow row, Names names) {
        return new Entry(
                Codes.KIND.word(row.kind),
                Codes.RATER.word(row.rater),
                new Occasion(
                        names.platform(row.app),
                        names.driver(row.driver),
                        row.externalId,
                        LocalDate.ofEpochDay(row.day),
                        row.time == FeedbackRow.NONE ? null : LocalTime.ofNanoOfDay(row.time),
                        row.learned == FeedbackRow.NONE ? null : LocalDate.ofEpochDay(row.learned)),
                verdict(row),
                new Words(row.comment, row.customer, row.reply, row.note),
                MarkBits.marks(row.marks, row.evidence),
                flags(row.flags),
                Codes.COVERAGE.wordOrNull(row.coverage));
    }

    static Verdict verdict(FeedbackRow row) {
        return new Verdict(
                row.stars == FeedbackRow.NONE ? null : (int) row.stars,
                Codes.SENTIMENT.wordOrNull(row.sentiment),
                unpack(row.factorStars),
                score(row.serviceScore),
                row.solved == FeedbackRow.NONE ? null : row.solved == 1);
    }

    /// Tenths as people write them: 7, 7.5.
    static @Nullable BigDecimal score(long tenths) {
        if (tenths == FeedbackRow.NONE) {
            return null;
        }
        return tenths % 10 == 0 ? BigDecimal.valueOf(tenths / 10) : BigDecimal.valueOf(tenths, 1);
    }

    private static long pack(Map<Factor, Integer> stars) {
        long packed = 0;
        for (var entry : stars.entrySet()) {
            packed |= (long) entry.getValue() << (3 * Codes.FACTOR.code(entry.getKey()));
        }
        return packed;
    }

    private static Map<Factor, Integer> unpack(long packed) {
        if (packed == 0) {
            return Map.of();
        }
        var stars = new EnumMap<Factor, Integer>(Factor.class);
        for (var factor : Codes.FACTOR.words()) {
            int value = (int) (packed >>> (3 * Codes.FACTOR.code(factor))) & 7;
            if (value != 0) {
                stars.put(factor, value);
            }
        }
        return stars;
    }

    private static Set<Flag> flags(long bits) {
        if (bits == 0) {
            return Set.of();
        }
        var flags = EnumSet.noneOf(Flag.class);
        for (var flag : Codes.FLAG.words()) {
            if ((bits >>> Codes.FLAG.code(flag) & 1) != 0) {
                flags.add(flag);
            }
        }
        return flags;
    }

    /// Half a character, which no file can hold, becomes the sign for "unreadable"; anything else stays as it is.
    static @Nullable String wellFormed(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return mended(text);
                }
            }
        }
        return text;
    }

    private static String mended(String text) {
        var result = new StringBuilder();
        text.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xfffd : point)
                .forEach(result::appendCodePoint);
        return result.toString();
    }
}

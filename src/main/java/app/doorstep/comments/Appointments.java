package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares when something was to come with when it came: "said Monday, came Thursday", "booked 9 to 10 and at 9.05 the
/// bell went", "quoted five days, took two". The words that promise a time, tell of an arrival or of waiting on are
/// `[due]`, `[came]` and `[awaits]` in the language's `tone.txt`. Belongs to one thread.
final class Appointments {
    private static final Sense EARLY = new Sense(Factor.PUNCTUALITY, Polarity.PRAISE, Tag.PLAIN, true);
    private static final Sense LATE = new Sense(Factor.PUNCTUALITY, Polarity.COMPLAINT, Tag.PLAIN, true);

    /// How far before a time, and how far behind it, the word stands that says which it is.
    private static final int BEFORE = 4;

    private static final int BEHIND = 2;
    /// How many words there may be between the two times.
    private static final int APART = 14;
    /// So many days after a weekday are taken to be behind it, more to be before the next.
    private static final int LATEST_DAY = 4;

    private static final int DUTIES = Lexicon.DUE | Lexicon.CAME | Lexicon.AWAITS;
    private static final int HOUR = 60;
    private static final int HALF_DAY = 12 * HOUR;
    /// Until then in the day an hour named without "am" or "pm" is one of the afternoon.
    private static final int EARLIEST = 7 * HOUR;
    /// Minutes that nobody complains of.
    private static final int GRACE = 5;
    /// Who comes so many minutes early may be unwelcome.
    private static final int TOO_EARLY = 3 * HOUR;

    private final Lexicon lexicon;
    private final SpokenTimes times;
    private Tokens tokens = new Tokens();

    Appointments(Lexicon lexicon) {
        this.lexicon = lexicon;
        times = new SpokenTimes(lexicon);
    }

    /// Adds what the comment's times say.
    ///
    /// @param comment its tones sounded
    void find(Tokens comment, List<Finding> into) {
        tokens = comment;
        times.find(comment);
        for (int one = 0; one + 1 < times.size; one++) {
            for (int other = one + 1; other < times.size; other++) {
                var finding = compare(one, other);
                if (finding != null) {
                    add(finding, into);
                    one = other;
                    break;
                }
            }
        }
    }

    /// What compares two times knows better than what knows one.
    private static void add(Finding finding, List<Finding> into) {
        into.removeIf(other -> other.sense().factor() == Factor.PUNCTUALITY
                && other.sense().polarity() != finding.sense().polarity()
                && other.sense().tag() != Tag.OWN
                && other.start() < finding.end()
                && other.end() > finding.start());
        into.add(finding);
    }

    private @Nullable Finding compare(int one, int other) {
        if (!times.areComparable(one, other)
                || times.from[other] - times.to[one] > APART
                || sentences(one, other) > 1) {
            return null;
        }
        var first = role(one);
        var second = role(other);
        var isTurned = second == Lexicon.DUE && first != Lexicon.DUE;
        if ((isTurned ? second : first) != Lexicon.DUE || (isTurned ? first : second) == 0 || first == second) {
            return null;
        }
        var late = isTurned ? lateness(other, one) : lateness(one, other);
        var isPraise = late <= 0;
        if (late == Integer.MIN_VALUE
                || (isPraise && ((first | second) == (Lexicon.DUE | Lexicon.AWAITS) || isDenied(one, other)))) {
            return null;
        }
        var start = Math.min(cue(one), times.from[one]);
        return new Finding(isPraise ? EARLY : LATE, tokens.starts[start], tokens.ends[times.to[other] - 1]);
    }

    private int sentences(int one, int other) {
        int sentences = 0;
        for (int i = times.to[one]; i < times.from[other]; i++) {
            sentences += tokens.ids[i] == Tokens.SENTENCE_END ? 1 : 0;
        }
        return sentences;
    }

    /// Whether it says in the same breath that something did not happen.
    private boolean isDenied(int one, int other) {
        for (int i = Math.max(0, times.from[one] - BEFORE); i < times.to[other] + BEFORE; i++) {
            if (i == tokens.size || (i >= times.to[other] && tokens.ids[i] < Vocabulary.UNKNOWN)) {
                return false;
            }
            if (is(i, Lexicon.NEGATES | Lexicon.AWAITS)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a time is that promised, that of the arrival or one of waiting; 0 if nothing says so.
    private int role(int time) {
        var cue = cue(time);
        return cue >= tokens.size ? 0 : (lexicon.duties(tokens.ids[cue]) | tokens.tones[cue]) & DUTIES;
    }

    /// The word next to a time that says which it is; the number of words if none does.
    private int cue(int time) {
        var start = time == 0 ? 0 : times.to[time - 1];
        for (int i = times.from[time] - 1; i >= start && i >= times.from[time] - BEFORE; i--) {
            if (tokens.ids[i] == Tokens.SENTENCE_END) {
                break;
            }
            if (is(i, DUTIES)) {
                return is(i, Lexicon.CAME) ? promise(start, i) : i;
            }
        }
        for (int i = times.to[time]; i < tokens.size && i < times.to[time] + BEHIND; i++) {
            if (tokens.ids[i] < Vocabulary.UNKNOWN) {
                break;
            }
            if (is(i, DUTIES)) {
                return i;
            }
        }
        return tokens.size;
    }

    /// What is "meant to come" or "said it would arrive" is no arrival yet.
    private int promise(int start, int came) {
        for (int i = came - 1; i >= start && i >= came - BEFORE; i--) {
            if (tokens.ids[i] < Vocabulary.UNKNOWN || tokens.ids[i] == lexicon.and() || is(i, Lexicon.CONTRASTS)) {
                break;
            }
            if (is(i, Lexicon.DUE)) {
                return i;
            }
        }
        return came;
    }

    private boolean is(int word, int duties) {
        return lexicon.is(tokens.ids[word], duties) || (tokens.tones[word] & duties) != 0;
    }

    /// How much later the second is than the first, 0 or less if it is not; [Integer#MIN_VALUE] if that cannot be told.
    private int lateness(int due, int came) {
        var late = times.values[came] - times.values[due];
        return switch (Math.max(times.kinds[due], times.kinds[came])) {
            case SpokenTimes.WEEKDAY -> daysLate(Math.floorMod(late, 7), came);
            case SpokenTimes.DATE -> late < -7 ? Integer.MIN_VALUE : late;
            case SpokenTimes.CLOCK -> hoursLate(due, came);
            default -> times.longer(due, came);
        };
    }

    /// "Told Friday, came the following Tuesday" is late, "told Friday, came Wednesday" is early.
    private int daysLate(int days, int came) {
        var before = times.from[came] - 1;
        var isFollowing = before >= 0 && Lexicon.kindOfTime(lexicon.time(tokens.ids[before])) == Lexicon.FOLLOWING;
        return isFollowing ? days + 1 : days > LATEST_DAY ? -1 : days;
    }

    private int hoursLate(int due, int came) {
        var first = inDay(times.values[due]);
        var last = Math.max(first, inDay(times.lasts[due]));
        var at = times.values[came] & ~SpokenTimes.EITHER_HALF;
        if ((times.values[came] & SpokenTimes.EITHER_HALF) != 0) {
            // Whichever half of the day is nearer to what was promised.
            var later = at < HALF_DAY ? at + HALF_DAY : at - HALF_DAY;
            at = away(at, first, last) <= away(later, first, last) ? at : later;
        }
        var late = at - last;
        return late <= GRACE ? at < first - TOO_EARLY ? Integer.MIN_VALUE : 0 : late;
    }

    private static int away(int time, int first, int last) {
        return time < first ? first - time : Math.max(0, time - last);
    }

    private static int inDay(int time) {
        var at = time & ~SpokenTimes.EITHER_HALF;
        return at == time || at >= EARLIEST ? at : at + HALF_DAY;
    }
}

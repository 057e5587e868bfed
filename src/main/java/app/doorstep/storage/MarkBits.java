package app.doorstep.storage;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Marks as the feedback row holds them: seven groups of eight bits, a factor's bit in each, and one line of text for
/// the evidence, `2-9:20,30:41 4+0:5` (factor, polarity, spans from:to).
final class MarkBits {
    private static final int CORRECTED = 32;
    private static final int CORRECTED_AWAY = 48;

    /// The complaints among the marks that count.
    static final int COMPLAINTS = 0xff00;

    /// The factors of each group of eight bits: a hundred thousand complaints share these.
    private static final List<Set<Factor>> FACTORS =
            IntStream.range(0, 256).mapToObj(MarkBits::factors).toList();

    private MarkBits() {}

    static long bits(List<Mark> marks) {
        long bits = 0;
        for (var mark : marks) {
            bits |= bit(mark.factor(), mark.polarity(), mark.source());
        }
        return bits;
    }

    private static long bit(Factor factor, @Nullable Polarity polarity, MarkSource source) {
        int group =
                polarity == null ? CORRECTED_AWAY : Codes.SOURCE.code(source) * 16 + Codes.POLARITY.code(polarity) * 8;
        return 1L << (group + Codes.FACTOR.code(factor));
    }

    /// The marks that count, praise in the low and complaints in the high eight bits: for each factor the driver's
    /// corrections alone where there are some, else all others. The same rule as
    /// [app.doorstep.domain.Feedback#effective].
    static int effective(long bits) {
        int corrected = (int) (bits >>> CORRECTED | bits >>> (CORRECTED + 8) | bits >>> CORRECTED_AWAY) & 0xff;
        int others = (int) (bits | bits >>> 16) & 0xffff;
        return ((int) (bits >>> CORRECTED) & 0xffff) | (others & ~(corrected | corrected << 8));
    }

    /// The factors complained about in marks that count.
    static Set<Factor> complaints(int effective) {
        return FACTORS.get(effective >>> 8 & 0xff);
    }

    private static Set<Factor> factors(int bits) {
        return Codes.FACTOR.words().stream()
                .filter(factor -> (bits & 1 << Codes.FACTOR.code(factor)) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// All but the inferred ones, which are our reading and not what the source says.
    static long stated(long bits) {
        return bits & ~0xffff0000L;
    }

    static long inferred(long bits) {
        return bits & 0xffff0000L;
    }

    static long exported(long bits) {
        return bits & 0xffff;
    }

    static long corrected(long bits) {
        return bits & 0x00ff_ffff_0000_0000L;
    }

    /// Two sets of corrections as one: where both speak of a factor, the first counts.
    static long merged(long first, long second) {
        long factors = (first >>> CORRECTED | first >>> (CORRECTED + 8) | first >>> CORRECTED_AWAY) & 0xff;
        long taken = factors << CORRECTED | factors << (CORRECTED + 8) | factors << CORRECTED_AWAY;
        return first | (second & ~taken);
    }

    /// Where the comment shows the inferred marks; null if nowhere.
    static @Nullable String evidence(List<Mark> marks) {
        StringBuilder text = null;
        for (var mark : marks) {
            if (mark.source() == MarkSource.INFERRED && !mark.evidence().isEmpty()) {
                if (text == null) {
                    text = new StringBuilder(24);
                } else {
                    text.append(' ');
                }
                text.append((char) ('0' + Codes.FACTOR.code(mark.factor())));
                char before = mark.polarity() == Polarity.PRAISE ? '+' : '-';
                for (var span : mark.evidence()) {
                    text.append(before).append(span.start()).append(':').append(span.end());
                    before = ',';
                }
            }
        }
        return text == null ? null : text.toString();
    }

    /// Exported marks first, then inferred, then corrected ones; within these by factor, praise before complaint.
    static List<Mark> marks(long bits, @Nullable String evidence) {
        if (bits == 0) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        for (var source : Codes.SOURCE.words()) {
            for (var factor : Codes.FACTOR.words()) {
                for (var polarity : Codes.POLARITY.words()) {
                    if ((bits & bit(factor, polarity, source)) != 0) {
                        var spans = source == MarkSource.INFERRED && evidence != null
                                ? spans(evidence, factor, polarity)
                                : List.<Span>of();
                        marks.add(new Mark(factor, polarity, source, spans));
                    }
                }
                if (source == MarkSource.CORRECTED && (bits & bit(factor, null, source)) != 0) {
                    marks.add(Mark.corrected(factor, null));
                }
            }
        }
        return marks;
    }

    private static List<Span> spans(String evidence, Factor factor, Polarity polarity) {
        var spans = new ArrayList<Span>();
        var head = "" + (char) ('0' + Codes.FACTOR.code(factor)) + (polarity == Polarity.PRAISE ? '+' : '-');
        int at = evidence.startsWith(head) ? 0 : evidence.indexOf(' ' + head) + 1;
        while (at >= 0 && evidence.startsWith(head, at)) {
            int end = evidence.indexOf(' ', at);
            var list = evidence.substring(at + 2, end < 0 ? evidence.length() : end);
            for (int from = 0; from < list.length(); ) {
                int colon = list.indexOf(':', from);
                int comma = list.indexOf(',', colon);
                int to = comma < 0 ? list.length() : comma;
                spans.add(new Span(Integer.parseInt(list, from, colon, 10), Integer.parseInt(list, colon + 1, to, 10)));
                from = to + 1;
            }
            int next = end < 0 ? -1 : evidence.indexOf(' ' + head, end);
            at = next < 0 ? -1 : next + 1;
        }
        return spans;
    }
}

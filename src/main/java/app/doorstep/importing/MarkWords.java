package app.doorstep.importing;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The cells of Doorstep's own file that hold several words.
final class MarkWords {
    private static final Pattern PARTS = Pattern.compile("\\s*[;,|]\\s*");
    private static final Pattern MARK = Pattern.compile("(\\w+)\\s*[=:]\\s*(\\w+)\\s*(:\\s*exported)?");

    private MarkWords() {}

    /// `care=complaint;punctuality=none` are corrections; `overall=complaint:exported` is a mark of a file that finds
    /// no column of its own.
    static List<Mark> marks(String text, int column) throws RowFault {
        var marks = new ArrayList<Mark>();
        for (var part : PARTS.split(text.strip().toLowerCase(Locale.ROOT), -1)) {
            if (part.isEmpty()) {
                continue;
            }
            var match = MARK.matcher(part);
            var factor = match.matches()
                    ? Identified.of(Factor.class, match.group(1)).orElse(null)
                    : null;
            var polarity = factor == null
                    ? null
                    : Identified.of(Polarity.class, match.group(2)).orElse(null);
            var exported = factor != null && match.group(3) != null;
            if (factor == null
                    || (polarity == null && (exported || !match.group(2).equals("none")))) {
                throw new RowFault(column, "not-a-mark", part);
            }
            marks.add(
                    exported && polarity != null ? Mark.exported(factor, polarity) : Mark.corrected(factor, polarity));
        }
        return marks;
    }

    /// `outside_control;disputed`.
    static Set<Flag> flags(String text, int column) throws RowFault {
        var flags = EnumSet.noneOf(Flag.class);
        for (var part : PARTS.split(text.strip(), -1)) {
            if (!part.isEmpty()) {
                flags.add(Identified.of(Flag.class, part.replace(' ', '_').replace('-', '_'))
                        .orElseThrow(() -> new RowFault(column, "not-a-flag", part)));
            }
        }
        return flags;
    }
}

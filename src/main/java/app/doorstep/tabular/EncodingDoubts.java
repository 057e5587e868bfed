package app.doorstep.tabular;

import java.nio.charset.Charset;
import java.util.List;

/// What can be doubtful about an encoding, shown by the first line that holds more than ASCII.
final class EncodingDoubts {
    private static final int SHOWN = 60;

    private EncodingDoubts() {}

    /// Two readings that are about as likely.
    static TableDoubt two(Likelihood.Reading best, Likelihood.Reading next, boolean stops) {
        var one = best.text().lines().toList();
        var other = next.text().lines().toList();
        var line = 0;
        while (line < Math.min(one.size(), other.size()) - 1 && one.get(line).equals(other.get(line))) {
            line++;
        }
        return of(
                "two",
                List.of(
                        Encodings.name(best.charset()),
                        shown(one.get(line)),
                        Encodings.name(next.charset()),
                        shown(other.get(line))),
                List.of(best.charset(), next.charset()),
                stops);
    }

    /// The reading that is least odd, where all are: the text was converted wrongly long ago, or nobody here knows its
    /// encoding.
    static TableDoubt none(Likelihood.Reading best) {
        var line = best.text()
                .lines()
                .filter(text -> text.chars().anyMatch(c -> c > 127))
                .findFirst()
                .orElse("");
        return of("none", List.of(Encodings.name(best.charset()), shown(line)), List.of(best.charset()), false);
    }

    /// The part of a line around its first character that is not ASCII.
    private static String shown(String line) {
        var first = 0;
        while (first < line.length() && line.charAt(first) < 128) {
            first++;
        }
        var from = Math.max(0, Math.min(first - SHOWN / 2, line.length() - SHOWN));
        return line.substring(from, Math.min(line.length(), from + SHOWN)).strip();
    }

    static TableDoubt of(String key, List<String> arguments, List<Charset> choices, boolean stops) {
        return new TableDoubt(
                TableDoubt.What.ENCODING,
                "encoding-" + key,
                arguments,
                choices.stream().map(Encodings::name).toList(),
                stops);
    }
}

package app.doorstep.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Messages copied out of a messenger: `[3/2/26, 18:03:11] Ana: ue 5 so kind` is the line `3/2/26 ue 5 so kind`. When
/// it was written is kept as its day; a line that names another day is asked about like any line with two.
final class Messages {
    private static final String WHEN = "(\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}),? +\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?"
            + "(?:[ \u00a0\u202f]?[ap]\\.?[ \u00a0]?m\\.?)?";
    private static final Pattern BRACKETS =
            Pattern.compile("^\u200e?\\[" + WHEN + "] ([^:]{1,40}): +", Pattern.CASE_INSENSITIVE);
    private static final Pattern DASH =
            Pattern.compile("^\u200e?" + WHEN + " - ([^:\\d]{1,40}): +", Pattern.CASE_INSENSITIVE);

    private Messages() {}

    static List<String> without(List<String> lines) {
        var names = new HashMap<String, Integer>();
        for (var line : lines) {
            var found = DASH.matcher(line);
            if (found.find()) {
                names.merge(found.group(2), 1, Integer::sum);
            }
        }
        return lines.stream().map(line -> without(line, names)).toList();
    }

    private static String without(String line, Map<String, Integer> names) {
        var brackets = BRACKETS.matcher(line);
        if (brackets.find()) {
            return brackets.group(1) + " " + line.substring(brackets.end());
        }
        var dash = DASH.matcher(line);
        // Once it can be a thumb down and words before a colon; the same twice is a name.
        return dash.find() && names.getOrDefault(dash.group(2), 0) > 1
                ? dash.group(1) + " " + line.substring(dash.end())
                : line;
    }
}

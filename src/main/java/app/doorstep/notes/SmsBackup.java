package app.doorstep.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Text messages as a phone's backup writes them: `<sms … body="ue - late" readable_date="Mar 28, 2026 6:03:00 PM" />`.
/// What else such a file holds, such as pictures, is named as left out.
final class SmsBackup {
    private static final Pattern MESSAGE = Pattern.compile("<sms\\s[^>]*>");
    private static final Pattern BODY = Pattern.compile("\\bbody=\"([^\"]*)\"");
    private static final Pattern DATE =
            Pattern.compile("\\breadable_date=\"(\\p{L}{3,10}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,10}\\.?"
                    + " \\d{4}|\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern MARKUP = Pattern.compile("<(?!/|\\?|!|smses\\b|sms\\b)[a-zA-Z][^>]*>");

    private SmsBackup() {}

    /// Its messages; empty if the text is no such backup.
    static Optional<Pasted.Lines> of(List<String> lines) {
        var text = String.join("\n", lines);
        var message = MESSAGE.matcher(text);
        var found = new ArrayList<String>();
        while (message.find()) {
            var body = BODY.matcher(message.group());
            var date = DATE.matcher(message.group());
            if (body.find() && !body.group(1).isBlank()) {
                found.add((date.find() ? date.group(1) + " " : "") + unescaped(body.group(1)));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var others = MARKUP.matcher(text).results().map(other -> other.group()).toList();
        return Optional.of(new Pasted.Lines(found, others));
    }

    private static String unescaped(String text) {
        return text.replaceAll("&#(?:10|13);", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .strip();
    }
}

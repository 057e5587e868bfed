package app.doorstep.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Messages copied out of a messenger: `[3/2/26, 18:03:11] Ana: ue 5 so kind` is the line `3/2/26 ue 5 so kind`. When
/// it was written is kept as its day; a line that names another day is asked about like any line with two. WhatsApp,
/// Telegram, Signal, Discord, iMessage, Messenger and lists of text messages are met.
///
/// A line without a head of its own goes on with the message above it, unless it has a verdict of its own. What the
/// messenger says itself, and pictures, are named as left out.
final class Messages {
    private static final String NUMBERS = "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{2,4}";
    private static final String NAMED =
            "\\p{L}{3,10}\\.? \\d{1,2},? \\d{4}|\\d{1,2} (?:de )?\\p{L}{3,10}\\.?(?: de)?,? \\d{4}";
    private static final String HOUR = "\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:[ \u00a0\u202f]?[ap]\\.?[ \u00a0]?m\\.?)?";
    private static final String WHEN = "(" + NUMBERS + "|" + NAMED + ")(?:,| at| a las)? +(?:at |a las )?" + HOUR;

    private static final Pattern BRACKETS = head("^\u200e?\\[" + WHEN + "] ([^:]{1,40}): +(.*)$");
    private static final Pattern DASH = head("^\u200e?" + WHEN + " - ([^:\\d]{1,40}): +(.*)$");
    /// What WhatsApp says itself.
    private static final Pattern SERVICE = head("^\u200e?(?:\\[" + WHEN + "]|" + WHEN + " -) [^:]+$");
    private static final Pattern TELEGRAM = head("^([^,:]{1,40}), \\[" + WHEN + "]:?\\s*(.*)$");
    private static final Pattern DISCORD =
            head("^(\\S.{0,40}?) \u2014 (?:" + WHEN + "|(today|yesterday|hoy|ayer) (?:at|a las) " + HOUR + ")$");
    private static final Pattern DAY_ALONE = head("^" + WHEN + "$");
    private static final Pattern SENDER_ALONE = head("^(?:you sent|enviaste|you|me|yo|t\u00fa)$");
    private static final Pattern NAME_ALONE = Pattern.compile("^\\p{L}[\\p{L} .'-]{0,39}$");
    private static final Pattern NOTHING_SAID = head("^\u200e?(?:<[^>]{3,40}>|(?:image|video|audio|gif|sticker|document"
            + "|photo|imagen|v\u00eddeo|foto|documento|voice message|contact card) (?:omitted|omitid[oa])"
            + "|(?:this message was deleted|you deleted this message|se elimin\u00f3 este mensaje"
            + "|eliminaste este mensaje|missed (?:voice|video) call|llamada perdida)\\.?)$");
    private static final Pattern VERDICT = Pattern.compile(
            "(?:^|\\s)(?:[+\\-\u2212\u2013]|[1-5](?:\\s*(?:\u2605|\\*|stars?|estrellas?))?|\\x{1F44D}|\\x{1F44E})(?:\\s|$)");

    private final List<String> lines = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private @Nullable String day;
    private boolean begun;

    private Messages() {}

    private static Pattern head(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// The messages among `lines`, a line each; the same lines where there are none.
    static Pasted.Lines of(List<String> lines) {
        var texts = SmsBackup.of(lines).orElse(null);
        if (texts != null) {
            return texts;
        }
        var messages = new Messages();
        messages.read(lines, senders(lines));
        return new Pasted.Lines(messages.lines, messages.leftOut);
    }

    /// How often each name stands where that of a sender stands. Once it can be a thumb down and words before a colon;
    /// the same twice is a name.
    private static Map<String, Integer> senders(List<String> lines) {
        var names = new HashMap<String, Integer>();
        for (var i = 0; i < lines.size(); i++) {
            var dash = DASH.matcher(lines.get(i));
            if (dash.find()) {
                names.merge(dash.group(2), 1, Integer::sum);
            } else if (i + 1 < lines.size()
                    && NAME_ALONE.matcher(lines.get(i).strip()).matches()
                    && DAY_ALONE.matcher(lines.get(i + 1).strip()).matches()) {
                names.merge(lines.get(i).strip(), 1, Integer::sum);
            }
        }
        return names;
    }

    private void read(List<String> all, Map<String, Integer> senders) {
        for (var i = 0; i < all.size(); i++) {
            var line = all.get(i);
            var bare = line.strip();
            var next = i + 1 < all.size() ? all.get(i + 1).strip() : "";
            var message = message(line, senders);
            if (message.isPresent()) {
                begin(message.get()[0], message.get()[1]);
            } else if (SENDER_ALONE.matcher(bare).matches()
                    || (senders.containsKey(bare) && DAY_ALONE.matcher(next).matches())) {
                begun = false;
            } else if (DAY_ALONE.matcher(bare).matches() && hasHeads(i, all, senders)) {
                begin(group(DAY_ALONE.matcher(bare), 1), "");
            } else if (begun && SERVICE.matcher(bare).matches()) {
                leftOut.add(bare);
            } else if (!begun && SERVICE.matcher(bare).matches() && !senders.isEmpty()) {
                leftOut.add(bare);
            } else {
                text(line);
            }
        }
    }

    /// Whether the line above a day alone is its sender.
    private static boolean hasHeads(int at, List<String> all, Map<String, Integer> senders) {
        return at > 0 && senders.containsKey(all.get(at - 1).strip());
    }

    private void begin(@Nullable String when, String text) {
        day = when;
        begun = true;
        if (NOTHING_SAID.matcher(text.strip()).matches()) {
            leftOut.add(text.strip());
        } else if (!text.isBlank()) {
            lines.add(dated(text));
        } else {
            // The text follows below.
            lines.add("");
        }
    }

    private void text(String line) {
        var last = lines.size() - 1;
        if (NOTHING_SAID.matcher(line.strip()).matches()) {
            leftOut.add(line.strip());
        } else if (!begun || last < 0) {
            lines.add(line);
        } else if (lines.get(last).isEmpty()) {
            lines.set(last, dated(line));
        } else if (VERDICT.matcher(line).find()) {
            lines.add(dated(line));
        } else {
            lines.set(last, lines.get(last) + " " + line.strip());
        }
    }

    private String dated(String text) {
        return day == null ? text.strip() : day + " " + text.strip();
    }

    /// Day and text of a message whose head stands on `line`.
    private static Optional<@Nullable String[]> message(String line, Map<String, Integer> senders) {
        var brackets = BRACKETS.matcher(line);
        if (brackets.matches()) {
            return Optional.of(new @Nullable String[] {brackets.group(1), brackets.group(3)});
        }
        var dash = DASH.matcher(line);
        if (dash.matches() && senders.getOrDefault(dash.group(2), 0) > 1) {
            return Optional.of(new @Nullable String[] {dash.group(1), dash.group(3)});
        }
        var telegram = TELEGRAM.matcher(line);
        if (telegram.matches()) {
            return Optional.of(new @Nullable String[] {telegram.group(2), telegram.group(3)});
        }
        var discord = DISCORD.matcher(line.strip());
        return discord.matches()
                ? Optional.of(
                        new @Nullable String[] {discord.group(2) == null ? discord.group(3) : discord.group(2), ""})
                : Optional.empty();
    }

    private static @Nullable String group(Matcher matcher, int group) {
        return matcher.find() ? matcher.group(group) : null;
    }
}

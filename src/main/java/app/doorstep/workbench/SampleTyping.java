package app.doorstep.workbench;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// Turns a clean sentence into one as people type it on a phone: no capital, no full stop, no apostrophe, `thx`.
final class SampleTyping {
    private static final Pattern SPACES = Pattern.compile(" {2,}| +(?=[,.!]|$)|^ +");
    private static final String[][] SHORT = {
        {"thank you", "thx"}, {"please", "pls"}, {"delivery", "delivry"}, {"because", "cos"}, {" you ", " u "},
        {"delivered", "deliverd"}, {"received", "recieved"}, {" and ", " n "}, {"minutes", "mins"}, {"great", "gr8"}
    };

    private SampleTyping() {}

    /// @param content whether the writer is content
    static String type(String text, boolean content, SplittableRandom random) {
        var result = text.indexOf("  ") >= 0 || text.endsWith(" ") || text.startsWith(" ") || text.contains(" ,")
                ? SPACES.matcher(text)
                        .replaceAll(match -> match.group().length() > 1
                                        && match.start() > 0
                                        && match.end() < text.length()
                                        && ",.!".indexOf(text.charAt(match.end())) < 0
                                ? " "
                                : "")
                : text;
        if (random.nextInt(100) < 45) {
            result = Character.toUpperCase(result.charAt(0)) + result.substring(1);
        }
        if (random.nextInt(100) < 28) {
            result = result.replace("'", "");
        }
        if (random.nextInt(100) < 25) {
            result = result.replace(" I ", " i ");
        }
        if (random.nextInt(100) < 6) {
            var pair = SHORT[random.nextInt(SHORT.length)];
            result = result.replace(pair[0], pair[1]);
        }
        if (!content && random.nextInt(100) < 2) {
            result = result.toUpperCase(Locale.ROOT);
        }
        return Character.isLetterOrDigit(result.charAt(result.length() - 1)) ? result + end(content, random) : result;
    }

    private static String end(boolean content, SplittableRandom random) {
        var roll = random.nextInt(100);
        if (roll < 58) {
            return "";
        }
        if (roll < 82) {
            return ".";
        }
        if (roll < 92) {
            return "!";
        }
        return content ? roll < 96 ? " 👍" : " :)" : roll < 96 ? "!!" : " ...";
    }
}

package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/// Tells lines that draw a table from lines that hold its cells.
final class Rule {
    /// Dashes with crossings, also those of an outline with bars at its ends.
    private static final Pattern BORDER =
            Pattern.compile("\\h*(?:[-=+]{3,}|\\|[-=+]{2,}\\||[─━═╌┄┈╍┅┉╴╶╸╺┌-╬╭-╰]{3,})\\h*");

    private static final String BARS = "|│┃║┆┊╎";
    private static final String DASHES = "─━═╌┄┈╍┅┉╴╶╸╺";

    /// How a database says below a drawn table how many rows it has.
    private static final Pattern COUNT = Pattern.compile(
            "\\(\\d+ \\p{L}+(?: \\p{L}+)?\\)|\\d+ (?:rows?|records?) (?:in set|selected|affected)\\b.*|Time: [\\d.,]+"
                    + " ms.*");

    private Rule() {}

    static boolean isBorder(String line) {
        return BORDER.matcher(line).matches();
    }

    /// Whether the line can stand under the names of a Markdown table: dashes between bars, with colons at their ends.
    static boolean isMarkdown(String line) {
        var text = line.strip();
        if (text.indexOf('|') < 0 || !isOf(text, "|:- \t")) {
            return false;
        }
        var from = text.startsWith("|") ? 1 : 0;
        var to = text.length() - (text.length() > 1 && text.endsWith("|") ? 1 : 0);
        return from < to
                && Arrays.stream(text.substring(from, to).split("\\|", -1)).allMatch(Rule::isDashes);
    }

    private static boolean isDashes(String part) {
        var text = part.strip();
        var from = text.startsWith(":") ? 1 : 0;
        var to = text.length() - (text.endsWith(":") ? 1 : 0);
        return from < to && isOf(text.substring(from, to), "-");
    }

    /// Whether the line is dashes above or below several columns, with gaps between them.
    static boolean isSpaced(String line) {
        var text = line.strip();
        return text.length() > 2
                && text.indexOf(' ') > 0
                && (isOf(text, "- ") || isOf(text, "= "))
                && (text.contains("--") || text.contains("=="));
    }

    private static boolean isOf(String text, String signs) {
        return text.chars().allMatch(c -> signs.indexOf(c) >= 0);
    }

    static boolean isCount(String line) {
        return COUNT.matcher(line.strip()).matches();
    }

    /// Whether the line draws and holds no cells, wherever it stands.
    static boolean draws(String line) {
        return isBorder(line) || isSpaced(line);
    }

    /// The bar that stands first in the line; 0 if there is none.
    static char bar(String line) {
        return (char) line.chars().filter(c -> BARS.indexOf(c) >= 0).findFirst().orElse(0);
    }

    /// Where a border has its crossings, its ends too; empty if it has none.
    static List<Integer> crossings(String border) {
        var places = new ArrayList<Integer>();
        for (var i = 0; i < border.length(); i++) {
            var c = border.charAt(i);
            if (c == '+' || c == '|' || (c >= '─' && c <= '╿' && DASHES.indexOf(c) < 0)) {
                places.add(i);
            }
        }
        return places;
    }

    /// Whether `c` is a bar of the same kind as `bar`; those of boxes come in several weights.
    static boolean isBar(char c, char bar) {
        return c == bar || (bar != '|' && c != '|' && BARS.indexOf(c) >= 0);
    }
}

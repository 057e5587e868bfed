package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The patterns as people write them, one a line, in ordinary words:
///
/// | written | means |
/// | --- | --- |
/// | `left` | this word |
/// | `throw~` | any form of the word: throws, threw, thrown, throwing |
/// | `(late\|slow\|behind schedule)` | one of these, each itself a pattern |
/// | `{driver}` | an entry of that list |
/// | `again?` `(again\|twice)?` `{time}?` | or nothing |
/// | `..` `...` | up to two, up to five other words of the same clause; the longer one may pass a comma |
/// | `....` | up to ten other words of this sentence or the next, whatever stands between |
/// | `#` | a number, in digits or as a word |
///
/// Words without weight (`the`, `very`, `was`) may stand in a pattern for the reader's sake; they are left out of it
/// as they are left out of the comment.
final class PatternSyntax {
    static final int SHORT_GAP = 2;
    static final int LONG_GAP = 5;
    static final int WIDE_GAP = 10;
    /// A number in digits, for the list of what `#` stands for.
    static final String DIGITS = "##";

    private static final int[] NOTHING = {};

    /// What the syntax needs to know of the language's words.
    interface Words {
        /// The numbers of the words that `word` stands for: none if it has no weight, several for a contraction.
        int[] numbers(String word);

        /// All forms of a word.
        List<String> forms(String word);
    }

    private final Words words;
    private final Map<String, String> lists;
    private final GrammarBuilder builder;
    private final Map<String, int[]> groups = new HashMap<>();
    private String text = "";
    private int at;

    /// @param lists the named lists: entries with commas between them
    PatternSyntax(Words words, Map<String, String> lists, GrammarBuilder builder) {
        this.words = words;
        this.lists = lists;
        this.builder = builder;
    }

    /// The label sequences that a pattern stands for, at least one, none of them empty.
    ///
    /// @throws IllegalArgumentException if the pattern cannot be read or says nothing
    List<int[]> sequences(String pattern) {
        var result = entries(pattern, '\0');
        if (result.isEmpty()) {
            throw new IllegalArgumentException("says nothing: " + pattern);
        }
        return result;
    }

    /// The sequences of all entries of a text, separated by `separator`.
    private List<int[]> entries(String source, char separator) {
        var outerText = text;
        var outerAt = at;
        text = source;
        at = 0;
        var result = new ArrayList<int[]>();
        while (at < text.length()) {
            for (var sequence : sequence(separator)) {
                var tidy = tidy(sequence);
                if (tidy.length > 0) {
                    result.add(tidy);
                }
            }
            at++;
        }
        text = outerText;
        at = outerAt;
        return result;
    }

    /// Reads up to the separator.
    private List<int[]> sequence(char separator) {
        List<int[]> result = new ArrayList<>();
        result.add(NOTHING);
        while (at < text.length() && text.charAt(at) != separator) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            var part = part(separator);
            if (at < text.length() && text.charAt(at) == '?') {
                at++;
                if (part != null) {
                    for (int i = result.size() - 1; i >= 0; i--) {
                        result.add(joined(result.get(i), part));
                    }
                }
            } else if (part != null) {
                for (int i = 0; i < result.size(); i++) {
                    result.set(i, joined(result.get(i), part));
                }
            }
        }
        return result;
    }

    /// The labels of one part; null for one without weight.
    private int @Nullable [] part(char separator) {
        var c = text.charAt(at);
        var from = at;
        if (c == '(') {
            closeBracket();
            return group(text.substring(from + 1, at - 1), '|');
        }
        if (c == '{') {
            at = text.indexOf('}', at) + 1;
            if (at == 0) {
                throw new IllegalArgumentException("no closing brace: " + text);
            }
            return list(text.substring(from + 1, at - 1));
        }
        while (at < text.length() && " ?(){}".indexOf(text.charAt(at)) < 0 && text.charAt(at) != separator) {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("unexpected " + c + ": " + text);
        }
        var word = text.substring(from, at);
        return switch (word) {
            case ".." -> new int[] {GrammarBuilder.gapLabel(SHORT_GAP)};
            case "..." -> new int[] {GrammarBuilder.gapLabel(LONG_GAP)};
            case "...." -> new int[] {GrammarBuilder.gapLabel(WIDE_GAP)};
            case "#" -> lists.containsKey(word) ? list(word) : words.numbers(word);
            case DIGITS -> words.numbers("#");
            default -> word.endsWith("~") ? forms(word.substring(0, word.length() - 1)) : weighed(words.numbers(word));
        };
    }

    private void closeBracket() {
        int depth = 0;
        do {
            if (at == text.length()) {
                throw new IllegalArgumentException("brackets do not match: " + text);
            }
            var c = text.charAt(at++);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (depth > 0);
    }

    private int @Nullable [] forms(String word) {
        return group(String.join("|", words.forms(word)), '|');
    }

    private int @Nullable [] list(String name) {
        var entries = lists.get(name);
        if (entries == null) {
            throw new IllegalArgumentException("no such list: {" + name + "}");
        }
        return group(entries, ',');
    }

    private int @Nullable [] group(String source, char separator) {
        var known = groups.get(source);
        if (known == null) {
            var number = builder.newClass();
            groups.put(source, NOTHING);
            var sequences = entries(source, separator);
            sequences.forEach(sequence -> builder.enter(number, sequence));
            known = sequences.isEmpty() ? NOTHING : new int[] {GrammarBuilder.classLabel(number)};
            groups.put(source, known);
        }
        return weighed(known);
    }

    private static int @Nullable [] weighed(int[] labels) {
        return labels.length == 0 ? null : labels;
    }

    private static int[] joined(int[] head, int[] tail) {
        var result = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, result, head.length, tail.length);
        return result;
    }

    /// Without gaps first and last; two gaps beside each other make a long one.
    private static int[] tidy(int[] labels) {
        var result = new int[labels.length];
        int size = 0;
        for (int label : labels) {
            if (!GrammarBuilder.isGap(label)) {
                result[size++] = label;
            } else if (size > 0 && GrammarBuilder.isGap(result[size - 1])) {
                var wide = GrammarBuilder.gapLabel(WIDE_GAP);
                result[size - 1] = label == wide || result[size - 1] == wide ? wide : GrammarBuilder.gapLabel(LONG_GAP);
            } else if (size > 0) {
                result[size++] = label;
            }
        }
        if (size > 0 && GrammarBuilder.isGap(result[size - 1])) {
            size--;
        }
        return Arrays.copyOf(result, size);
    }
}

package app.doorstep.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// A sentence with choices: `left (out |)in the {wet}`. `(a|b)` is one of these, `{wet}` one of that list.
///
/// Immutable.
final class SampleText {
    private sealed interface Piece {}

    private record Plain(String text) implements Piece {}

    private record Choice(List<SampleText> texts) implements Piece {}

    private final List<Piece> pieces;

    private SampleText(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /// @param lists the named lists
    /// @throws IllegalArgumentException if a bracket is not closed or a list is not known
    static SampleText parse(String text, Map<String, SampleText> lists) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        while (at < text.length()) {
            var c = text.charAt(at);
            int end = at + 1;
            if (c == '(' || c == '{') {
                end = close(text, at);
                var inner = text.substring(at + 1, end - 1);
                pieces.add(c == '(' ? oneOf(inner, lists) : new Choice(List.of(list(inner, lists))));
            } else {
                while (end < text.length() && text.charAt(end) != '(' && text.charAt(end) != '{') {
                    end++;
                }
                pieces.add(new Plain(text.substring(at, end)));
            }
            at = end;
        }
        return new SampleText(pieces);
    }

    /// A text that is one of the alternatives in `a|b|c`.
    static SampleText anyOf(String alternatives, Map<String, SampleText> lists) {
        return new SampleText(List.of(oneOf(alternatives, lists)));
    }

    /// Adds the sentence to `out`, chosen by `random`.
    void write(StringBuilder out, SplittableRandom random) {
        for (var piece : pieces) {
            switch (piece) {
                case Plain plain -> out.append(plain.text());
                case Choice choice ->
                    choice.texts().get(random.nextInt(choice.texts().size())).write(out, random);
            }
        }
    }

    private static Choice oneOf(String alternatives, Map<String, SampleText> lists) {
        var texts = new ArrayList<SampleText>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= alternatives.length(); i++) {
            var c = i == alternatives.length() ? '|' : alternatives.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                texts.add(parse(alternatives.substring(from, i), lists));
                from = i + 1;
            }
        }
        return new Choice(List.copyOf(texts));
    }

    private static SampleText list(String name, Map<String, SampleText> lists) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no such list: {" + name + "}");
        }
        return list;
    }

    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            var c = text.charAt(i);
            depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("brackets do not match: " + text);
    }
}

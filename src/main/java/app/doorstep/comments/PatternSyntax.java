package app.doorstep.comments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The patterns as people write them, one a line, in ordinary words:
///
/// | written | means |
/// | --- | --- |
/// | `left` | this word |
/// | `(late\|slow\|behind schedule)` | one of these |
/// | `{driver}` | one of the words or phrases of that list |
/// | `again?` `(again\|twice)?` `{time}?` | or nothing |
/// | `..` `...` | up to two, up to five other words of the same sentence |
/// | `#` | a number |
///
/// Words without weight (`the`, `very`, `was`) may stand in a pattern for the reader's sake; they are left out of it
/// as they are left out of the comment.
final class PatternSyntax {
    /// One step of a pattern: a set of words of which one is wanted, or a gap of up to `gap` words. Steps of the same
    /// words are the same object, so that comparing is cheap.
    static final class Step {
        private final Set<String> words;
        private final int gap;

        private Step(Set<String> words, int gap) {
            this.words = words;
            this.gap = gap;
        }

        Set<String> words() {
            return words;
        }

        int gap() {
            return gap;
        }
    }

    private static final int SHORT_GAP = 2;
    static final int LONG_GAP = 5;
    private static final Step SHORT = new Step(Set.of(), SHORT_GAP);
    private static final Step LONG = new Step(Set.of(), LONG_GAP);

    private final Map<String, List<String>> lists;
    private final Set<String> skipped;
    private final Map<Set<String>, Step> steps = new HashMap<>();
    private final Map<String, List<List<Step>>> read = new HashMap<>();

    /// @param lists the named lists, each entry one or several words
    /// @param skipped the words without weight
    PatternSyntax(Map<String, List<String>> lists, Set<String> skipped) {
        this.lists = lists;
        this.skipped = skipped;
    }

    /// The parts of a pattern in order, each the step sequences it may stand for: none for a part that may be absent,
    /// one of all one-word alternatives together, one for each longer alternative.
    ///
    /// @throws IllegalArgumentException if the pattern cannot be read
    List<List<List<Step>>> parts(String pattern) {
        return split(pattern, ' ').stream().map(this::alternatives).toList();
    }

    private static List<List<Step>> times(List<List<Step>> heads, List<List<Step>> tails) {
        var result = new ArrayList<List<Step>>(heads.size() * tails.size());
        for (var head : heads) {
            for (var tail : tails) {
                var joined = new ArrayList<>(head);
                joined.addAll(tail);
                result.add(joined);
            }
        }
        return result;
    }

    /// Splits at `separator` outside brackets.
    private static List<String> split(String pattern, char separator) {
        var result = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= pattern.length(); i++) {
            var c = i == pattern.length() ? separator : pattern.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == separator && depth == 0) {
                if (i > from) {
                    result.add(pattern.substring(from, i));
                }
                from = i + 1;
            }
        }
        if (depth != 0) {
            throw new IllegalArgumentException("brackets do not match: " + pattern);
        }
        return result;
    }

    private Step step(Set<String> words) {
        return steps.computeIfAbsent(words, same -> {
            var all = new HashSet<>(same);
            if (all.contains("#")) {
                all.add("5");
            }
            return new Step(Set.copyOf(all), 0);
        });
    }

    private List<List<Step>> alternatives(String part) {
        var known = read.get(part);
        if (known == null) {
            known = readAlternatives(part);
            read.put(part, known);
        }
        return known;
    }

    private List<List<Step>> readAlternatives(String part) {
        if (part.equals("..") || part.equals("...")) {
            return List.of(List.of(part.length() == 2 ? SHORT : LONG));
        }
        var optional = part.endsWith("?");
        var core = optional ? part.substring(0, part.length() - 1) : part;
        List<String> choices;
        if (core.startsWith("(")) {
            choices = split(core.substring(1, core.length() - 1), '|');
        } else {
            choices = List.of(core);
        }
        var single = new TreeSet<String>();
        var result = new ArrayList<List<Step>>();
        for (var choice : choices) {
            collect(choice.strip(), single, result);
        }
        if (!single.isEmpty()) {
            result.add(List.of(step(single)));
        }
        if (optional || result.isEmpty()) {
            result.add(List.of());
        }
        return result;
    }

    private void collect(String choice, Set<String> single, List<List<Step>> several) {
        if (choice.startsWith("{") && !choice.contains(" ")) {
            for (var entry : list(choice.substring(1, choice.length() - 1))) {
                collect(entry, single, several);
            }
            return;
        }
        List<List<Step>> variants = new ArrayList<>();
        variants.add(List.of());
        for (var word : split(choice, ' ')) {
            if (word.startsWith("{") || word.startsWith("(") || word.endsWith("?") || word.startsWith("..")) {
                variants = times(variants, alternatives(word));
            } else if (!skipped.contains(word)) {
                variants = times(variants, List.of(List.of(step(Set.of(word)))));
            }
        }
        for (var variant : variants) {
            if (variant.size() == 1 && variant.getFirst().gap() == 0) {
                single.addAll(variant.getFirst().words());
            } else if (!variant.isEmpty() && !several.contains(variant)) {
                several.add(variant);
            }
        }
    }

    private List<String> list(String name) {
        var entries = lists.get(name);
        if (entries == null) {
            throw new IllegalArgumentException("no such list: {" + name + "}");
        }
        return entries;
    }
}

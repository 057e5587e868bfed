package app.doorstep.comments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a language knows of deliveries, compiled from its folder: `words.txt` (words with a duty), `lists.txt` (named
/// lists), and one file of patterns per factor. Immutable once compiled, so any number of threads may read with it.
final class Lexicon {
    /// Left out when reading: `the`, `very`, `was`.
    static final int SKIPPED = 1;
    /// Turns what follows: `not`, `never`, `without`.
    static final int NEGATES = 2;
    /// May stand between a negation and what it turns: `have`, `going`.
    static final int TRANSPARENT = 4;
    /// What follows is wished for and so did not happen: `should`, `wish`.
    static final int WISHES = 8;
    /// What follows was only promised: `promised`, `supposed`.
    static final int PROMISES = 16;
    /// Takes the force from a negation in front of it: `only`.
    static final int LIMITS = 32;
    /// A new thought begins: `but`, `although`.
    static final int CONTRASTS = 64;

    private static final Map<String, Integer> DUTIES = Map.of(
            "skipped",
            SKIPPED,
            "negates",
            NEGATES,
            "transparent",
            TRANSPARENT,
            "wishes",
            WISHES,
            "promises",
            PROMISES,
            "limits",
            LIMITS,
            "contrasts",
            CONTRASTS);
    private static final List<String> PATTERN_FILES = List.of(
            "punctuality",
            "professionalism",
            "care",
            "communication",
            "instructions",
            "proactive",
            "outside_control",
            "overall",
            "nothing");

    private final String folder;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Integer> duties = new HashMap<>();
    private final Map<String, String> openings = new HashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final int number = vocabulary.add("#");
    private final int five = vocabulary.add("5");
    private final int and = vocabulary.add("and");
    private final PhraseTrie trie;
    private final int[] dutiesOf;
    private final int[] @Nullable [] opened;

    private Lexicon(String folder) {
        this.folder = folder;
        readWords();
        readLists();
        var patterns = readPatterns();
        openings.forEach((word, parts) -> {
            vocabulary.add(word);
            Arrays.stream(parts.split(" ", -1)).forEach(vocabulary::add);
        });
        duties.keySet().forEach(vocabulary::add);
        trie = patterns.build();
        dutiesOf = new int[vocabulary.size()];
        duties.forEach((word, bits) -> dutiesOf[vocabulary.add(word)] = bits);
        opened = new int[vocabulary.size()][];
        openings.forEach((word, parts) -> opened[vocabulary.add(word)] =
                Arrays.stream(parts.split(" ", -1)).mapToInt(vocabulary::add).toArray());
    }

    /// Compiles the language in the folder of this name beside this class.
    static Lexicon of(String language) {
        return new Lexicon(language);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    PhraseTrie trie() {
        return trie;
    }

    /// The word that stands for every number.
    int number() {
        return number;
    }

    /// The word for 5, which is praise where it counts stars and a number like any other elsewhere.
    int five() {
        return five;
    }

    int and() {
        return and;
    }

    /// Whether the word has one of these duties; punctuation has none.
    boolean is(int word, int duty) {
        return word > 0 && word < dutiesOf.length && (dutiesOf[word] & duty) != 0;
    }

    /// The words a contraction or misspelling stands for; null for an ordinary word.
    int @Nullable [] opened(int word) {
        return opened[word];
    }

    private void readWords() {
        String section = "";
        for (var line : lines("words")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (section.equals("opened")) {
                var sides = line.split(" = ", -1);
                for (var word : sides[0].split(" ", -1)) {
                    openings.put(word, sides[1]);
                }
            } else {
                int duty = DUTIES.getOrDefault(section, 0);
                for (var word : line.split(" ", -1)) {
                    duties.merge(word, duty, (one, other) -> one | other);
                }
            }
        }
    }

    private void readLists() {
        String name = "";
        for (var line : lines("lists")) {
            var equals = line.indexOf('=');
            if (equals > 0) {
                name = line.substring(0, equals).strip();
                lists.put(name, new ArrayList<>());
            }
            for (var entry : line.substring(equals + 1).split(",", -1)) {
                if (!entry.isBlank()) {
                    lists.getOrDefault(name, new ArrayList<>()).add(open(entry.strip()));
                }
            }
        }
    }

    private PhraseTrie.Builder readPatterns() {
        var skipped = new HashSet<String>();
        duties.forEach((word, bits) -> {
            if ((bits & SKIPPED) != 0) {
                skipped.add(word);
            }
        });
        var syntax = new PatternSyntax(lists, Set.copyOf(skipped));
        var builder = new PhraseTrie.Builder(vocabulary);
        for (var file : PATTERN_FILES) {
            List<Sense> senses = List.of();
            for (var line : lines(file)) {
                if (line.startsWith("[")) {
                    senses = senses(line.substring(1, line.length() - 1));
                } else {
                    addAll(builder, syntax, line, senses);
                }
            }
        }
        return builder;
    }

    private void addAll(PhraseTrie.Builder builder, PatternSyntax syntax, String line, List<Sense> senses) {
        try {
            builder.add(syntax.parts(open(line)), senses);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(folder + ": " + line + ": " + e.getMessage(), e);
        }
    }

    /// `care- instructions-.astray fixed`; `nothing` is no sense at all, for phrases that only look like one.
    private static List<Sense> senses(String header) {
        var words = new ArrayList<>(List.of(header.split(" ", -1)));
        var fixed = words.remove("fixed");
        words.remove("nothing");
        return words.stream().map(word -> Sense.parse(word, fixed)).toList();
    }

    /// Opens the contractions and misspellings in a pattern, but not in the names of lists.
    private String open(String text) {
        var result = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length()
                    && (Character.isLetter(text.charAt(end)) || "'*".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end == at) {
                result.append(text.charAt(at++));
                continue;
            }
            var word = text.substring(at, end);
            var isName = at > 0 && text.charAt(at - 1) == '{';
            result.append(isName ? word : openings.getOrDefault(word, word));
            at = end;
        }
        return result.toString();
    }

    private List<String> lines(String file) {
        var name = folder + "/" + file + ".txt";
        try (var in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(line -> line.startsWith("//") ? "" : line.strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}

package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a language knows of deliveries, compiled from its folder: `words.txt` (words with a duty, their forms and
/// misspellings), `lists.txt` (named lists), `tone.txt` (phrases with a duty), and one file of patterns per factor.
/// Immutable once compiled, so any number of threads may read with it.
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
    /// Denies what stands in front of it: `my foot`, `don't make me laugh`.
    static final int BELIES = 128;
    /// Names the driver.
    static final int DRIVER = 256;
    /// Names somebody else who can be rude or silent: the call-centre, the shop.
    static final int OFFICE = 512;

    private static final Map<String, Integer> DUTIES = Map.of(
            "belies",
            BELIES,
            "driver",
            DRIVER,
            "office",
            OFFICE,
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
    static final List<String> PATTERN_FILES = List.of(
            "punctuality",
            "professionalism",
            "care",
            "communication",
            "instructions",
            "proactive",
            "outside_control",
            "overall",
            "nothing",
            "tone");

    private final String folder;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, Integer> duties = new HashMap<>();
    private final Map<String, String> openings = new HashMap<>();
    private final Map<String, String> lists = new LinkedHashMap<>();
    private final Letters letters = new Letters();
    private final List<String> numbers = new ArrayList<>(List.of(PatternSyntax.DIGITS));
    private final Inflection inflection = new Inflection();
    private final int number = vocabulary.add("#");
    private final int five = vocabulary.add("5");
    private final int and = vocabulary.add("and");
    private final Grammar grammar;
    private final int[] dutiesOf;
    private final int[] @Nullable [] opened;

    /// @param wanted which lines of the pattern files to compile; all but for finding out which one reads a comment so
    Lexicon(String folder, Predicate<String> wanted) {
        this.folder = folder;
        readWords();
        readLists();
        if (numbers.size() > 1) {
            lists.put("#", String.join(",", numbers));
        }
        var patterns = readPatterns(wanted);
        openings.forEach((word, parts) -> {
            vocabulary.add(word);
            Arrays.stream(parts.split(" ", -1)).forEach(vocabulary::add);
        });
        duties.keySet().forEach(vocabulary::add);
        grammar = patterns.build(vocabulary.size());
        dutiesOf = new int[vocabulary.size()];
        duties.forEach((word, bits) -> dutiesOf[vocabulary.add(word)] = bits);
        opened = new int[vocabulary.size()][];
        openings.forEach((word, parts) -> opened[vocabulary.add(word)] =
                Arrays.stream(parts.split(" ", -1)).mapToInt(vocabulary::add).toArray());
    }

    /// Compiles the language in the folder of this name beside this class.
    static Lexicon of(String language) {
        return new Lexicon(language, _ -> true);
    }

    /// How the language's letters are typed.
    Letters letters() {
        return letters;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Grammar grammar() {
        return grammar;
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
        return word < opened.length ? opened[word] : null;
    }

    private void readWords() {
        String section = "";
        for (var line : lines("words")) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
                continue;
            }
            switch (section) {
                case "opened" -> {
                    var sides = line.split(" = ", -1);
                    for (var word : sides[0].split(" ", -1)) {
                        openings.put(word, sides[1]);
                    }
                }
                case "forms" -> inflection.addForms(line);
                case "letters" -> letters.add(line);
                case "numbers" -> numbers.addAll(List.of(line.split(" ", -1)));
                case "endings" -> inflection.addEnding(line);
                default -> {
                    int duty = duty(section);
                    for (var word : line.split(" ", -1)) {
                        duties.merge(word, duty, (one, other) -> one | other);
                    }
                }
            }
        }
    }

    private int duty(String section) {
        var duty = DUTIES.get(section);
        if (duty == null) {
            throw new IllegalArgumentException(folder + ": no such section: [" + section + "]");
        }
        return duty;
    }

    private void readLists() {
        String name = "";
        for (var line : lines("lists")) {
            var equals = line.indexOf('=');
            if (equals > 0) {
                name = line.substring(0, equals).strip();
            }
            lists.merge(name, line.substring(equals + 1), (one, other) -> one + "," + other);
        }
    }

    private GrammarBuilder readPatterns(Predicate<String> wanted) {
        var builder = new GrammarBuilder();
        var syntax = new PatternSyntax(new Spelling(), lists, builder);
        for (var file : PATTERN_FILES) {
            var said = new Said(List.of(), 0);
            for (var line : lines(file)) {
                if (line.startsWith("[")) {
                    said = said(line.substring(1, line.length() - 1));
                    continue;
                }
                if (!wanted.test(line)) {
                    continue;
                }
                try {
                    for (var sequence : syntax.sequences(line)) {
                        builder.say(sequence, said);
                    }
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(folder + "/" + file + ": " + line + ": " + e.getMessage(), e);
                }
            }
        }
        return builder;
    }

    /// `care- instructions-.astray fixed`; `wishes`; `nothing` is no sense at all, for phrases that only look like one.
    private Said said(String header) {
        var words = new ArrayList<>(List.of(header.split(" ", -1)));
        var fixed = words.remove("fixed");
        words.remove("nothing");
        int tone = 0;
        var senses = new ArrayList<Sense>();
        for (var word : words) {
            if (DUTIES.containsKey(word)) {
                tone |= duty(word);
            } else {
                senses.add(Sense.parse(word, fixed));
            }
        }
        return new Said(senses, tone);
    }

    /// How words are written in patterns: contractions and misspellings open, words without weight vanish.
    private final class Spelling implements PatternSyntax.Words {
        private static final int[] NONE = {};

        @Override
        public int[] numbers(String word) {
            var parts = openings.get(word);
            if (parts == null) {
                return isSkipped(word) ? NONE : new int[] {vocabulary.add(word)};
            }
            return Arrays.stream(parts.split(" ", -1))
                    .filter(part -> !isSkipped(part))
                    .mapToInt(vocabulary::add)
                    .toArray();
        }

        @Override
        public List<String> forms(String word) {
            return inflection.forms(word);
        }

        private boolean isSkipped(String word) {
            return (duties.getOrDefault(word, 0) & SKIPPED) != 0;
        }
    }

    private List<String> lines(String file) {
        return LexiconFiles.lines(folder + "/" + file).stream()
                .map(letters::plain)
                .toList();
    }
}

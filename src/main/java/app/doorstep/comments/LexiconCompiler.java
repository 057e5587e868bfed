package app.doorstep.comments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Makes a [Lexicon] from a language's folder: `words.txt` (words with a duty, their forms and misspellings),
/// `lists.txt` (named lists), `tone.txt` (phrases with a duty), and one file of patterns per factor. Used once by one
/// thread.
final class LexiconCompiler {
    static final Map<String, Integer> DUTIES = Map.ofEntries(
            Map.entry("belies", Lexicon.BELIES),
            Map.entry("driver", Lexicon.DRIVER),
            Map.entry("person", Lexicon.PERSON),
            Map.entry("desk", Lexicon.DESK),
            Map.entry("money", Lexicon.MONEY),
            Map.entry("office", Lexicon.OFFICE),
            Map.entry("skipped", Lexicon.SKIPPED),
            Map.entry("negates", Lexicon.NEGATES),
            Map.entry("transparent", Lexicon.TRANSPARENT),
            Map.entry("wishes", Lexicon.WISHES),
            Map.entry("promises", Lexicon.PROMISES),
            Map.entry("fears", Lexicon.FEARS),
            Map.entry("limits", Lexicon.LIMITS),
            Map.entry("due", Lexicon.DUE),
            Map.entry("came", Lexicon.CAME),
            Map.entry("awaits", Lexicon.AWAITS),
            Map.entry("up to", Lexicon.UP_TO),
            Map.entry("contrasts", Lexicon.CONTRASTS));
    private static final Map<String, Integer> TIMES = Map.of(
            "number", Lexicon.NUMBER,
            "day", Lexicon.NAMED_DAY,
            "hour", Lexicon.NAMED_HOUR,
            "unit", Lexicon.UNIT,
            "ordinal", Lexicon.ORDINAL,
            "half", Lexicon.HALF_OF_DAY,
            "part", Lexicon.PART_OF_HOUR,
            "side", Lexicon.SIDE_OF_HOUR,
            "at", Lexicon.AT,
            "following", Lexicon.FOLLOWING);
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

    private LexiconCompiler(String folder) {
        this.folder = folder;
        List.of("#", "5", "and").forEach(vocabulary::add);
    }

    /// Compiles the language in the folder of this name beside this class.
    ///
    /// @param wanted which lines of the pattern files to compile; all, unless to find out what each of them reads
    static Lexicon compile(String folder, Predicate<String> wanted) {
        return new LexiconCompiler(folder).compile(wanted);
    }

    /// All patterns of the language in this folder, by the numbers that the words have in what [#compile] gives.
    static Trie trie(String folder) {
        var compiler = new LexiconCompiler(folder);
        var patterns = compiler.readAll(_ -> true);
        return patterns.trie(compiler.vocabulary.size());
    }

    private Lexicon compile(Predicate<String> wanted) {
        var patterns = readAll(wanted);
        openings.forEach((word, parts) -> {
            vocabulary.add(word);
            Arrays.stream(parts.split(" ", -1)).forEach(vocabulary::add);
        });
        duties.keySet().forEach(vocabulary::add);
        var dutiesOf = new int[vocabulary.size()];
        duties.forEach((word, bits) -> dutiesOf[vocabulary.add(word)] = bits);
        var opened = new int[vocabulary.size()][];
        openings.forEach((word, parts) -> {
            var id = vocabulary.add(word);
            opened[id] = Arrays.stream(parts.split(" ", -1))
                    .mapToInt(vocabulary::add)
                    .toArray();
            dutiesOf[id] |= Lexicon.OPENS;
        });
        return new Lexicon(letters, vocabulary, patterns.build(vocabulary.size()), dutiesOf, opened);
    }

    private GrammarBuilder readAll(Predicate<String> wanted) {
        readWords();
        readLists();
        if (numbers.size() > 1) {
            lists.put("#", String.join(",", numbers));
        }
        return readPatterns(wanted);
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
                case "times" -> addTimes(line);
                default -> {
                    int duty = duty(section);
                    for (var word : line.split(" ", -1)) {
                        duties.merge(word, duty, (one, other) -> one | other);
                    }
                }
            }
        }
    }

    /// `monday mon = day 1`: what words mean in a time.
    private void addTimes(String line) {
        var sides = line.split(" = ", -1);
        var meaning = sides[1].split(" ", -1);
        var kind = TIMES.get(meaning[0]);
        if (kind == null) {
            throw new IllegalArgumentException(folder + ": no such meaning: " + line);
        }
        var duty = Lexicon.dutyOfTime(Lexicon.time(kind, Integer.parseInt(meaning[1])));
        for (var word : sides[0].split(" ", -1)) {
            duties.merge(word, duty, (one, other) -> one | other);
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
            return (duties.getOrDefault(word, 0) & Lexicon.SKIPPED) != 0;
        }
    }

    private List<String> lines(String file) {
        return LexiconFiles.lines(folder + "/" + file).stream()
                .map(letters::plain)
                .toList();
    }
}

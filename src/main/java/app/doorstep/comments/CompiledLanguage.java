package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A language as one file of numbers, `compiled.bin` in its folder, which is read much faster than its sources are
/// compiled. Written whenever the program is built ([#main]) and never kept elsewhere; one that was made from other
/// sources is passed over, and a language without one is compiled from its sources as it always can be.
///
/// @param model null for a language without
record CompiledLanguage(Lexicon lexicon, @Nullable Model model) {
    private static final String FILE = "compiled.bin";
    private static final Factor[] FACTORS = Factor.values();
    private static final Polarity[] POLARITIES = Polarity.values();
    private static final Sense.Tag[] TAGS = Sense.Tag.values();

    /// The language in the folder of this name beside this class. Packed with its sources into an archive, its file is
    /// taken as it is: there nothing has changed since the build, and to ask takes longer than all else here.
    static CompiledLanguage of(String folder) {
        var file = LexiconFiles.bytes(folder + "/" + FILE);
        if (file.length == 0) {
            return ofSources(folder);
        }
        var fingerprint = LexiconFiles.arePacked() ? ByteBuffer.wrap(file).getLong() : LexiconFiles.fingerprint(folder);
        var known = read(file, fingerprint);
        return known == null ? ofSources(folder) : known;
    }

    static CompiledLanguage ofSources(String folder) {
        var lexicon = Lexicon.of(folder);
        return new CompiledLanguage(lexicon, Model.of(lexicon, folder));
    }

    /// Writes the files of all languages, for the build.
    ///
    /// @param arguments the folder that the languages' folders are in
    public static void main(String[] arguments) throws IOException {
        for (var folder : LexiconFiles.lines("languages")) {
            var file = Path.of(arguments[0]).resolve(folder).resolve(FILE);
            Files.write(file, ofSources(folder).bytes(LexiconFiles.fingerprint(folder)));
        }
    }

    /// The language as [#read] takes it.
    byte[] bytes(long fingerprint) {
        var tables = tables();
        int size = Long.BYTES;
        for (var table : tables) {
            size += Integer.BYTES * (1 + table.length);
        }
        var bytes = ByteBuffer.allocate(size).putLong(fingerprint);
        for (var table : tables) {
            bytes.putInt(table.length);
            bytes.asIntBuffer().put(table);
            bytes.position(bytes.position() + Integer.BYTES * table.length);
        }
        return bytes.array();
    }

    /// The language of a file; null if it was made from other sources.
    static @Nullable CompiledLanguage read(byte[] file, long fingerprint) {
        var bytes = ByteBuffer.wrap(file);
        if (bytes.getLong() != fingerprint) {
            return null;
        }
        var tables = new ArrayList<int[]>();
        while (bytes.hasRemaining()) {
            var table = new int[bytes.getInt()];
            bytes.asIntBuffer().get(table);
            bytes.position(bytes.position() + Integer.BYTES * table.length);
            tables.add(table);
        }
        return of(tables);
    }

    /// All that the language knows, in this order: letters, words, duties, opened words, what phrases say, the
    /// automaton, the model.
    private List<int[]> tables() {
        var words = lexicon.vocabulary();
        var tables = new ArrayList<int[]>();
        tables.add(numbers(lexicon.letters().plain()));
        tables.add(numbers(words.letters()));
        tables.add(words.starts());
        tables.add(lexicon.duties());
        tables.add(opened());
        tables.add(said());
        tables.addAll(List.of(lexicon.grammar().automaton().tables()));
        if (model != null) {
            tables.addAll(List.of(model.tables()));
        }
        return tables;
    }

    private static CompiledLanguage of(List<int[]> tables) {
        var words = new Vocabulary(letters(tables.get(1)), tables.get(2));
        var automaton = new Automaton(tables.subList(6, 6 + Automaton.TABLES).toArray(new int[0][]));
        var lexicon = new Lexicon(
                new Letters(letters(tables.get(0))),
                words,
                new Grammar(automaton, said(tables.get(5))),
                tables.get(3),
                opened(tables.get(4), words.size()));
        var rest = tables.subList(6 + Automaton.TABLES, tables.size());
        return new CompiledLanguage(lexicon, rest.isEmpty() ? null : new Model(rest.toArray(new int[0][])));
    }

    private static int[] numbers(char[] letters) {
        var numbers = new int[letters.length];
        for (int i = 0; i < letters.length; i++) {
            numbers[i] = letters[i];
        }
        return numbers;
    }

    private static char[] letters(int[] numbers) {
        var letters = new char[numbers.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (char) numbers[i];
        }
        return letters;
    }

    /// For each word that stands for others its number, how many they are, and theirs.
    private int[] opened() {
        var numbers = new IntStack();
        for (int word = 0; word < lexicon.vocabulary().size(); word++) {
            var parts = lexicon.opened(word);
            if (parts != null) {
                numbers.add(word);
                numbers.add(parts.length);
                for (int part : parts) {
                    numbers.add(part);
                }
            }
        }
        return numbers.toArray();
    }

    private static int[] @Nullable [] opened(int[] numbers, int words) {
        var opened = new int[words][];
        for (int at = 0; at < numbers.length; at += 2 + numbers[at + 1]) {
            var parts = new int[numbers[at + 1]];
            System.arraycopy(numbers, at + 2, parts, 0, parts.length);
            opened[numbers[at]] = parts;
        }
        return opened;
    }

    /// For each thing said its tone, how many senses it has, and theirs.
    @SuppressWarnings("EnumOrdinal") // the fingerprint tells when enums have changed
    private int[] said() {
        var numbers = new IntStack();
        for (var said : lexicon.grammar().said()) {
            numbers.add(said.tone());
            numbers.add(said.senses().size());
            for (var sense : said.senses()) {
                numbers.add(sense.factor().ordinal());
                numbers.add(sense.polarity().ordinal());
                numbers.add(sense.tag().ordinal());
                numbers.add(sense.fixed() ? 1 : 0);
            }
        }
        return numbers.toArray();
    }

    private static List<Said> said(int[] numbers) {
        var all = new ArrayList<Said>();
        int at = 0;
        while (at < numbers.length) {
            var tone = numbers[at++];
            var senses = new Sense[numbers[at++]];
            for (int i = 0; i < senses.length; i++, at += 4) {
                senses[i] = new Sense(
                        FACTORS[numbers[at]], POLARITIES[numbers[at + 1]], TAGS[numbers[at + 2]], numbers[at + 3] == 1);
            }
            all.add(new Said(List.of(senses), tone));
        }
        return all;
    }
}

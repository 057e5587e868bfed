package app.doorstep.comments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What labelled comments taught about the patterns: for each [Trait] how much it speaks for or against each [Pair],
/// a logistic regression per pair. Where the patterns are often wrong it doubts them; where the words of a comment say
/// it by themselves it reads without them.
///
/// Shipped as `model.txt` in the language's folder; its head says what it was trained on and by which command. A line
/// names a trait and its weights in hundredths; the line `always` holds what speaks without any trait. Immutable.
final class Model {
    static final String ALWAYS = "always";

    private final int[] always;
    /// Where the weights of each trait begin; 0, a row of zeros, for a trait without.
    private final int[] rows;

    private final int[] weights;
    /// The weights once more, two side by side in each number, so that [#weigh] adds up two at a time.
    private final long[] doubled;

    /// @param tables as [#tables] gives them
    Model(int[][] tables) {
        always = tables[0];
        rows = tables[1];
        weights = tables[2];
        doubled = doubled(weights);
    }

    /// The lower half of each number is one weight and the upper the next; a negative one below takes 1 from the one
    /// above, which [#halve] gives back.
    private static long[] doubled(int[] weights) {
        var doubled = new long[weights.length / 2];
        for (int i = 0; i < doubled.length; i++) {
            doubled[i] = ((long) weights[2 * i + 1] << Integer.SIZE) + weights[2 * i];
        }
        return doubled;
    }

    private static void halve(long doubled, int[] sums, int at) {
        sums[at] = (int) doubled;
        sums[at + 1] = (int) ((doubled - sums[at]) >> Integer.SIZE);
    }

    int[][] tables() {
        return new int[][] {always, rows, weights};
    }

    private Model(Lexicon lexicon, BufferedReader lines) throws IOException {
        always = new int[Pair.COUNT];
        rows = new int[Trait.count(lexicon.vocabulary().size())];
        var read = new int[64 * Pair.COUNT];
        int next = Pair.COUNT;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("//") || line.isBlank()) {
                continue;
            }
            var parts = line.split("\t", -1);
            if (parts[0].equals(ALWAYS)) {
                read(parts, always, 0);
                continue;
            }
            var trait = Trait.parse(parts[0], lexicon.vocabulary());
            if (trait >= 0) {
                if (next == read.length) {
                    read = Arrays.copyOf(read, next * 2);
                }
                read(parts, read, next);
                rows[trait] = next;
                next += Pair.COUNT;
            }
        }
        weights = Arrays.copyOf(read, next);
        doubled = doubled(weights);
    }

    private static void read(String[] parts, int[] into, int at) {
        for (int i = 1; i < parts.length; i++) {
            var space = parts[i].indexOf(' ');
            into[at + Pair.parse(parts[i].substring(0, space))] = Integer.parseInt(parts[i].substring(space + 1));
        }
    }

    /// The model of a language; null if it has none.
    static @Nullable Model of(Lexicon lexicon, String language) {
        var name = language + "/model.txt";
        try (var in = Model.class.getResourceAsStream(name)) {
            return in == null
                    ? null
                    : new Model(lexicon, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Sums up for each pair what the traits say of it; above 0 it is likelier than not.
    void weigh(Traits traits, int[] sums) {
        // Sixteen sums in eight variables, which stay in the processor's registers.
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        long e = 0;
        long f = 0;
        long g = 0;
        long h = 0;
        for (int i = 0; i < traits.size; i++) {
            int row = rows[traits.numbers[i]] / 2;
            a += doubled[row];
            b += doubled[row + 1];
            c += doubled[row + 2];
            d += doubled[row + 3];
            e += doubled[row + 4];
            f += doubled[row + 5];
            g += doubled[row + 6];
            h += doubled[row + 7];
        }
        halve(a, sums, 0);
        halve(b, sums, 2);
        halve(c, sums, 4);
        halve(d, sums, 6);
        halve(e, sums, 8);
        halve(f, sums, 10);
        halve(g, sums, 12);
        halve(h, sums, 14);
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            sums[pair] += always[pair];
        }
    }

    /// Sums up what the traits say of one pair.
    int weigh(Traits traits, int pair) {
        int sum = always[pair];
        for (int i = 0; i < traits.size; i++) {
            sum += weights[rows[traits.numbers[i]] + pair];
        }
        return sum;
    }

    /// Sums up what the findings of a pair say of that pair.
    int weighFindings(Traits traits, int pair) {
        int sum = 0;
        for (int i = 0; i < traits.size; i++) {
            if (traits.pairs[i] == pair) {
                sum += weights[rows[traits.numbers[i]] + pair];
            }
        }
        return sum;
    }

    /// How much a trait speaks for a pair; 0 if it is about a word that only the driver's own words know.
    int weight(int trait, int pair) {
        return trait < rows.length ? weights[rows[trait] + pair] : 0;
    }
}

package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns what the patterns found into marks by what a [Model] holds for likelier than not, and names the words that
/// show it. Belongs to one thread.
final class Weighing {
    private static final Comparator<Span> BY_START = Comparator.comparingInt(Span::start);
    private static final int PRAISE = Pair.of(Factor.OVERALL, Polarity.PRAISE);
    private static final int COMPLAINT = Pair.of(Factor.OVERALL, Polarity.COMPLAINT);

    private final Model model;
    private final Traits traits;
    private final Traits restTraits;
    private final int[] sums = new int[Pair.COUNT];
    private final BitSet gone = new BitSet();
    private final List<Finding> raisedRest = new ArrayList<>();
    private final List<Finding> standingRest = new ArrayList<>();

    /// @param words how many words the language has
    Weighing(Model model, int words) {
        this.model = model;
        traits = new Traits(words);
        restTraits = new Traits(words);
    }

    /// @param raised all that the patterns find
    /// @param standing what the guideline leaves of it
    List<Mark> marks(Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        gone.clear();
        traits.read(tokens, gone, raised, standing, stars);
        model.weigh(traits, sums);
        overallIsLastResort();
        for (var finding : standing) {
            if (finding.sense().tag() == Tag.OWN) {
                // The driver's own words count whatever else is said.
                sums[Pair.of(finding.sense())] = 1;
            }
        }
        var marks = new ArrayList<Mark>();
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            if (sums[pair] > 0) {
                var spans = evidence(pair, tokens, raised, standing, stars);
                if (!spans.isEmpty()) {
                    marks.add(Mark.inferred(Pair.factor(pair), Pair.polarity(pair), joined(spans)));
                }
            }
        }
        return List.copyOf(marks);
    }

    /// Overall stands alone, or against everything else.
    private void overallIsLastResort() {
        boolean praise = false;
        boolean complaint = false;
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            if (sums[pair] > 0 && pair != PRAISE && pair != COMPLAINT) {
                praise |= Pair.polarity(pair) == Polarity.PRAISE;
                complaint |= Pair.polarity(pair) == Polarity.COMPLAINT;
            }
        }
        if (praise) {
            sums[PRAISE] = 0;
        }
        if (complaint) {
            sums[COMPLAINT] = 0;
        }
    }

    /// The words without which the pair would not be read: those of the findings, then one by one the words that speak
    /// most for it. Empty if there are none to show.
    private List<Span> evidence(
            int pair, Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        var spans = spans(pair, standing);
        if (spans.isEmpty()) {
            spans = spans(pair, raised);
        }
        gone.clear();
        for (var span : spans) {
            markGone(tokens, span);
        }
        if (!spans.isEmpty() && sums[pair] - model.weighFindings(traits, pair) - weighGone(tokens, pair) <= 0) {
            return spans;
        }
        while (rest(pair, tokens, raised, standing, stars) > 0) {
            var word = strongest(pair, tokens);
            if (word == 0) {
                break;
            }
            for (int i = 0; i < tokens.size; i++) {
                if (tokens.ids[i] == word) {
                    var span = new Span(tokens.starts[i], tokens.ends[i]);
                    spans.add(span);
                    markGone(tokens, span);
                }
            }
        }
        return spans;
    }

    static List<Span> spans(int pair, List<Finding> findings) {
        var spans = new ArrayList<Span>();
        for (var finding : findings) {
            if (Pair.of(finding.sense()) == pair) {
                spans.add(new Span(finding.start(), finding.end()));
            }
        }
        return spans;
    }

    private void markGone(Tokens tokens, Span span) {
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.starts[i] >= span.start() && tokens.ends[i] <= span.end()) {
                gone.set(i);
            }
        }
    }

    /// What the words that are gone said of the pair.
    private int weighGone(Tokens tokens, int pair) {
        int sum = 0;
        for (int i = gone.nextSetBit(0); i >= 0; i = gone.nextSetBit(i + 1)) {
            if (tokens.ids[i] > Vocabulary.UNKNOWN) {
                sum += model.weight(Trait.WORD.number(tokens.ids[i]), pair);
            }
        }
        return sum;
    }

    /// What is left of a pair without the words that are gone.
    private int rest(int pair, Tokens tokens, List<Finding> raised, List<Finding> standing, @Nullable Integer stars) {
        keepUntouched(tokens, raised, raisedRest);
        keepUntouched(tokens, standing, standingRest);
        restTraits.read(tokens, gone, raisedRest, standingRest, stars);
        return model.weigh(restTraits, pair);
    }

    private void keepUntouched(Tokens tokens, List<Finding> findings, List<Finding> into) {
        into.clear();
        for (var finding : findings) {
            var touched = false;
            for (int i = gone.nextSetBit(0); i >= 0 && !touched; i = gone.nextSetBit(i + 1)) {
                touched = tokens.starts[i] < finding.end() && tokens.ends[i] > finding.start();
            }
            if (!touched) {
                into.add(finding);
            }
        }
    }

    /// The word left that speaks most for the pair; 0 if none does.
    private int strongest(int pair, Tokens tokens) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (tokens.ids[i] > Vocabulary.UNKNOWN && !gone.get(i)) {
                var weight = model.weight(Trait.WORD.number(tokens.ids[i]), pair);
                if (weight > most) {
                    best = tokens.ids[i];
                    most = weight;
                }
            }
        }
        return best;
    }

    /// In order, those that touch or have only a space between them as one.
    static List<Span> joined(List<Span> spans) {
        spans.sort(BY_START);
        var result = new ArrayList<Span>();
        for (var span : spans) {
            if (!result.isEmpty() && span.start() <= result.getLast().end() + 1) {
                var last = result.removeLast();
                result.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                result.add(span);
            }
        }
        return result;
    }
}

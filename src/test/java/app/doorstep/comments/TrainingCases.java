package app.doorstep.comments;

import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes of labelled comments what a model learns from: the traits of each beside its labels.
///
/// A comment counts half with its stars and half without them, so that the model can do without; where it has none,
/// they are drawn as comments of its kind come with them. The patterns were written with these comments in view and err
/// less in them than in any others. So that the model does not trust them too far, it also sees each comment in
/// [#COPIES] copies in which some of what the patterns find is forgotten and something is found that is not there.
final class TrainingCases {
    static final int COPIES = 2;
    private static final double WEIGHT_OF_COPY = 0.5;
    /// The longest lists of own comments: so many in so few people's words would outvote all others.
    private static final Set<String> MANY =
            Set.of("own everyday", "own idioms", "own stories", "own figures", "own handling");

    static final double WEIGHT_OF_MANY = 0.35;
    /// In a copy, how often a pair that is found is forgotten, and how often something is found besides.
    static final double FORGOTTEN = 0.4;

    static final double INVENTED = 0.3;
    /// How much less likely each further invention is than the one before.
    private static final double FURTHER = 0.6;

    /// How many of a hundred comments come with one to five stars: those that praise, that complain, that do both and
    /// that do neither. Counted in the developed sources and in others' reviews.
    private static final int[] PRAISING = {1, 0, 1, 7, 91};

    private static final int[] COMPLAINING = {84, 7, 5, 2, 2};
    private static final int[] TORN = {15, 8, 27, 24, 26};
    private static final int[] SILENT = {5, 0, 10, 5, 80};

    private static final long SEED = 1;

    private final LanguageReader reader;
    private final Traits traits;
    private final Random chance = new Random(SEED);
    /// What is found in each comment where anything is: to invent from.
    private final List<List<Finding>> inventions;

    private final List<Case> cases = new ArrayList<>();

    /// A comment as the model sees it.
    ///
    /// @param stars whether it has its stars
    /// @param copied whether it is a copy, with what is found in it changed
    /// @param weight how much it counts
    record Case(String source, boolean stars, boolean copied, double weight, List<Integer> traits, BitSet labels) {
        /// What the patterns find by themselves.
        BitSet found() {
            var found = new BitSet();
            for (int pair = 0; pair < Pair.COUNT; pair++) {
                found.set(pair, traits.contains(Trait.FOUND.number(pair)));
            }
            return found;
        }
    }

    private TrainingCases(Lexicon lexicon, List<Labelled> comments) {
        reader = new LanguageReader(lexicon, null, new OwnPhrases(lexicon, List.of()));
        traits = new Traits(lexicon.vocabulary().size());
        inventions = comments.stream()
                .map(comment -> reader.find(comment.text(), null).raised())
                .filter(found -> !found.isEmpty())
                .toList();
    }

    /// The same comments and patterns always give the same cases.
    static List<Case> of(Lexicon lexicon, List<Labelled> comments) {
        var made = new TrainingCases(lexicon, comments);
        for (var comment : comments) {
            var weight = MANY.contains(comment.source()) ? WEIGHT_OF_MANY : 1;
            made.add(comment, comment.stars() == null ? made.stars(comment.pairs()) : comment.stars(), weight / 2);
            made.add(comment, null, weight / 2);
        }
        return made.cases;
    }

    /// As many stars as such a comment might come with.
    private int stars(BitSet pairs) {
        var praises = pairs.stream().anyMatch(pair -> Pair.polarity(pair) == Polarity.PRAISE);
        var complains = pairs.stream().anyMatch(pair -> Pair.polarity(pair) == Polarity.COMPLAINT);
        var odds = praises ? complains ? TORN : PRAISING : complains ? COMPLAINING : SILENT;
        int drawn = chance.nextInt(100);
        int stars = 1;
        for (; drawn >= odds[stars - 1]; stars++) {
            drawn -= odds[stars - 1];
        }
        return stars;
    }

    private void add(Labelled comment, @Nullable Integer stars, double weight) {
        var found = reader.find(comment.text(), stars);
        add(comment, stars, false, weight, found);
        for (int copy = 0; copy < COPIES; copy++) {
            add(comment, stars, true, weight * WEIGHT_OF_COPY, changed(found));
        }
    }

    /// The same, with some of it forgotten and some invented.
    private LanguageReader.Found changed(LanguageReader.Found found) {
        var raised = new ArrayList<>(found.raised());
        var standing = new ArrayList<>(found.standing());
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            if (chance.nextDouble() < FORGOTTEN) {
                int forgotten = pair;
                raised.removeIf(finding -> Pair.of(finding.sense()) == forgotten);
                standing.removeIf(finding -> Pair.of(finding.sense()) == forgotten);
            }
        }
        for (double odds = INVENTED; chance.nextDouble() < odds; odds *= FURTHER) {
            var others = inventions.get(chance.nextInt(inventions.size()));
            var invented = others.get(chance.nextInt(others.size()));
            raised.add(invented);
            standing.add(invented);
        }
        return new LanguageReader.Found(found.tokens(), raised, standing);
    }

    private void add(
            Labelled comment, @Nullable Integer stars, boolean copied, double weight, LanguageReader.Found found) {
        traits.read(found.tokens(), new BitSet(), found.raised(), found.standing(), stars);
        cases.add(new Case(
                comment.source(),
                stars != null,
                copied,
                weight,
                Arrays.stream(traits.numbers, 0, traits.size).boxed().toList(),
                comment.pairs()));
    }
}

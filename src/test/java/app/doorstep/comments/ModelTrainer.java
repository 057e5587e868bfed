package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Trains the English model on labelled comments and writes it: the same comments and patterns always give the same
/// file. Run by hand; arguments: the file of labelled comments, the model to write.
///
/// Trained on the sources that [AccuracyReport] does not hold out and on the project's own comments; each comment with
/// stars counts half with and half without them, so that the model can do without. Written down are weights of words
/// and of what the patterns find, no sentences.
///
/// The patterns were written with these comments in view and err less in them than in any others. So that the model
/// does
/// not trust them too far, it also sees each comment in [#COPIES] copies in which some of what the patterns find is
/// forgotten and something is found that is not there.
///
/// Before writing it says how well sources are read that the model did not see: each in turn left out.
final class ModelTrainer {
    private static final int COPIES = 2;
    private static final double WEIGHT_OF_COPY = 0.5;
    /// In a copy, how often a pair that is found is forgotten, and how often something is found besides.
    private static final double FORGOTTEN = 0.4;

    private static final double INVENTED = 0.3;
    private static final long SEED = 1;

    /// In how many comments and copies a trait must occur to get a weight.
    private static final int FEWEST = 3 * (1 + COPIES);

    private static final double RIDGE = 8;
    /// How far the patterns are trusted where training says nothing of it: fully in short comments, less in long ones.
    private static final double TRUST = 3;

    private static final double TRUST_IN_LONG = -1;
    /// Read a label from this probability on.
    private static final double THRESHOLD = 0.42;

    /// The same for complaints: a wrong one costs the driver more than a missed one.
    private static final double THRESHOLD_OF_COMPLAINTS = 0.46;

    private static final String COMMAND = "mvn -Pmodel verify";

    private final Lexicon lexicon = Lexicon.of("en");
    private final LanguageReader reader = new LanguageReader(lexicon, null, new OwnPhrases(lexicon, List.of()));
    private final Traits traits = new Traits(lexicon.vocabulary().size());
    private final Random chance = new Random(SEED);
    private final List<Comment> comments = new ArrayList<>();
    private final List<Case> cases = new ArrayList<>();

    private record Comment(
            String source, String text, @Nullable Integer stars, BitSet labels) {}

    /// A comment as the model sees it.
    ///
    /// @param stars whether it has its stars
    /// @param copied whether it is a copy, with what is found in it changed
    private record Case(
            String source, boolean stars, boolean copied, double weight, List<Integer> traits, BitSet labels) {}

    public static void main(String[] args) throws IOException {
        var labelled = Path.of(args[0]);
        if (!Files.isReadable(labelled)) {
            System.err.println("No labelled comments in "
                    + labelled.toAbsolutePath().normalize()
                    + ": nothing trained, the model stays as it is. Give their folder as -Ddoorstep.comments=FOLDER.");
            System.exit(2);
        }
        var trainer = new ModelTrainer();
        trainer.addLabelled(labelled);
        trainer.addOwn();
        trainer.readAll();
        trainer.check();
        Files.writeString(Path.of(args[1]), trainer.train());
    }

    private void addLabelled(Path file) throws IOException {
        for (var comment : AccuracyReport.Labelled.readAll(file)) {
            if (AccuracyReport.HELD_OUT.stream().noneMatch(comment.source()::contains)) {
                var labels = new BitSet();
                for (var label : comment.labels()) {
                    var sides = label.split("=", -1);
                    labels.set(
                            Pair.of(Identified.of(Factor.class, sides[0]).orElseThrow(), Polarity.valueOf(sides[1])));
                }
                comments.add(new Comment(comment.source(), comment.text(), comment.stars(), labels));
            }
        }
    }

    private void addOwn() {
        for (var file : OwnComments.FILES) {
            for (var comment : OwnComments.of(file)) {
                var labels = new BitSet();
                for (int pair = 0; pair < Pair.COUNT; pair++) {
                    if (comment.labels().contains(OwnComments.label(Pair.factor(pair), Pair.polarity(pair)))) {
                        labels.set(pair);
                    }
                }
                comments.add(new Comment("own " + file, comment.text(), comment.stars(), labels));
            }
        }
    }

    /// Makes cases of the comments.
    private void readAll() {
        var inventions = comments.stream()
                .map(comment -> reader.find(comment.text(), null).raised())
                .filter(found -> !found.isEmpty())
                .toList();
        for (var comment : comments) {
            if (comment.stars() != null) {
                addCases(comment, comment.stars(), 0.5, inventions);
                addCases(comment, null, 0.5, inventions);
            } else {
                addCases(comment, null, 1, inventions);
            }
        }
    }

    private void addCases(Comment comment, @Nullable Integer stars, double weight, List<List<Finding>> inventions) {
        var found = reader.find(comment.text(), stars);
        addCase(comment, stars, false, weight, found);
        for (int copy = 0; copy < COPIES; copy++) {
            var raised = new ArrayList<>(found.raised());
            var standing = new ArrayList<>(found.standing());
            for (int pair = 0; pair < Pair.COUNT; pair++) {
                if (chance.nextDouble() < FORGOTTEN) {
                    int forgotten = pair;
                    raised.removeIf(finding -> Pair.of(finding.sense()) == forgotten);
                    standing.removeIf(finding -> Pair.of(finding.sense()) == forgotten);
                }
            }
            for (double odds = INVENTED; chance.nextDouble() < odds; odds *= 0.6) {
                var others = inventions.get(chance.nextInt(inventions.size()));
                var invented = others.get(chance.nextInt(others.size()));
                raised.add(invented);
                standing.add(invented);
            }
            addCase(
                    comment,
                    stars,
                    true,
                    weight * WEIGHT_OF_COPY,
                    new LanguageReader.Found(found.tokens(), raised, standing));
        }
    }

    private void addCase(
            Comment comment, @Nullable Integer stars, boolean copied, double weight, LanguageReader.Found found) {
        traits.read(found.tokens(), new BitSet(), found.raised(), found.standing(), stars);
        cases.add(new Case(
                comment.source(),
                stars != null,
                copied,
                weight,
                Arrays.stream(traits.numbers, 0, traits.size).boxed().toList(),
                comment.labels()));
    }

    /// Leaves each source of others' comments out in turn and prints how well it is read with and without its stars.
    private void check() {
        for (var source : cases.stream()
                .map(Case::source)
                .filter(name -> !name.startsWith("own"))
                .distinct()
                .toList()) {
            var others =
                    cases.stream().filter(one -> !one.source().equals(source)).toList();
            var regression = regression(others);
            var scores = new TreeMap<Boolean, int[]>(Map.of(true, new int[3], false, new int[3]));
            for (int pair = 0; pair < Pair.COUNT; pair++) {
                var weights = fit(regression, others, pair);
                for (var one : cases) {
                    if (one.source().equals(source) && !one.copied()) {
                        var read = weights.margin(one.traits()) > margin(pair);
                        var score = Objects.requireNonNull(scores.get(one.stars()));
                        score[0] += read && one.labels().get(pair) ? 1 : 0;
                        score[1] += read ? 1 : 0;
                        score[2] += one.labels().get(pair) ? 1 : 0;
                    }
                }
            }
            scores.forEach((stars, score) -> System.out.printf(
                    "left out %s, %s stars: F1 %.3f, precision %.3f, recall %.3f%n",
                    source,
                    stars ? "with" : "without",
                    2.0 * score[0] / (score[1] + score[2]),
                    (double) score[0] / score[1],
                    (double) score[0] / score[2]));
        }
    }

    private static Regression regression(List<Case> cases) {
        return new Regression(cases.stream().map(Case::traits).toList(), FEWEST, RIDGE);
    }

    private static Regression.Weights fit(Regression regression, List<Case> cases, int pair) {
        var wanted = new boolean[cases.size()];
        var counts = new double[cases.size()];
        for (int i = 0; i < cases.size(); i++) {
            wanted[i] = cases.get(i).labels().get(pair);
            counts[i] = cases.get(i).weight();
        }
        return regression.fit(
                wanted,
                counts,
                Map.of(
                        Trait.FOUND.number(pair), TRUST,
                        Trait.FOUND_IN_LONG.number(pair), TRUST_IN_LONG));
    }

    private static double margin(int pair) {
        var threshold = Pair.polarity(pair) == Polarity.PRAISE ? THRESHOLD : THRESHOLD_OF_COMPLAINTS;
        return StrictMath.log(threshold / (1 - threshold));
    }

    /// The model's file.
    private String train() {
        var regression = regression(cases);
        var lines = new TreeMap<String, StringBuilder>();
        var always = new StringBuilder(Model.ALWAYS);
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            var weights = fit(regression, cases, pair);
            append(always, pair, weights.always() - margin(pair));
            for (int trait : regression.traits()) {
                var name = Trait.name(trait, lexicon.vocabulary());
                append(lines.computeIfAbsent(name, _ -> new StringBuilder()), pair, weights.of(trait));
            }
        }
        var file = head().append(always).append('\n');
        lines.forEach((name, weights) -> {
            if (!weights.isEmpty()) {
                file.append(name).append(weights).append('\n');
            }
        });
        return file.toString();
    }

    private static void append(StringBuilder line, int pair, double weight) {
        var hundredths = StrictMath.round(weight * 100);
        if (hundredths != 0) {
            line.append('\t').append(Pair.name(pair)).append(' ').append(hundredths);
        }
    }

    private StringBuilder head() {
        var counts = new TreeMap<String, Integer>();
        comments.forEach(comment -> counts.merge(comment.source(), 1, Integer::sum));
        var head = new StringBuilder("// Weights of traits for pairs, in hundredths; see Model. Written by \"")
                .append(COMMAND)
                .append("\",\n// not by hand. Trained on labelled comments of these sources, so many of each:\n");
        counts.forEach((source, count) ->
                head.append("//   ").append(count).append(' ').append(source).append('\n'));
        return head.append("// ridge ")
                .append(RIDGE)
                .append(", threshold ")
                .append(THRESHOLD)
                .append(" (complaints ")
                .append(THRESHOLD_OF_COMPLAINTS)
                .append(")")
                .append(", words in at least ")
                .append(FEWEST)
                .append(" comments and copies,\n// ")
                .append(COPIES)
                .append(" copies of each with findings forgotten (")
                .append(FORGOTTEN)
                .append(") and invented (")
                .append(INVENTED)
                .append(")\n");
    }
}

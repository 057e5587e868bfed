package app.doorstep.comments;

import app.doorstep.comments.TrainingCases.Case;
import app.doorstep.domain.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Trains the English model on labelled comments and writes it: the same comments and patterns always give the same
/// file. Run by hand; arguments: the file of labelled comments, the model to write.
///
/// Trained on the sources that [AccuracyReport] does not hold out and on the project's own comments, as [TrainingCases]
/// presents them. Written down are weights of words and of what the patterns find, no sentences.
///
/// Before writing it says how well sources are read that the model did not see, each in turn left out, and how well the
/// patterns alone read them. What else was tried is in `src/docs/decisions/0009-a-linear-model.md`.
final class ModelTrainer {
    /// In how many comments and copies a trait must occur to get a weight.
    private static final int FEWEST = 3 * (1 + TrainingCases.COPIES);

    private static final double RIDGE = 8;
    /// How far the patterns are trusted where training says nothing of it: fully in short comments, less in long ones.
    private static final double TRUST = 3;

    private static final double TRUST_IN_LONG = -1;
    /// Read a label from this probability on.
    private static final double THRESHOLD = 0.42;

    /// The same for complaints: a wrong one costs the driver more than a missed one.
    private static final double THRESHOLD_OF_COMPLAINTS = 0.54;

    private static final String COMMAND = "mvn -Pmodel verify";

    private final Lexicon lexicon = Lexicon.of("en");
    private final List<Labelled> comments = new ArrayList<>();

    private ModelTrainer(Path labelled) throws IOException {
        Labelled.readAll(labelled).stream()
                .filter(comment -> !comment.isHeldOut())
                .forEach(comments::add);
        comments.addAll(Labelled.own());
    }

    public static void main(String[] args) throws IOException {
        var labelled = Path.of(args[0]);
        if (!Files.isReadable(labelled)) {
            System.err.println("No labelled comments in "
                    + labelled.toAbsolutePath().normalize()
                    + ": nothing trained, the model stays as it is. Give their folder as -Ddoorstep.comments=FOLDER.");
            System.exit(2);
        }
        var trainer = new ModelTrainer(labelled);
        var cases = TrainingCases.of(trainer.lexicon, trainer.comments);
        check(cases);
        Files.writeString(Path.of(args[1]), trainer.train(cases));
    }

    /// Leaves each source of others' comments out in turn and prints how well it is read with and without its stars.
    /// The patterns know these sources; how strangers are read shows where what is found was changed.
    private static void check(List<Case> cases) {
        for (var source : cases.stream()
                .map(Case::source)
                .filter(name -> !name.startsWith("own"))
                .distinct()
                .toList()) {
            var fit = new Fit(
                    cases.stream().filter(one -> !one.source().equals(source)).toList());
            for (var stars : List.of(true, false)) {
                var left = cases.stream()
                        .filter(one -> one.source().equals(source) && one.stars() == stars)
                        .collect(Collectors.partitioningBy(Case::copied));
                System.out.printf("left out %s, %s stars%n", source, stars ? "with" : "without");
                left.forEach((copied, ones) -> {
                    var known = copied ? ", findings changed" : "";
                    print("  patterns alone" + known, ones, Case::found);
                    print("  with the model" + known, ones, fit::read);
                });
            }
        }
    }

    private static void print(String name, List<Case> cases, Function<Case, BitSet> read) {
        var score = new Score();
        cases.forEach(one -> score.count(one.labels(), read.apply(one)));
        System.out.println(score.line(name));
        System.out.println(score.besides());
    }

    /// What was learned of each pair from some cases.
    private static final class Fit {
        private final Regression regression;
        private final List<Regression.Weights> ofPairs;

        Fit(List<Case> cases) {
            regression = new Regression(cases.stream().map(Case::traits).toList(), FEWEST, RIDGE);
            var counts = cases.stream().mapToDouble(Case::weight).toArray();
            ofPairs = IntStream.range(0, Pair.COUNT)
                    .parallel()
                    .mapToObj(pair -> {
                        var wanted = new boolean[cases.size()];
                        for (int i = 0; i < wanted.length; i++) {
                            wanted[i] = cases.get(i).labels().get(pair);
                        }
                        var expected = Map.of(
                                Trait.FOUND.number(pair), TRUST, Trait.FOUND_IN_LONG.number(pair), TRUST_IN_LONG);
                        return regression.fit(wanted, counts, expected);
                    })
                    .toList();
        }

        BitSet read(Case one) {
            var read = new BitSet();
            for (int pair = 0; pair < Pair.COUNT; pair++) {
                read.set(pair, ofPairs.get(pair).margin(one.traits()) > margin(pair));
            }
            return read;
        }
    }

    /// What the traits of a pair must sum up to for it to be read.
    private static double margin(int pair) {
        var threshold = Pair.polarity(pair) == Polarity.PRAISE ? THRESHOLD : THRESHOLD_OF_COMPLAINTS;
        return StrictMath.log(threshold / (1 - threshold));
    }

    /// The model's file.
    private String train(List<Case> cases) {
        var fit = new Fit(cases);
        var lines = new TreeMap<String, StringBuilder>();
        var always = new StringBuilder(Model.ALWAYS);
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            var weights = fit.ofPairs.get(pair);
            append(always, pair, weights.always() - margin(pair));
            for (int trait : fit.regression.traits()) {
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
                .append("), words in at least ")
                .append(FEWEST)
                .append(" comments and copies,\n// ")
                .append(TrainingCases.COPIES)
                .append(" copies of each with findings forgotten (")
                .append(TrainingCases.FORGOTTEN)
                .append(") and invented (")
                .append(TrainingCases.INVENTED)
                .append("),\n// the longest lists of own comments counting ")
                .append(TrainingCases.WEIGHT_OF_MANY)
                .append('\n');
    }
}

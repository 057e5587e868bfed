package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How well comments are read: micro-F1 over (factor, polarity) pairs against labelled comments, per source, and per
/// pair of the sources developed on and of those held out. Arguments: a folder with `.jsonl` files; then, optionally,
/// `errors` and a part of a source's name to list what is read wrongly there.
///
/// The sources in `HELD_OUT` were not looked at while the lexicon was written; their figure is the honest one.
final class AccuracyReport {
    static final List<String> HELD_OUT = List.of("doordash_customer_reviews", "comfort-movers", "amazonhelp");

    private static final int NAME = 42;

    private final CommentReader reader = CommentReader.everyLanguage();
    private final TreeMap<String, Score> bySource = new TreeMap<>();
    private final Part developed = new Part("developed on");
    private final Part heldOut = new Part("held out");
    private final @Nullable String errorsIn;

    private AccuracyReport(@Nullable String errorsIn) {
        this.errorsIn = errorsIn;
    }

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args.length > 0 ? args[0] : "../shared/comments");
        if (!Files.isDirectory(folder)) {
            System.out.println(
                    "No labelled comments in " + folder.toAbsolutePath().normalize()
                            + ": nothing measured. Give the folder as -Ddoorstep.comments=FOLDER.");
            return;
        }
        var comments = new ArrayList<Labelled>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                comments.addAll(Labelled.readAll(file));
            }
        }
        var report = new AccuracyReport(args.length > 2 && args[1].equals("errors") ? args[2] : null);
        comments.forEach(report::read);
        report.print();
    }

    private void read(Labelled comment) {
        var marks = reader.read(comment.text(), comment.stars());
        var read = Labelled.pairs(marks);
        bySource.computeIfAbsent(comment.source(), _ -> new Score()).count(comment.pairs(), read);
        (comment.isHeldOut() ? heldOut : developed).count(comment.pairs(), read);
        if (errorsIn != null && comment.source().contains(errorsIn) && !read.equals(comment.pairs())) {
            list(comment, marks, read);
        }
    }

    private static void list(Labelled comment, List<Mark> marks, BitSet read) {
        var line = new StringBuilder();
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            if (comment.pairs().get(pair) && !read.get(pair)) {
                line.append("missed ").append(Pair.name(pair)).append("; ");
            }
        }
        for (var mark : marks) {
            var pair = Pair.of(mark.factor(), Objects.requireNonNull(mark.polarity()));
            if (!comment.pairs().get(pair)) {
                line.append("wrongly ").append(Pair.name(pair));
                mark.evidence()
                        .forEach(span -> line.append(" \"")
                                .append(comment.text(), span.start(), span.end())
                                .append('"'));
                line.append("; ");
            }
        }
        System.out.println(line.append("in: ").append(comment.text()));
    }

    private void print() {
        System.out.println(" ".repeat(NAME) + "  F1   precision recall  labels  comments  complaints' precision");
        bySource.forEach((source, score) -> System.out.printf(
                "%s     %5d  %.3f%n", score.line(shorten(source)), score.comments(), score.precisionOfComplaints()));
        developed.print();
        heldOut.print();
    }

    private static String shorten(String source) {
        return source.length() <= NAME - 2 ? source : "…" + source.substring(source.length() - NAME + 3);
    }

    /// Sources that are counted together.
    private static final class Part {
        private final String name;
        private final Score all = new Score();
        private final Score[] ofPair = new Score[Pair.COUNT];

        Part(String name) {
            this.name = name;
            Arrays.setAll(ofPair, _ -> new Score());
        }

        void count(BitSet wanted, BitSet read) {
            all.count(wanted, read);
            for (int pair = 0; pair < Pair.COUNT; pair++) {
                ofPair[pair].count(wanted, read, pair);
            }
        }

        void print() {
            if (all.isEmpty()) {
                return;
            }
            System.out.println();
            for (var factor : Factor.values()) {
                for (var polarity : Polarity.values()) {
                    var pair = Pair.of(factor, polarity);
                    System.out.println(ofPair[pair].line("  " + Pair.name(pair)));
                }
            }
            System.out.println(all.line(name));
            System.out.println(all.besides());
        }
    }
}

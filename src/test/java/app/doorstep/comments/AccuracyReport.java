package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well comments are read: micro-F1 over (factor, polarity) pairs against labelled comments, per source, factor and
/// polarity. Arguments: a folder with `.jsonl` files; then, optionally, `errors` and a part of a source's name to list
/// what is read wrongly there.
///
/// The sources in `HELD_OUT` were not looked at while the lexicon was written; their figure is the honest one.
final class AccuracyReport {
    static final List<String> HELD_OUT = List.of("doordash_customer_reviews", "comfort-movers", "amazonhelp");

    private AccuracyReport() {}

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
        var wanted = args.length > 2 && args[1].equals("errors") ? args[2] : null;
        report(comments, wanted);
    }

    private static void report(List<Labelled> comments, @Nullable String errorsIn) {
        var reader = CommentReader.everyLanguage();
        var bySource = new TreeMap<String, Score>();
        var byPair = new TreeMap<String, Score>();
        var seen = new Score();
        var heldOut = new Score();
        for (var comment : comments) {
            var read = reader.read(comment.text(), comment.stars()).stream()
                    .map(mark -> mark.factor().id() + "=" + mark.polarity())
                    .collect(Collectors.toCollection(TreeSet::new));
            bySource.computeIfAbsent(comment.source(), _ -> new Score()).count(comment.labels(), read);
            var isHeldOut = HELD_OUT.stream().anyMatch(comment.source()::contains);
            (isHeldOut ? heldOut : seen).count(comment.labels(), read);
            for (var factor : Factor.values()) {
                for (var polarity : Polarity.values()) {
                    var pair = factor.id() + "=" + polarity;
                    byPair.computeIfAbsent(pair, _ -> new Score())
                            .count(only(comment.labels(), pair), only(read, pair));
                }
            }
            if (errorsIn != null && comment.source().contains(errorsIn) && !read.equals(comment.labels())) {
                list(comment, reader.read(comment.text(), comment.stars()), read);
            }
        }
        System.out.println("                                            F1   precision recall  labels");
        bySource.forEach((source, score) -> System.out.println(score.line(shorten(source))));
        byPair.forEach((pair, score) -> System.out.println(score.line(pair)));
        print("developed on", seen);
        print("held out", heldOut);
    }

    private static void print(String name, Score score) {
        System.out.println(score.line(name));
        System.out.println(score.besides());
    }

    private static void list(Labelled comment, List<Mark> marks, Set<String> read) {
        var line = new StringBuilder();
        comment.labels().stream()
                .filter(label -> !read.contains(label))
                .forEach(label -> line.append("missed ").append(label).append("; "));
        for (var mark : marks) {
            var label = mark.factor().id() + "=" + mark.polarity();
            if (!comment.labels().contains(label)) {
                line.append("wrongly ").append(label);
                mark.evidence()
                        .forEach(span -> line.append(" \"")
                                .append(comment.text(), span.start(), span.end())
                                .append('"'));
                line.append("; ");
            }
        }
        System.out.println(line.append("in: ").append(comment.text()));
    }

    private static String shorten(String source) {
        return source.length() <= 40 ? source : "…" + source.substring(source.length() - 39);
    }

    private static Set<String> only(Set<String> labels, String pair) {
        return labels.contains(pair) ? Set.of(pair) : Set.of();
    }

    /// One labelled comment; labels as `care=COMPLAINT`.
    record Labelled(String source, @Nullable Integer stars, String text, Set<String> labels) {
        static List<Labelled> readAll(Path file) throws IOException {
            var json = JsonMapper.shared();
            var result = new ArrayList<Labelled>();
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    result.add(of(json.readTree(line)));
                }
            }
            return result;
        }

        private static Labelled of(JsonNode node) {
            var labels = new TreeSet<String>();
            node.path("labels")
                    .forEach(label -> labels.add(label.path("factor").asString() + "="
                            + label.path("polarity").asString().toUpperCase(Locale.ROOT)));
            var stars = node.path("stars");
            return new Labelled(
                    node.path("source").asString("own"),
                    stars.isNumber() ? (Integer) stars.asInt() : null,
                    node.path("text").asString(),
                    labels);
        }
    }

    /// Counts of labels read rightly, wrongly, and missed.
    private static final class Score {
        private int right;
        private int wrong;
        private int missed;
        private int complaints;
        private int rightComplaints;
        /// Comments that only praise or only complain, and those of them that are read so.
        private int ofOnePolarity;

        private int polarityRead;

        void count(Set<String> wanted, Set<String> read) {
            var polarities = polarities(wanted);
            if (polarities.size() == 1) {
                ofOnePolarity++;
                polarityRead += polarities(read).equals(polarities) ? 1 : 0;
            }
            for (var label : read) {
                if (label.endsWith("COMPLAINT")) {
                    complaints++;
                    rightComplaints += wanted.contains(label) ? 1 : 0;
                }
            }
            for (var label : read) {
                if (wanted.contains(label)) {
                    right++;
                } else {
                    wrong++;
                }
            }
            for (var label : wanted) {
                if (!read.contains(label)) {
                    missed++;
                }
            }
        }

        String line(String name) {
            return String.format(
                    "%-42s %.3f   %.3f   %.3f   %5d",
                    name,
                    ratio(2 * right, 2 * right + wrong + missed),
                    ratio(right, right + wrong),
                    ratio(right, right + missed),
                    right + missed);
        }

        /// What the issue asks for beside F1.
        String besides() {
            return String.format(
                    "  precision of complaints %.3f; of %d comments with one polarity read so %.3f",
                    ratio(rightComplaints, complaints), ofOnePolarity, ratio(polarityRead, ofOnePolarity));
        }

        private static Set<String> polarities(Set<String> labels) {
            return labels.stream()
                    .map(label -> label.substring(label.indexOf('=') + 1))
                    .collect(Collectors.toSet());
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }
}

package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The project's own labelled comments: `own.txt` and its neighbours, for tests and for training.
final class OwnComments {
    static final List<String> FILES = List.of(
            "own",
            "plain",
            "hard",
            "tempting",
            "handling",
            "reviews",
            "carriers",
            "apps",
            "figures",
            "everyday",
            "idioms",
            "stories");

    private static final Map<Factor, String> LETTERS = Map.of(
            Factor.PUNCTUALITY,
            "P",
            Factor.PROFESSIONALISM,
            "F",
            Factor.CARE,
            "C",
            Factor.COMMUNICATION,
            "M",
            Factor.INSTRUCTIONS,
            "I",
            Factor.PROACTIVE,
            "X",
            Factor.OUTSIDE_CONTROL,
            "O",
            Factor.OVERALL,
            "V");

    private OwnComments() {}

    /// A comment with its labels, each a letter for the factor and + or -; the stars are null where none are given.
    record Example(Set<String> labels, @Nullable Integer stars, String text) {
        /// `P- O+ 2 | text`, the stars, a number, left out at will.
        private static Example of(String line) {
            var bar = line.indexOf('|');
            var labels = new TreeSet<>(List.of(line.substring(0, bar).strip().split(" +", -1)));
            labels.remove("");
            Integer stars = null;
            for (int i = 1; i <= 5; i++) {
                if (labels.remove(Integer.toString(i))) {
                    stars = i;
                }
            }
            return new Example(labels, stars, line.substring(bar + 1).strip());
        }

        private static Example ofJson(String line) {
            var node = JsonMapper.shared().readTree(line);
            var labels = new TreeSet<String>();
            node.path("labels")
                    .forEach(label -> labels.add(label(
                            Identified.of(Factor.class, label.path("factor").asString())
                                    .orElseThrow(),
                            Identified.of(Polarity.class, label.path("polarity").asString())
                                    .orElseThrow())));
            return new Example(labels, null, node.path("text").asString());
        }
    }

    static List<Example> all() {
        return FILES.stream().flatMap(file -> of(file).stream()).toList();
    }

    static List<Example> of(String file) {
        var isJson = OwnComments.class.getResource(file + ".jsonl") != null;
        return isJson
                ? lines(file + ".jsonl").map(Example::ofJson).toList()
                : lines(file + ".txt").map(Example::of).toList();
    }

    static Set<String> labels(List<Mark> marks) {
        return marks.stream().map(OwnComments::label).collect(Collectors.toCollection(TreeSet::new));
    }

    static String label(Mark mark) {
        return label(mark.factor(), Objects.requireNonNull(mark.polarity()));
    }

    static String label(Factor factor, Polarity polarity) {
        return LETTERS.get(factor) + (polarity == Polarity.PRAISE ? "+" : "-");
    }

    private static Stream<String> lines(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OwnComments.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/// The project's own labelled comments, `own.txt` and its neighbours: whether they are read as labelled, and whether
/// the evidence is true.
class OwnCommentsTest {
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

    private final CommentReader reader = CommentReader.english();

    @ParameterizedTest
    @CsvSource({"own, 0.90", "plain, 0.90", "hard, 0.80", "tempting, 0.90"})
    void soManyLabelsAreReadAndSoManyReadAreLabels(String file, double share) {
        int right = 0;
        int wanted = 0;
        int read = 0;
        var misread = new ArrayList<String>();
        for (var example : examples(file)) {
            var labels = labels(reader.read(example.text()));
            wanted += example.labels().size();
            read += labels.size();
            right += (int) labels.stream().filter(example.labels()::contains).count();
            if (!labels.equals(example.labels())) {
                misread.add(example + " read as " + labels);
            }
        }
        assertThat((double) right / read).as("precision; %s", misread).isGreaterThan(share);
        assertThat((double) right / wanted).as("recall; %s", misread).isGreaterThan(share);
    }

    @Test
    void evidenceLiesInTheTextAndWithoutItTheLabelIsGone() {
        int all = 0;
        var stillThere = new ArrayList<String>();
        for (var example : examples()) {
            for (var mark : reader.read(example.text())) {
                var rest = new StringBuilder(example.text());
                int last = rest.length();
                assertThat(mark.evidence()).isNotEmpty();
                for (var span : mark.evidence().reversed()) {
                    assertThat(span.end()).isBetween(span.start() + 1, last);
                    rest.delete(span.start(), span.end());
                    last = span.start();
                }
                all++;
                if (labels(reader.read(rest.toString())).contains(label(mark))) {
                    stillThere.add(example.text() + " -> " + rest);
                }
            }
        }
        assertThat(stillThere).hasSizeLessThan(all / 10);
    }

    @Test
    void manyThreadsReadAsOne() {
        var texts = examples().stream().map(Example::text).toList();
        var alone = texts.stream().map(reader::read).toList();
        assertThat(texts.parallelStream().map(reader::read).toList()).isEqualTo(alone);
    }

    private static Set<String> labels(List<Mark> marks) {
        return marks.stream().map(OwnCommentsTest::label).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String label(Mark mark) {
        return LETTERS.get(mark.factor()) + (mark.polarity() == Polarity.PRAISE ? "+" : "-");
    }

    private static List<Example> examples() {
        return Stream.of("own", "plain", "hard", "tempting")
                .flatMap(file -> examples(file).stream())
                .toList();
    }

    private static List<Example> examples(String file) {
        if (file.equals("plain") || file.equals("hard")) {
            return lines(file + ".jsonl").map(Example::ofJson).toList();
        }
        return lines(file + ".txt").map(Example::of).toList();
    }

    private static Stream<String> lines(String file) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(OwnCommentsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Example(Set<String> labels, String text) {
        static Example of(String line) {
            var bar = line.indexOf('|');
            var labels = new TreeSet<>(List.of(line.substring(0, bar).strip().split(" +", -1)));
            labels.remove("");
            return new Example(labels, line.substring(bar + 1).strip());
        }

        static Example ofJson(String line) {
            var node = JsonMapper.shared().readTree(line);
            var labels = new TreeSet<String>();
            node.path("labels")
                    .forEach(label -> labels.add(letter(label.path("factor").asString())
                            + (label.path("polarity").asString().equals("praise") ? "+" : "-")));
            return new Example(labels, node.path("text").asString());
        }

        private static String letter(String factor) {
            return Objects.requireNonNull(
                    LETTERS.get(Identified.of(Factor.class, factor).orElseThrow()));
        }
    }
}

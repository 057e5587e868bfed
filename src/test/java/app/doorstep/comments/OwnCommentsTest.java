package app.doorstep.comments;

import static app.doorstep.comments.OwnComments.label;
import static app.doorstep.comments.OwnComments.labels;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether the project's own labelled comments are read as labelled, and whether the evidence is true.
class OwnCommentsTest {
    private final CommentReader reader = CommentReader.english();

    @ParameterizedTest
    @CsvSource({
        "own, 0.90",
        "plain, 0.90",
        "hard, 0.80",
        "tempting, 0.90",
        "handling, 0.80",
        "reviews, 0.86",
        "carriers, 0.80",
        "apps, 0.86",
        "figures, 0.80",
        "everyday, 0.75",
        "idioms, 0.60",
        "stories, 0.65"
    })
    void soManyLabelsAreReadAndSoManyReadAreLabels(String file, double share) {
        int right = 0;
        int wanted = 0;
        int read = 0;
        var misread = new ArrayList<String>();
        for (var example : OwnComments.of(file)) {
            var labels = labels(reader.read(example.text(), example.stars()));
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
        for (var example : OwnComments.all()) {
            for (var mark : reader.read(example.text(), example.stars())) {
                var rest = new StringBuilder(example.text());
                int last = rest.length();
                assertThat(mark.evidence()).isNotEmpty();
                for (var span : mark.evidence().reversed()) {
                    assertThat(span.end()).isBetween(span.start() + 1, last);
                    rest.delete(span.start(), span.end());
                    last = span.start();
                }
                all++;
                if (labels(reader.read(rest.toString(), example.stars())).contains(label(mark))) {
                    stillThere.add(example.text() + " -> " + rest);
                }
            }
        }
        assertThat(stillThere).hasSizeLessThan(all / 10);
    }

    @Test
    void manyThreadsReadAsOne() {
        var texts = OwnComments.all().stream().map(OwnComments.Example::text).toList();
        var alone = texts.stream().map(reader::read).toList();
        assertThat(texts.parallelStream().map(reader::read).toList()).isEqualTo(alone);
    }
}

package app.doorstep.comments;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which language a comment is read in, and how well Spanish is read: on the half of the project's own comments that
/// the lexicon was written with (`own`) and on the half that was not looked at (`check`).
class LanguagesTest {
    private final CommentReader reader = CommentReader.everyLanguage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        llego tarde el paquete                           | punctuality-
        LLEGÓ TARDE                                      | punctuality-
        dejo el paquete bajo la lluvia                   | care-
        muy amable el repartidor                         | professionalism+
        no toco el timbre                                | communication-
        lo aventó                                        | care-
        buena onda                                       | professionalism+
        todo bien                                        | overall+
        nunca llegó                                      | punctuality-
        entregó en la casa equivocada                    | instructions-
        tarde                                            | punctuality-
        amable                                           | professionalism+
        no llegó tarde                                   | punctuality+
        2 estrellas                                      |
        5 estrellas                                      | overall+
        la tercera vez                                   |
        llegó tres días después                          | punctuality-
        muy amable but the box was crushed               | professionalism+ care-
        late, muy grosero                                | punctuality- professionalism-
        """)
    void aCommentIsReadInTheLanguageItIsWrittenIn(String comment, String labels) {
        assertThat(CommentReaderTest.labels(reader.read(comment))).isEqualTo(labels == null ? "" : labels);
    }

    @Test
    void noEnglishCommentIsTakenForAnother() {
        var texts = OwnComments.all().stream().map(OwnComments.Example::text);
        var names = Stream.of(
                "Carlos from El Paso was late",
                "Maria was so kind, gracias!",
                "casa number 12 was not found by the driver",
                "no.",
                "Jose left it at the plaza, wrong place");
        assertThat(Stream.concat(texts, names).toList())
                .allSatisfy(text -> assertThat(reader.read(text))
                        .isEqualTo(CommentReader.english().read(text)));
    }

    @ParameterizedTest
    @CsvSource({"es/own, 0.85", "es/check, 0.80"})
    void soManyLabelsAreReadAndSoManyReadAreLabels(String file, double share) {
        int right = 0;
        int wanted = 0;
        int read = 0;
        for (var example : OwnComments.of(file)) {
            var labels = OwnComments.labels(reader.read(example.text()));
            wanted += example.labels().size();
            read += labels.size();
            right += (int) labels.stream().filter(example.labels()::contains).count();
        }
        assertThat((double) right / read).as("precision").isGreaterThan(share);
        assertThat((double) right / wanted).as("recall").isGreaterThan(share);
    }

    @Test
    void withoutItsEvidenceALabelIsGone() {
        int all = 0;
        var stillThere = new ArrayList<String>();
        for (var example : OwnComments.of("es/own")) {
            for (var mark : reader.read(example.text())) {
                var rest = new StringBuilder(example.text());
                mark.evidence().reversed().forEach(span -> rest.delete(span.start(), span.end()));
                all++;
                if (OwnComments.labels(reader.read(rest.toString())).contains(OwnComments.label(mark))) {
                    stillThere.add(example.text() + " -> " + rest);
                }
            }
        }
        assertThat(stillThere).hasSizeLessThan(all / 10);
    }

    @Test
    void ownWordsCountInEveryLanguage() {
        var taught = reader.with(List.of(new OwnWord("porton trabado", Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT)));
        assertThat(CommentReaderTest.labels(taught.read("el portón trabado otra vez")))
                .isEqualTo("outside_control-");
        assertThat(CommentReaderTest.labels(taught.read("there was a porton trabado again")))
                .isEqualTo("outside_control-");
    }
}

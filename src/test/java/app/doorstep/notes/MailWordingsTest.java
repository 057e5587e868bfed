package app.doorstep.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Twenty invented summaries in as many wordings, each with what is read of it: figures, comments, questions, and
/// what is named as left out.
class MailWordingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final MailReader reader = new MailReader(
            Stream.of("uber-eats", "uber-rides", "amazon-flex", "doordash", "lyft", "instacart", "grubhub")
                    .map(id -> AppProfile.shipped(new Platform(id)))
                    .toList(),
            Texts.of(Locale.US),
            CommentReader.english());

    record Wording(String mail, List<String> read) {
        @Override
        public String toString() {
            return mail.lines().findFirst().orElse("");
        }
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void isTakenForAMailAndReadOrAskedOrNamedAsLeftOut(Wording wording) {
        assertThat(Pasted.of(wording.mail())).isInstanceOf(Pasted.Letter.class);
        assertThat(MailReaderTest.shown(reader.read(wording.mail(), TODAY, Map.of())))
                .containsExactlyElementsOf(wording.read());
    }

    static List<Wording> wordings() throws IOException {
        try (var in = Objects.requireNonNull(MailWordingsTest.class.getResourceAsStream("wordings.txt"))) {
            var wordings = new ArrayList<Wording>();
            for (var block : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^=====\\R", -1)) {
                var parts = block.split("(?m)^-----\\R", -1);
                if (parts.length == 2) {
                    wordings.add(new Wording(parts[0], parts[1].lines().toList()));
                }
            }
            return wordings;
        }
    }
}

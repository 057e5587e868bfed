package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.settings.Settings;
import app.doorstep.text.Texts;
import app.doorstep.tips.TipFinding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Apps that give thumbs are known as wholly as those that give stars.
class TipsOfThumbsTest {
    private static final String HEADER = "date,platform,id,stars,sentiment,comment,coverage\n";

    @TempDir
    Path folder;

    @Test
    void complaintsAmongThumbsAreAShareOfThumbsAndStars() throws Exception {
        var care = care(HEADER + thumbs() + "2026-11-03,amazon-flex,F1,5,,,complete\n");
        assertThat(care.complaints() + " of " + care.of()).isEqualTo("4 of 21");
        assertThat(care.why()).first().isEqualTo("4 of 21 ratings complain about care: 19% (95%: 8 to 40%).");
    }

    @Test
    void thumbsAloneHaveAShareToo() throws Exception {
        assertThat(care(HEADER + thumbs()).why())
                .first()
                .isEqualTo("4 of 20 ratings complain about care: 20% (95%: 8 to 42%).");
    }

    /// Four thumbs down for rain, sixteen up.
    private static String thumbs() {
        return IntStream.range(0, 20)
                .mapToObj(i -> "2026-11-%02d,uber-eats,T%d,,%s,complete\n"
                        .formatted(i + 1, i, i < 4 ? "negative,left it in the rain" : "positive,"))
                .collect(Collectors.joining());
    }

    private TipFinding care(String csv) throws Exception {
        var file = Files.writeString(folder.resolve("ratings.csv"), csv);
        try (var workbench = Workbench.open(
                folder.resolve("data"),
                Clock.fixed(Instant.parse("2026-11-22T18:00:00Z"), ZoneOffset.UTC),
                Texts.of(Locale.US),
                () -> Settings.INITIAL)) {
            workbench.imports().run(ImportRequest.of(file), ImportProgress.NONE);
            return workbench.advice().tipsBefore(LocalDate.parse("2026-11-22"), 30, null, null).stream()
                    .filter(tip -> tip.tip().equals("care"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}

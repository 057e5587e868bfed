package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Rater;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFileTest {
    private static final String HEADER = String.join(",", OwnFormat.HEADER);

    @TempDir
    Path folder;

    @Test
    void theDocumentedRowsBecomeARatingAndAServiceScore() throws ImportRefused {
        var file = Collected.file(folder, "own.csv", HEADER + """

            2026-03-02,,amazon-flex,,TBA000000000010,,,2,,2,,1,,,,,,,"Left in the rain, note said porch",Dana,,,,,,
            2026-03-04,09:12,amazon-seller,,111-0000000-0000004,service,buyer,,,,,,,,,,9,yes,"Thanks, sorted",Ash,,,,,,
            """);

        var read = Collected.of(file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.plan().format()).isEqualTo("doorstep");
        assertThat(read.plan().sure()).isTrue();
        assertThat(read.entries())
                .containsExactly(
                        Entry.rating(
                                new Occasion(
                                        Platform.AMAZON_FLEX,
                                        null,
                                        "TBA000000000010",
                                        LocalDate.of(2026, 3, 2),
                                        null,
                                        null),
                                new Verdict(2, null, Map.of(Factor.PUNCTUALITY, 2, Factor.CARE, 1), null, null),
                                new Words("Left in the rain, note said porch", "Dana", null, null)),
                        new Entry(
                                Kind.SERVICE,
                                Rater.BUYER,
                                new Occasion(
                                        Platform.AMAZON_SELLER,
                                        null,
                                        "111-0000000-0000004",
                                        LocalDate.of(2026, 3, 4),
                                        LocalTime.of(9, 12),
                                        null),
                                new Verdict(null, null, Map.of(), BigDecimal.valueOf(9), true),
                                new Words("Thanks, sorted", "Ash", null, null),
                                List.of(),
                                Set.of(),
                                null));
    }

    @Test
    void nineStarsAreAWrongRowAndNotAnotherScale() throws ImportRefused {
        var file = Collected.file(folder, "nine.csv", """
            date,platform,stars,comment
            2026-03-02,uber-eats,5,kind
            2026-03-03,uber-eats,9,late
            """);

        var read = Collected.of(file);

        assertThat(read.plan().question()).isEmpty();
        assertThat(read.entries()).hasSize(1);
        assertThat(read.problems()).extracting(RowProblem::line).containsExactly(3L);
    }

    @Test
    void whatIsWrittenIsReadBackAndWrittenTheSame() throws ImportRefused {
        var entries = List.of(
                entry("=1+1", Verdict.stars(1), List.of(Mark.corrected(Factor.CARE, Polarity.COMPLAINT))),
                entry(
                        "  '-- \"quoted\", and\r\nbroken\n",
                        Verdict.stars(5),
                        List.of(Mark.corrected(Factor.CARE, null))),
                entry("n/a", Verdict.stars(3), List.of(Mark.exported(Factor.OVERALL, Polarity.COMPLAINT))),
                entry("-", Verdict.NONE, List.of(Mark.exported(Factor.CARE, Polarity.PRAISE))),
                entry(
                        "'tis \u0000 fine \ud83d\udce6",
                        new Verdict(null, null, Map.of(Factor.CARE, 2), new BigDecimal("8.5"), false),
                        List.of(Mark.exported(Factor.CARE, Polarity.COMPLAINT))));
        var written = export(entries);

        var read = Collected.of(Collected.file(folder, "export.csv", written));

        assertThat(read.problems()).isEmpty();
        assertThat(read.entries()).isEqualTo(entries);
        assertThat(export(read.entries())).isEqualTo(written);
    }

    private static Entry entry(String comment, Verdict verdict, List<Mark> marks) {
        return Entry.rating(
                        new Occasion(
                                Platform.UBER_EATS,
                                "@driver",
                                "-12",
                                LocalDate.of(2026, 2, 8),
                                LocalTime.of(18, 3),
                                LocalDate.of(2026, 2, 9)),
                        verdict,
                        new Words(comment, "Dana", "\tThanks", "+1"))
                .withMarks(marks)
                .withFlags(Set.of(Flag.DISPUTED, Flag.EXCLUDED))
                .withCoverage(Coverage.PICKED);
    }

    private static String export(List<Entry> entries) {
        var out = new StringWriter();
        OwnFormat.write(
                out,
                IntStream.range(0, entries.size())
                        .mapToObj(
                                i -> new Feedback(i + 1, entries.get(i), Coverage.PICKED, null, Instant.EPOCH, null)));
        return out.toString();
    }
}

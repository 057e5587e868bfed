package app.doorstep.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.importing.Importing;
import app.doorstep.importing.JudgedRows;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.importing.RowProblem;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleYearTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 11, 22);

    @Test
    void theSameArgumentsGiveTheSameBytes() {
        assertThat(written(300, 6, UNTIL)).isEqualTo(written(300, 6, UNTIL)).isNotEqualTo(written(301, 6, UNTIL));
    }

    @Test
    void anOldFileStaysWhereTheNewOneCannotBeFinished(@TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("year.csv"), "mine");
        assertThatThrownBy(() -> SampleYear.write(file, 0, 12, UNTIL)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).hasContent("mine");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void everyRowIsImportedWithoutARejection(@TempDir Path folder) throws Exception {
        var file = folder.resolve("year.csv");
        SampleYear.write(file, SampleYear.RATINGS, SampleYear.MONTHS, UNTIL);
        var entries = new ArrayList<Entry>();
        var rejected = new ArrayList<RowProblem>();
        var plan = Importing.plan(file, ReadingChoices.NONE, null).getFirst();
        plan.judge(new JudgedRows() {
            @Override
            public void accept(long line, Entry entry) {
                entries.add(entry);
            }

            @Override
            public void reject(RowProblem problem) {
                rejected.add(problem);
            }
        });
        assertThat(plan.sure()).isTrue();
        assertThat(plan.format()).isEqualTo("doorstep");
        assertThat(rejected).isEmpty();
        assertThat(entries).isEqualTo(year().stream().map(Feedback::entry).toList());
    }

    @Test
    void aYearHasWhatEveryScreenWants() {
        var year = year();
        var ratings = year.stream().filter(one -> one.kind() == Kind.RATING).toList();
        assertThat(ratings).hasSize(SampleYear.RATINGS);
        assertThat(meanStars(ratings)).isBetween(4.4, 4.75);
        assertThat(ratings.stream()
                        .filter(one -> !one.date().isBefore(UNTIL.minusDays(10)))
                        .filter(one -> one.sentiment() == Sentiment.NEGATIVE
                                && one.words().reply() == null))
                .hasSizeGreaterThanOrEqualTo(5);
        var buyers = new HashSet<String>();
        year.stream()
                .filter(one -> one.kind() == Kind.SERVICE && one.date().isAfter(UNTIL.minusDays(31)))
                .forEach(one -> buyers.add(String.valueOf(one.words().customer())));
        assertThat(buyers).hasSizeGreaterThanOrEqualTo(41);
        assertThat(year.stream().map(Feedback::platform).distinct())
                .containsExactlyInAnyOrder(
                        SampleRatings.ROUND, Platform.AMAZON_FLEX, Platform.UBER_EATS, Platform.AMAZON_SELLER);
    }

    @Test
    void theWetMonthIsBadAndTheNextOneIsNot() {
        var ratings = year().stream().filter(one -> one.stars() != null).toList();
        assertThat(meanStars(between(ratings, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))))
                .isLessThan(meanStars(between(ratings, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 9, 30))) - 0.3);
    }

    @Test
    void commentsSpeakOfAllFactorsAndSeldomRepeat() {
        var reader = CommentReader.english();
        var praise = new EnumMap<Factor, Integer>(Factor.class);
        var complaints = new EnumMap<Factor, Integer>(Factor.class);
        var comments = new ArrayList<String>();
        int unread = 0;
        for (var feedback : year()) {
            var comment = feedback.words().comment();
            if (comment == null || feedback.kind() != Kind.RATING) {
                continue;
            }
            comments.add(comment);
            var marks = reader.read(comment, feedback.stars());
            unread += marks.isEmpty() ? 1 : 0;
            for (var mark : marks) {
                (mark.polarity() == Polarity.PRAISE ? praise : complaints).merge(mark.factor(), 1, Integer::sum);
            }
        }
        assertThat(praise.keySet()).containsExactlyInAnyOrder(Factor.values());
        assertThat(complaints.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.of(Factor.PROACTIVE)));
        assertThat(unread).isLessThan(comments.size() / 8);
        assertThat(new HashSet<>(comments)).hasSizeGreaterThan(comments.size() * 85 / 100);
    }

    private static List<Feedback> year() {
        var year = new ArrayList<Feedback>();
        SampleYear.forEach(SampleYear.RATINGS, SampleYear.MONTHS, UNTIL, year::add);
        return year;
    }

    private static List<Feedback> between(List<Feedback> all, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(one -> !one.date().isBefore(from) && !one.date().isAfter(to))
                .toList();
    }

    private static double meanStars(List<Feedback> ratings) {
        return ratings.stream()
                .flatMap(one -> one.stars() == null ? null : Stream.of(one.stars()))
                .mapToInt(Integer::intValue)
                .average()
                .orElseThrow();
    }

    private static String written(int ratings, int months, LocalDate until) {
        var out = new StringWriter();
        SampleYear.write(out, ratings, months, until);
        return out.toString();
    }
}

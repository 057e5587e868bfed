package app.doorstep.workbench;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Feedback;
import app.doorstep.importing.OwnFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/// An invented but lifelike year of a driver: a parcel round with stars, a few noted words from Flex and Uber Eats, the
/// buyers of a small shop; a rainy month that went wrong, and the recovery. Written in Doorstep's own format; needs no
/// data folder. The same arguments give the same bytes.
///
/// ```java
/// SampleYear.write(Path.of("year.csv"), SampleYear.RATINGS, SampleYear.MONTHS, LocalDate.of(2026, 3, 31));
/// ```
public final class SampleYear {
    /// How many ratings a year has unless somebody wants more.
    public static final int RATINGS = 925;

    public static final int MONTHS = 12;

    /// Of the ratings, one in so many is a noted one of Flex, and one in so many of Uber Eats.
    private static final int NOTED = 32;

    private static final Comparator<Entry> BY_TIME = Comparator.comparing(
            (Entry entry) -> entry.occasion().time(), Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()));

    private SampleYear() {}

    /// Writes a file, replacing one that is there once the new one is whole.
    ///
    /// @param ratings how many ratings, at least 1; buyers' answers and messages come on top
    /// @param months how many months back from `until`, at least 1
    /// @param until the last day
    /// @throws IOException if the file cannot be written
    public static void write(Path file, int ratings, int months, LocalDate until) throws IOException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // A pipe or a terminal; a folder is refused.
                try (var out = Files.newOutputStream(file)) {
                    write(out, ratings, months, until);
                }
            } else {
                WholeFile.<RuntimeException>replace(file.toAbsolutePath(), out -> write(out, ratings, months, until));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void write(OutputStream out, int ratings, int months, LocalDate until) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        write(writer, ratings, months, until);
        writer.flush();
    }

    /// The same to a writer, which stays open.
    ///
    /// @throws UncheckedIOException if it cannot be written to
    public static void write(Writer out, int ratings, int months, LocalDate until) {
        var rows = OwnFormat.rows(out);
        forEach(ratings, months, until, rows);
        rows.flush();
    }

    /// Hands over the feedback in order of time, without a file between.
    public static void forEach(int ratings, int months, LocalDate until, Consumer<Feedback> rows) {
        if (ratings < 1 || months < 1) {
            throw new IllegalArgumentException("at least one rating and one month: " + ratings + ", " + months);
        }
        var random = new SplittableRandom((ratings * 31L + months) * 1_000_003L + until.toEpochDay());
        var sentences = SampleSentences.load();
        var calendar = new SampleCalendar(months, until, random);
        var source = new SampleRatings(sentences, random);
        var seller = new SampleSeller(sentences, random);
        var today = new ArrayList<Entry>();
        int noted = 0;
        long id = 0;
        for (int index = 0; index < calendar.days(); index++) {
            today.clear();
            var day = calendar.day(index);
            for (int i = calendar.share(index, ratings); i > 0; i--) {
                noted++;
                today.add(
                        noted % NOTED == 0
                                ? source.flex(day)
                                : noted % NOTED == NOTED / 2
                                        ? source.uberEats(day)
                                        : source.round(day, calendar.isBad(day), calendar.isRecent(day)));
            }
            addSeller(today, seller, day, calendar.days() - 1 - index);
            today.sort(BY_TIME);
            for (var entry : today) {
                var coverage = entry.coverage() == null ? Coverage.COMPLETE : entry.coverage();
                rows.accept(new Feedback(++id, entry, coverage, null, Instant.EPOCH, null));
            }
        }
    }

    private static void addSeller(List<Entry> today, SampleSeller seller, LocalDate day, int daysLeft) {
        if (daysLeft >= SampleSeller.DAYS) {
            return;
        }
        for (int i = seller.answers(); i > 0; i--) {
            today.add(seller.answer(day));
        }
        if (daysLeft % 5 == 1) {
            today.add(seller.message(day, daysLeft));
        }
    }
}

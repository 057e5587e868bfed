package app.doorstep.importing;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Polarity;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes Doorstep's own file: one header row, one row for each feedback, commas, `\n`, quotes only where needed, the
/// same bytes for the same feedback. What was read from comments is not written, because it is read again.
public final class OwnFormat {
    /// The columns in the order in which they are written.
    public static final List<String> HEADER =
            Arrays.stream(Role.values()).filter(Role::own).map(Identified::id).toList();

    /// The columns behind those of a file whose rejected rows are written out to be mended. No format knows them, so
    /// that an import leaves them alone.
    public static final List<String> REJECTION =
            List.of("Doorstep: file", "Doorstep: line", "Doorstep: column", "Doorstep: reason");

    private static final Comparator<Mark> BY_FACTOR = Comparator.comparing(Mark::factor)
            .thenComparing(
                    mark -> mark.polarity() == null ? "" : mark.polarity().id());

    private OwnFormat() {}

    /// Writes `feedback` in its order. Does not close `out`.
    ///
    /// @throws UncheckedIOException if `out` cannot be written
    public static void write(Writer out, Stream<Feedback> feedback) {
        var rows = new Rows(out);
        feedback.forEachOrdered(rows);
        rows.flush();
    }

    /// Takes feedback one by one, for callers to whom it is handed that way. The header is written at once.
    ///
    /// @throws UncheckedIOException if `out` cannot be written, as every call on the result
    public static Rows rows(Writer out) {
        return new Rows(out);
    }

    /// An open file to which feedback is appended. Not thread-safe.
    public static final class Rows implements Consumer<Feedback> {
        private final CsvWriter csv;

        private Rows(Writer out) {
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
            csv.writeRecord(HEADER);
        }

        @Override
        public void accept(Feedback feedback) {
            csv.writeRecord(row(feedback));
        }

        /// Hands everything on to the writer below.
        public void flush() {
            try {
                csv.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> row(Feedback feedback) {
        var occasion = feedback.occasion();
        var verdict = feedback.verdict();
        var words = feedback.words();
        var others = new ArrayList<String>();
        var row = new ArrayList<String>(HEADER.size());
        row.add(occasion.date().toString());
        row.add(text(occasion.time()));
        row.add(occasion.platform().id());
        row.add(guarded(occasion.driver()));
        row.add(guarded(occasion.externalId()));
        row.add(feedback.kind().id());
        row.add(feedback.rater().id());
        row.add(text(verdict.stars()));
        row.add(verdict.sentiment() == null ? "" : verdict.sentiment().id());
        for (var role : Role.FACTORS) {
            row.add(factor(feedback, role.factor(), others));
        }
        addOthers(feedback, others);
        row.add(number(verdict.serviceScore()));
        row.add(verdict.solved() == null ? "" : verdict.solved() ? "yes" : "no");
        row.add(guarded(words.comment()));
        row.add(guarded(words.customer()));
        row.add(guarded(reply(feedback)));
        row.add(String.join(";", others));
        row.add(Stream.of(Flag.values())
                .filter(feedback.flags()::contains)
                .map(Identified::id)
                .collect(Collectors.joining(";")));
        row.add(guarded(words.note()));
        row.add(text(occasion.learned()));
        row.add(feedback.coverage().id());
        return row;
    }

    /// The cell of a factor: its stars, else its one exported mark; exported marks that find no place go to `others`.
    private static String factor(Feedback feedback, @Nullable Factor factor, List<String> others) {
        var stars = feedback.verdict().factorStars().get(factor);
        var cell = stars == null ? "" : stars.toString();
        for (var mark : feedback.marks()) {
            var polarity = mark.polarity();
            if (mark.source() == MarkSource.EXPORTED && mark.factor() == factor && polarity != null) {
                if (cell.isEmpty()) {
                    cell = polarity.id();
                } else if (!cell.equals(polarity.id())) {
                    others.add(exported(mark.factor(), polarity));
                }
            }
        }
        return cell;
    }

    /// Exported marks of factors without a column, then the driver's corrections.
    private static void addOthers(Feedback feedback, List<String> others) {
        for (var mark : feedback.marks()) {
            var polarity = mark.polarity();
            if (mark.source() == MarkSource.EXPORTED && mark.factor() == Factor.OVERALL && polarity != null) {
                others.add(exported(mark.factor(), polarity));
            }
        }
        feedback.marks().stream()
                .filter(mark -> mark.source() == MarkSource.CORRECTED)
                .sorted(BY_FACTOR)
                .map(mark -> mark.factor().id() + "="
                        + (mark.polarity() == null ? "none" : mark.polarity().id()))
                .forEachOrdered(others::add);
    }

    private static String exported(Factor factor, Polarity polarity) {
        return factor.id() + "=" + polarity.id() + ":exported";
    }

    /// The reply that came with the feedback, else the one that was marked as sent.
    private static @Nullable String reply(Feedback feedback) {
        var own = feedback.words().reply();
        return own != null || feedback.answer() == null
                ? own
                : feedback.answer().text();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String guarded(@Nullable String text) {
        return text == null ? "" : Guard.on(text);
    }
}

package app.doorstep.importing;

import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.Row;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the columns of a table tell when they are looked at from the first row to the last.
final class ColumnEvidence {
    /// A column with more different words than this holds sentences.
    private static final int MOST_WORDS = 200;

    private final DateColumn dates;
    private final StarColumn stars;
    private final Map<String, Long> words = new LinkedHashMap<>();
    private final int date;
    private final int learned;
    private final int star;
    private final int reason;
    private final int address;

    private ColumnEvidence(Format.Recognised format, StarWords starWords, @Nullable LocalDate today) {
        var columns = format.columns();
        date = columns.index(Role.DATE);
        learned = columns.index(Role.LEARNED);
        star = columns.index(Role.STARS);
        reason = columns.index(Role.REASON);
        address = format.addressColumn();
        dates = new DateColumn(new DaysToCome(today));
        stars = new StarColumn(scale(format, star), starWords);
    }

    /// The scale that is known before any value was seen; null if it is not. A platform's report of buyers' ratings has
    /// five stars whatever a cell says, and so has the column `stars` of the own format: another number there is a
    /// wrong row, not another scale.
    private static @Nullable StarScale scale(Format.Recognised format, int star) {
        var header = format.table().header();
        var name = star >= 0 && star < header.size() ? header.get(star).strip() : "";
        if (SellerFeedback.IDS.contains(format.format())
                || (format.format().equals(OwnFile.ID) && name.equalsIgnoreCase("stars"))) {
            return StarScale.FIVE;
        }
        return StarScale.inHeader(name);
    }

    /// Reads the whole table once.
    ///
    /// @param today the day on which it is read; null if nobody says
    static ColumnEvidence of(Format.Recognised format, StarWords starWords, @Nullable LocalDate today)
            throws NotATable {
        var evidence = new ColumnEvidence(format, starWords, today);
        if (!evidence.sees() && format.table().container().equals("plain")) {
            // Nothing is to be learnt, and other containers may turn out to be damaged.
            return evidence;
        }
        format.table().read((row, _) -> {
            evidence.see(row);
            return true;
        });
        return evidence;
    }

    /// Whether a column has a role that is judged as a whole.
    private boolean sees() {
        return date >= 0 || learned >= 0 || star >= 0 || reason >= 0 || address >= 0;
    }

    DateColumn dates() {
        return dates;
    }

    StarColumn stars() {
        return stars;
    }

    /// The words of the column of reasons, each with what it says and how often it stands there.
    List<WordReading> words(ReasonWords reasons) {
        return words.entrySet().stream()
                .map(word -> new WordReading(word.getKey(), word.getValue(), meaning(word.getKey(), reasons)))
                .toList();
    }

    private static @Nullable String meaning(String word, ReasonWords reasons) {
        if (reasons.ignores(word)) {
            return Columns.IGNORE;
        }
        return reasons.read(word)
                .map(mark -> mark.factor().id() + "="
                        + String.valueOf(mark.polarity()).toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private void see(Row row) {
        if (row.flaw() != null) {
            return;
        }
        var dated = row.blank(date) ? date == Columns.ABSENT : dates.see(row.cell(date));
        if (!row.blank(learned)) {
            dates.see(row.cell(learned));
        }
        // Totals below the data have no date, and say nothing about the scale.
        if (dated && !row.blank(star)) {
            stars.see(row.cell(star));
        }
        if (!row.blank(address)) {
            dates.seeAddress(row.cell(address));
        }
        if (!row.blank(reason) && words.size() < MOST_WORDS) {
            ReasonWords.parts(row.cell(reason)).forEach(word -> words.merge(word, 1L, Long::sum));
        }
    }
}

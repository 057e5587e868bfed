package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Rater;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What the first cells of one column look like.
final class ColumnLook {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private int filled;
    private int dates;
    private int times;
    private int rated;
    private int scaled;
    private int oneToFive;
    private int toTen;
    private int tones;
    private int yesNo;
    private int starWords;
    private int reasons;
    private int texts;
    private int addresses;
    private int apps;
    private long length;
    private final Set<String> distinct = new HashSet<>();
    private final List<String> cells;

    /// @param cells of the column, from the top; unknown ones are left out of every count
    ColumnLook(List<String> cells) {
        this.cells = cells.stream()
                .map(String::strip)
                .filter(cell -> !Cells.unknown(cell))
                .toList();
        this.cells.forEach(this::see);
    }

    private void see(String cell) {
        filled++;
        length += cell.length();
        distinct.add(cell);
        var date = cell.length() < 60 ? WrittenDate.of(cell) : null;
        if (date != null && date.possible()) {
            dates++;
        }
        times += cell.length() < 20 && WrittenDate.time(cell) != null ? 1 : 0;
        var number = cell.length() < 20 ? Cells.rated(cell, null) : null;
        if (number != null) {
            rated++;
            scaled += number.scale() != null ? 1 : 0;
            oneToFive += number.scale() == null
                            && number.number().stripTrailingZeros().scale() <= 0
                            && number.number().signum() > 0
                            && number.number().compareTo(FIVE) <= 0
                    ? 1
                    : 0;
            toTen += number.scale() == null
                            && number.number().signum() >= 0
                            && number.number().compareTo(BigDecimal.TEN) <= 0
                    ? 1
                    : 0;
        }
        tones += Cells.sentiment(cell) != null ? 1 : 0;
        yesNo += Cells.yes(cell) != null ? 1 : 0;
        starWords += StarWords.USUAL.stars(cell) != null ? 1 : 0;
        reasons += ReasonWords.parts(cell).stream()
                        .anyMatch(part -> ReasonWords.USUAL.read(part).isPresent())
                ? 1
                : 0;
        texts += date == null && number == null && cell.chars().anyMatch(Character::isLetter) ? 1 : 0;
        addresses += cell.indexOf('@') > 0 || cell.contains("://") ? 1 : 0;
        apps += cell.length() < 30 && isApp(cell) ? 1 : 0;
    }

    private static boolean isApp(String cell) {
        try {
            return Platform.SHIPPED.contains(Platform.named(cell));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// The first different cells.
    List<String> examples(int most) {
        return cells.stream().distinct().limit(most).toList();
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean mostlyDates() {
        return filled > 0 && most(dates);
    }

    /// Whether the cells themselves say that they are ratings: `4/5`, `★★★`, `4 stars`, thumbs.
    boolean surelyRatings() {
        return filled > 0 && scaled * 10 >= filled * 9;
    }

    /// Whether nearly all cells are whole numbers from 1 to 5 that repeat.
    boolean likeStars() {
        return filled > 0 && oneToFive * 20 >= filled * 19 && (filled < 6 || distinct.size() < filled);
    }

    /// Whether nearly all cells are numbers up to 10, halves among them perhaps: marks of some kind, or a count.
    boolean likeMarks() {
        return filled > 0 && toTen * 20 >= filled * 19;
    }

    boolean likeTones() {
        return filled > 0 && tones * 10 >= filled * 9 && rated * 2 < filled;
    }

    boolean likeReasons() {
        return filled > 0 && reasons * 10 >= filled * 8 && texts > 0 && length < 80L * filled;
    }

    boolean likeApps() {
        return filled > 0 && apps * 10 >= filled * 9;
    }

    boolean yesOrNo() {
        return filled > 0 && yesNo * 10 >= filled * 9;
    }

    /// Whether sentences stand there.
    boolean likeComments() {
        return filled > 0
                && texts * 10 >= filled * 8
                && length >= 12L * filled
                && addresses * 10 < filled
                && cells.stream().filter(cell -> cell.indexOf(' ') > 0).count() * 2 >= filled;
    }

    /// Whether the cells can be what `role` wants; a column without cells can be anything.
    boolean fits(Role role) {
        if (filled == 0) {
            return true;
        }
        return switch (role) {
            case DATE, LEARNED -> most(dates);
            case TIME -> most(times) && !most(rated);
            case STARS -> (most(rated) && !most(dates)) || most(tones) || most(starWords);
            case SENTIMENT -> most(tones);
            case PUNCTUALITY, PROFESSIONALISM, CARE, COMMUNICATION, INSTRUCTIONS, PROACTIVE, OUTSIDE_CONTROL ->
                (most(rated) && !most(dates)) || most(tones) || most(yesNo);
            case SERVICE_SCORE -> most(rated) || most(yesNo);
            case SOLVED -> most(yesNo);
            case COMMENT, REPLY, NOTE -> most(texts) && !most(dates);
            case CUSTOMER, DRIVER -> !most(dates) && !most(addresses);
            case ID -> !most(dates) && !most(addresses) && !likeComments();
            case REASON -> most(texts) && length < 80L * filled && addresses * 2 < filled;
            case PLATFORM -> most(texts) && length < 30L * filled;
            case KIND -> all(cell -> Identified.of(Kind.class, cell).isPresent());
            case RATER -> all(cell -> Identified.of(Rater.class, cell).isPresent());
            case COVERAGE -> all(cell -> Identified.of(Coverage.class, cell).isPresent());
            case MARKS -> all(cell -> cell.indexOf('=') > 0);
            case FLAGS -> all(cell -> cell.matches("[a-z_;, ]+"));
        };
    }

    private boolean most(int count) {
        return count * 10 >= filled * 6;
    }

    private boolean all(Predicate<String> test) {
        return cells.stream().allMatch(test);
    }
}

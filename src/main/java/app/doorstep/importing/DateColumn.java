package app.doorstep.importing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a whole column tells about the order of day, month and year. Never decided row by row.
final class DateColumn {
    private static final Map<String, DateOrder> ORDER_OF_COUNTRY =
            Map.of("com", DateOrder.MDY, "co.jp", DateOrder.YMD, "jp", DateOrder.YMD, "se", DateOrder.YMD);
    private static final int OLD_YEAR = 2018;
    private static final int LONG_SPAN = 15;

    /// What one order makes of the column.
    private static final class Tally {
        private long days;
        private long toCome;
        private int firstYear = Integer.MAX_VALUE;
        private int lastYear = Integer.MIN_VALUE;

        void add(@Nullable LocalDate day, DaysToCome later) {
            if (day != null) {
                days++;
                toCome += later.isToCome(day) ? 1 : 0;
                firstYear = Math.min(firstYear, day.getYear());
                lastYear = Math.max(lastYear, day.getYear());
            }
        }

        boolean likely() {
            return days > 0 && lastYear - firstYear <= LONG_SPAN && lastYear >= 2008 && lastYear <= 2060;
        }

        boolean recent() {
            return likely() && firstYear >= OLD_YEAR;
        }
    }

    private final DaysToCome later;
    private final Map<DateOrder, Tally> tallies = new EnumMap<>(DateOrder.class);
    private final Map<DateOrder, Long> countries = new EnumMap<>(DateOrder.class);
    private long dates;
    private long dotted;
    private long different;
    private @Nullable String example;

    /// @param later tells which days are still to come: nobody can have been rated then
    DateColumn(DaysToCome later) {
        this.later = later;
        for (var order : DateOrder.values()) {
            tallies.put(order, new Tally());
        }
    }

    /// Looks at one cell of the column.
    ///
    /// @return whether it can be a date at all
    boolean see(String cell) {
        if (isIso(cell)) {
            return true;
        }
        var date = WrittenDate.of(cell.strip());
        if (date == null || date.isPlain()) {
            return date != null;
        }
        var dmy = date.in(DateOrder.DMY);
        var mdy = date.in(DateOrder.MDY);
        var ymd = date.in(DateOrder.YMD);
        if (dmy == null && mdy == null && ymd == null) {
            return false;
        }
        dates++;
        dotted += date.dots() ? 1 : 0;
        tally(DateOrder.DMY).add(dmy, later);
        tally(DateOrder.MDY).add(mdy, later);
        tally(DateOrder.YMD).add(ymd, later);
        if (dmy != null && mdy != null && !dmy.equals(mdy)) {
            different++;
            example = example == null ? cell.strip() : example;
        } else if (example == null && ymd != null) {
            example = cell.strip();
        }
        return true;
    }

    /// Looks at a buyer's relay address, whose country writes dates in its own order.
    void seeAddress(String address) {
        var at = address.toLowerCase(Locale.ROOT).lastIndexOf("@marketplace.amazon.");
        if (at >= 0) {
            var country =
                    address.substring(at + "@marketplace.amazon.".length()).strip();
            countries.merge(
                    ORDER_OF_COUNTRY.getOrDefault(country.toLowerCase(Locale.ROOT), DateOrder.DMY), 1L, Long::sum);
        }
    }

    private static boolean isIso(String cell) {
        return cell.length() >= 10
                && cell.charAt(4) == '-'
                && cell.charAt(7) == '-'
                && Character.isDigit(cell.charAt(0))
                && Character.isDigit(cell.charAt(3));
    }

    /// An order, and the doubt about it if there is one.
    record Decision(DateOrder order, @Nullable Doubt doubt) {}

    Decision decide() {
        if (dates == 0) {
            return sure(DateOrder.YMD);
        }
        var country = country();
        if (country != null && fits(country)) {
            return settled(country);
        }
        if (dotted * 2 > dates && fits(DateOrder.DMY)) {
            return settled(DateOrder.DMY);
        }
        var dmy = fits(DateOrder.DMY);
        var mdy = fits(DateOrder.MDY);
        var last = dmy ? DateOrder.DMY : DateOrder.MDY;
        if (fits(DateOrder.YMD) && tally(DateOrder.YMD).recent()) {
            if (!(dmy || mdy) || !tally(last).likely()) {
                return sure(DateOrder.YMD);
            }
            var yearLastIsOld = tally(last).lastYear < OLD_YEAR;
            var yearsVary = dates >= 3 && span(last) > 3 && span(DateOrder.YMD) <= 1;
            if (yearLastIsOld || yearsVary) {
                return asked(DateOrder.YMD, last);
            }
        }
        if (dmy && mdy) {
            var likelier = isRefuted(DateOrder.DMY) ? DateOrder.MDY : DateOrder.DMY;
            return different == 0 ? sure(DateOrder.DMY) : asked(likelier, other(likelier));
        }
        if (dmy || mdy) {
            return sure(last);
        }
        return tally(DateOrder.DMY).days >= tally(DateOrder.MDY).days
                ? asked(DateOrder.DMY, DateOrder.MDY)
                : asked(DateOrder.MDY, DateOrder.DMY);
    }

    /// What other signs speak for, unless it would have been written in days to come and the other order would not.
    private Decision settled(DateOrder order) {
        return order != DateOrder.YMD && different > 0 && isRefuted(order) ? asked(other(order), order) : sure(order);
    }

    /// Whether an order makes days to come of dates of which the other order of day and month makes none.
    private boolean isRefuted(DateOrder order) {
        return tally(order).toCome > 0 && fits(other(order)) && tally(other(order)).toCome == 0;
    }

    /// The order with day and month the other way round.
    private static DateOrder other(DateOrder order) {
        return order == DateOrder.DMY ? DateOrder.MDY : DateOrder.DMY;
    }

    private @Nullable DateOrder country() {
        return countries.size() == 1 ? countries.keySet().iterator().next() : null;
    }

    private boolean fits(DateOrder order) {
        return tally(order).days == dates;
    }

    private int span(DateOrder order) {
        return tally(order).lastYear - tally(order).firstYear;
    }

    private Tally tally(DateOrder order) {
        return Objects.requireNonNull(tallies.get(order));
    }

    private static Decision sure(DateOrder order) {
        return new Decision(order, null);
    }

    private Decision asked(DateOrder likelier, DateOrder other) {
        var text = example == null ? "" : example;
        var date = WrittenDate.of(text);
        var choices = List.of(likelier.id(), other.id());
        if (likelier == DateOrder.YMD) {
            return asked(likelier, "dates-year", List.of(text), choices);
        }
        if (date == null || different == 0 || !(fits(likelier) || fits(other))) {
            return asked(likelier, "dates-mixed", List.of(text), choices);
        }
        var readings = List.of(text, String.valueOf(date.in(likelier)), String.valueOf(date.in(other)));
        return isRefuted(other)
                ? asked(
                        likelier,
                        "dates-to-come",
                        Stream.concat(readings.stream(), Stream.of(String.valueOf(tally(other).toCome)))
                                .toList(),
                        choices)
                : asked(likelier, "dates-open", readings, choices);
    }

    private static Decision asked(DateOrder order, String key, List<String> arguments, List<String> choices) {
        return new Decision(order, new Doubt(Doubt.What.DATES, key, arguments, choices, true));
    }
}

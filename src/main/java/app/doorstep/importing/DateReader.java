package app.doorstep.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one file, quickly where they are ISO dates. Holds the last one read; not thread-safe.
final class DateReader {
    private final DateOrder order;
    private @Nullable LocalDate date;
    private @Nullable LocalTime time;

    DateReader(DateOrder order) {
        this.order = order;
    }

    /// Whether `cell`, stripped, is a day, maybe with a time.
    boolean read(String cell) {
        var text = Digits.inAscii(cell);
        date = null;
        time = null;
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-') {
            var year = number(text, 0, 4);
            var month = number(text, 5, 7);
            var day = number(text, 8, 10);
            if (year < 1900 || month < 1 || month > 12 || day < 1) {
                return false;
            }
            try {
                date = LocalDate.of(year, month, day);
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
        var written = WrittenDate.of(text);
        if (written == null) {
            return false;
        }
        date = written.in(order);
        time = written.time();
        return date != null;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// The day last read.
    @Nullable
    LocalDate date() {
        return date;
    }

    /// The time last read; null where there was none.
    @Nullable
    LocalTime time() {
        return time;
    }
}

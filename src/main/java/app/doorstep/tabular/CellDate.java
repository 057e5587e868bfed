package app.doorstep.tabular;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a cell style of a workbook shows: a number, or a number that stands for a day, a time of day or both.
enum CellDate {
    NUMBER,
    DAY,
    TIME,
    /// A time that counts on past a day.
    ELAPSED,
    BOTH;

    private static final long SECONDS = 86_400;
    private static final int LAST_DAY = 2_958_465;
    private static final int DAY_THAT_NEVER_WAS = 60;

    /// Quoted and escaped characters of a format, colours and languages; but not `[h]`, which counts on past a day.
    private static final Pattern NO_PATTERN =
            Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]|general", Pattern.CASE_INSENSITIVE);

    /// @param id the number of the format; those below 164 are built in (ECMA-376, part 1, 18.8.30)
    /// @param code the format itself; null for a built-in one
    static CellDate of(int id, @Nullable String code) {
        if (code != null) {
            return ofCode(code);
        }
        if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id >= 57) {
            return id <= 58 ? DAY : NUMBER;
        }
        return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47
                ? TIME
                : id == 22 ? BOTH : id == 46 ? ELAPSED : NUMBER;
    }

    private static CellDate ofCode(String code) {
        var bare =
                NO_PATTERN.matcher(code).replaceAll("").toLowerCase(Locale.ROOT).split(";", 2)[0];
        var day = bare.matches("(?s).*[yd].*") || bare.matches("(?s)m+");
        var time = bare.matches("(?s).*[hs].*");
        if (time && bare.matches("(?s).*\\[[hms]+].*")) {
            return ELAPSED;
        }
        return day ? time ? BOTH : DAY : time ? TIME : NUMBER;
    }

    /// `serial` as an ISO date, time, or both; null if it is no day that a workbook can show.
    ///
    /// @param since1904 whether day 0 is 1904-01-01; else day 1 is 1900-01-01, and day 60 one that never was
    @Nullable
    String text(double serial, boolean since1904) {
        var seconds = Math.round(serial * SECONDS);
        var day = Math.floorDiv(seconds, SECONDS);
        var second = (int) Math.floorMod(seconds, SECONDS);
        if (serial < 0 || day > LAST_DAY || this == NUMBER) {
            return null;
        }
        var hours = second / 3600 + (this == ELAPSED ? day * 24 : 0);
        var time = String.format(Locale.ROOT, "%02d:%02d:%02d", hours, second / 60 % 60, second % 60);
        if (this == ELAPSED) {
            return time;
        }
        if (day == 0 && !since1904) {
            return this == DAY && second == 0 ? null : time;
        }
        if (day == DAY_THAT_NEVER_WAS && !since1904) {
            return null;
        }
        var first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, day < DAY_THAT_NEVER_WAS ? 31 : 30);
        var date = first.plusDays(day).toString();
        // A moment of which only the time of day is shown.
        return day == 0 && this == TIME ? time : second == 0 ? date : date + " " + time;
    }
}

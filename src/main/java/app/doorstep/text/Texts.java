package app.doorstep.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// The texts of the program in one language, and numbers and dates as that language writes them.
///
/// A key is an area, a dot and a name; `overview.title` stands in `overview.properties` beside this class. `{0}`, `{1}`
/// stand for the arguments; an apostrophe is just an apostrophe. Thread-safe.
public final class Texts {
    private static final Pattern WORDS_BETWEEN = Pattern.compile("'[^']+' ?");
    private static final String SPACE_IN_PATTERNS = "[\\u202f\\u00a0]";

    private final Locale reader;
    /// That of words, numbers and dates.
    private final Locale locale;
    private final Map<String, ResourceBundle> areas = new ConcurrentHashMap<>();

    private Texts(Locale reader, Locale locale) {
        this.reader = reader;
        this.locale = locale;
    }

    /// The texts for `locale`, in English where the language has no file.
    public static Texts of(Locale locale) {
        return new Texts(locale, locale);
    }

    /// English words, numbers and dates for the same reader, who may write days and times otherwise: for what programs
    /// read.
    public Texts inEnglish() {
        return new Texts(reader, Locale.ENGLISH);
    }

    /// The reader's language and country.
    public Locale locale() {
        return reader;
    }

    /// The text of `key` with its arguments filled in; numbers among them are written as the language does.
    ///
    /// @throws MissingResourceException if there is no such key, which is a bug
    public String get(String key, Object... arguments) {
        var pattern = area(key).getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern.replace("'", "''"), locale).format(arguments);
    }

    /// The text for a number of things: `key.one` for 1, else `key.other`; `{0}` is the number, `{1}` the first of
    /// `more`.
    public String count(String key, long number, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + (number == 1 ? ".one" : ".other"), arguments);
    }

    /// Words that Doorstep ships among its data (a standing, a span of ratings, a source), in this language. Words that
    /// it does not ship, such as the driver's own, stay as they are.
    public String shipped(String words) {
        var bundle = bundle("shipped");
        var key = "shipped." + words.replaceAll("[^\\p{L}\\p{N}]+", "-");
        return bundle.containsKey(key) ? bundle.getString(key) : words;
    }

    /// A whole number: `1,234`.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A number with exactly `decimals` decimals, rounded half up: a mean of stars with 2 is `4.64`.
    public String decimal(BigDecimal number, int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// A share from 0 to 1 as whole percent: `96%`.
    public String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    /// A day of this or a near year: `Mar 3`.
    public String day(LocalDate day) {
        return skeleton("MMMd").format(day);
    }

    /// The first of two days, for both of them in a row: "Mar 3" of "Mar 3 to 9", `3` of "3 al 9 mar".
    public String firstDay(LocalDate first, LocalDate last) {
        return inOneMonth(first, last) && isDayFirst(first) ? number(first.getDayOfMonth()) : day(first);
    }

    /// The last of two days, for both of them in a row: `9` of "Mar 3 to 9", "9 mar" of "3 al 9 mar".
    public String lastDay(LocalDate first, LocalDate last) {
        return inOneMonth(first, last) && !isDayFirst(last) ? number(last.getDayOfMonth()) : day(last);
    }

    private static boolean inOneMonth(LocalDate first, LocalDate last) {
        return YearMonth.from(first).equals(YearMonth.from(last));
    }

    private boolean isDayFirst(LocalDate day) {
        return Character.isDigit(day(day).charAt(0));
    }

    /// A day with its year: `Mar 3, 2026`.
    public String dayAndYear(LocalDate day) {
        return skeleton("yMMMd").format(day);
    }

    /// A day with its weekday: `Tue, Mar 3`.
    public String weekdayAndDay(LocalDate day) {
        return skeleton("MMMEd").format(day);
    }

    /// A day's short weekday: `Tue`.
    public String shortWeekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// `2:20 PM`, or `14:20`.
    public String time(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(time)
                .replaceAll(SPACE_IN_PATTERNS, " ")
                // "a.m." at the end of a sentence would end it twice.
                .replaceAll("\\b([ap])\\.\\s?m\\.", "$1m");
    }

    /// `March 2026`.
    public String month(YearMonth month) {
        return skeleton("yMMMM").format(month.atDay(1));
    }

    /// `Mar`.
    public String shortMonth(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /// `Tuesday`.
    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private DateTimeFormatter skeleton(String skeleton) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(skeleton, IsoChronology.INSTANCE, locale);
        // Where the month is short, so is the rest: "3 mar 2026" and not "3 de mar de 2026".
        return DateTimeFormatter.ofPattern(
                skeleton.contains("MMMM")
                        ? pattern
                        : WORDS_BETWEEN.matcher(pattern).replaceAll(""),
                locale);
    }

    private ResourceBundle area(String key) {
        var dot = key.indexOf('.');
        return bundle(dot < 0 ? key : key.substring(0, dot));
    }

    /// All texts of one area, for what looks its words up itself.
    public ResourceBundle bundle(String area) {
        return areas.computeIfAbsent(
                area,
                name -> ResourceBundle.getBundle(
                        "app.doorstep.text." + name,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}

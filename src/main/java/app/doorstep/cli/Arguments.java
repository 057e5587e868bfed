package app.doorstep.cli;

import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import java.math.BigDecimal;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// The words of the command line, read: dates, numbers, platforms and all fixed words. What cannot be read becomes one
/// sentence that says what could.
final class Arguments {
    private final Session session;

    Arguments(Session session) {
        this.session = session;
    }

    void teach(CommandLine line) {
        line.registerConverter(LocalDate.class, this::date);
        line.registerConverter(YearMonth.class, this::month);
        line.registerConverter(Integer.class, this::number);
        line.registerConverter(Long.class, this::longNumber);
        line.registerConverter(BigDecimal.class, this::decimal);
        line.registerConverter(Platform.class, this::platform);
        line.registerConverter(Path.class, this::path);
        line.registerConverter(LocalTime.class, this::time);
        line.registerConverter(Locale.class, this::language);
    }

    /// Teaches one type of fixed words.
    <E extends Enum<E> & Identified> void teach(CommandLine line, Class<E> type) {
        line.registerConverter(type, word -> fixed(type, word));
    }

    <E extends Enum<E> & Identified> E fixed(Class<E> type, String word) {
        return Identified.of(type, word)
                .orElseThrow(() -> Misuse.nearest(
                                word, Arrays.stream(type.getEnumConstants()).map(Identified::id))
                        .map(near -> wrong("not-a-word-mean", word, ids(type), near))
                        .orElseGet(() -> wrong("not-a-word", word, ids(type))));
    }

    static <E extends Enum<E> & Identified> String ids(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Identified::id).collect(Collectors.joining(", "));
    }

    LocalDate date(String word) {
        try {
            if (word.length() != "2026-02-08".length()) {
                // A year of another age, which no export could hold.
                throw wrong("not-a-date", word);
            }
            return LocalDate.parse(word);
        } catch (DateTimeException e) {
            throw wrong("not-a-date", word);
        }
    }

    private LocalTime time(String word) {
        try {
            return LocalTime.parse(word);
        } catch (DateTimeException e) {
            throw wrong("not-a-time", word);
        }
    }

    private Locale language(String word) {
        try {
            return new Locale.Builder().setLanguageTag(word.replace('_', '-')).build();
        } catch (IllformedLocaleException e) {
            throw wrong("not-a-language", word);
        }
    }

    private YearMonth month(String word) {
        try {
            if (word.length() != "2026-02".length()) {
                throw wrong("not-a-month", word);
            }
            return YearMonth.parse(word);
        } catch (DateTimeException e) {
            throw wrong("not-a-month", word);
        }
    }

    private int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw wrong("not-a-number", word);
        }
    }

    private long longNumber(String word) {
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException e) {
            throw wrong("not-a-number", word);
        }
    }

    private BigDecimal decimal(String word) {
        try {
            return new BigDecimal(word);
        } catch (NumberFormatException e) {
            throw wrong("not-a-number", word);
        }
    }

    private Platform platform(String word) {
        try {
            return Platform.named(word);
        } catch (IllegalArgumentException e) {
            throw wrong("not-a-platform", word);
        }
    }

    private Path path(String word) {
        try {
            if (word.isEmpty()) {
                throw wrong("no-path");
            }
            return Path.of(word);
        } catch (InvalidPathException e) {
            throw wrong("not-a-path", word);
        }
    }

    TypeConversionException wrong(String key, Object... arguments) {
        return new TypeConversionException(session.say(key, arguments));
    }
}

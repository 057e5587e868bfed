package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Whatever stands in a cell or above a column: no uncaught exception, nothing guessed wrong, nothing lost.
class AnyCellTest {
    @Property(tries = 2000)
    void anyTextIsADayOrNone(@ForAll("cells") String cell) {
        var date = WrittenDate.of(cell.strip());
        for (var order : DateOrder.values()) {
            var reader = new DateReader(order);
            var read = reader.read(cell.strip());
            assertThat(read).isEqualTo(reader.date() != null);
            if (read && date != null && cell.strip().length() != 10) {
                assertThat(reader.date()).isEqualTo(date.in(order));
            }
        }
        if (date != null) {
            assertThat(date.possible())
                    .isEqualTo(List.of(DateOrder.values()).stream().anyMatch(order -> date.in(order) != null));
        }
    }

    @Property(tries = 1000)
    void aWrittenDayIsReadBackInItsOrder(
            @ForAll @IntRange(min = 2000, max = 2059) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day,
            @ForAll("marks") String mark,
            @ForAll boolean padded,
            @ForAll boolean longYear,
            @ForAll("times") String time) {
        var two = padded ? "%02d" : "%d";
        var years = longYear ? Integer.toString(year) : "%02d".formatted(year % 100);
        var d = two.formatted(day);
        var m = two.formatted(month);
        var expected = LocalDate.of(year, month, day);

        assertThat(read(d + mark + m + mark + years + time, DateOrder.DMY)).isEqualTo(expected);
        assertThat(read(m + mark + d + mark + years + time, DateOrder.MDY)).isEqualTo(expected);
        assertThat(read(Integer.toString(year) + mark + m + mark + d + time, DateOrder.DMY))
                .isEqualTo(expected);
    }

    @Property(tries = 2000)
    void anyTextIsANumberOrNone(@ForAll("cells") String cell) {
        var text = cell.strip();
        var number = Cells.number(text, null);
        if (number != null) {
            assertThat(number).isEqualByComparingTo(new BigDecimal(text.replace(',', '.')));
            assertThat(number.signum()).isNotNegative();
        }
        var rated = Cells.rated(text, null);
        if (rated != null) {
            for (var scale : StarScale.values()) {
                var stars = scale.stars(rated.number());
                assertThat(stars == null || (stars >= 1 && stars <= 5)).isTrue();
            }
        }
        var figure = Figures.number(text);
        assertThat(figure == null || text.matches("[-+0-9.,%\\s]+")).isTrue();
    }

    @Property(tries = 300)
    void daysAndStarsAreReadInTheDigitsOfAnyScript(
            @ForAll("zeros") char zero, @ForAll @IntRange(min = 1, max = 5) int stars) {
        assertThat(Cells.rated(with(zero, stars + ".0"), null))
                .isEqualTo(new Cells.Rated(new BigDecimal(stars + ".0"), null));
        assertThat(Cells.rated(with(zero, stars * 20 + "%"), null))
                .isEqualTo(new Cells.Rated(BigDecimal.valueOf(stars * 20L), StarScale.HUNDRED));
        assertThat(read(with(zero, "2026-03-02"), DateOrder.DMY)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(read(with(zero, "2/3/2026"), DateOrder.DMY)).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    /// Arabic, Persian, Hindi, Bengali and wide digits.
    @Provide
    Arbitrary<Character> zeros() {
        return Arbitraries.of('٠', '۰', '०', '০', '０');
    }

    private static String with(char zero, String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (Character.isDigit(c) ? zero + c - '0' : c)))
                .collect(Collectors.joining());
    }

    @Property(tries = 300)
    void anyHeaderIsMappedAskedOrRefusedAndNoRowIsLost(
            @ForAll("headers") @Size(min = 1, max = 8) List<String> header,
            @ForAll @Size(min = 1, max = 6) List<@From("values") String> values)
            throws Exception {
        var row = header.stream()
                .map(word -> values.get(Math.floorMod(word.hashCode(), values.size())))
                .collect(Collectors.joining("\t"));
        Path file = Files.createTempFile("any", ".tsv");
        try {
            Files.writeString(file, String.join("\t", header) + "\n" + row + "\n" + row + "\n" + row + "\n");
            Collected.of(file, ReadingChoices.NONE.withEncoding("UTF-8").withDelimiter("tab"));
        } catch (ImportRefused e) {
            assertThat(e.kind()).isNotBlank();
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void anyTextIsAPresetOrNone(@ForAll("cells") String name, @ForAll("cells") String role) {
        var text = "{\"doorstep-preset\":1,\"name\":\"" + name.replaceAll("[\\\\\"\\p{Cntrl}]", "")
                + "\",\"roles\":{\"a\":\"" + role.replaceAll("[\\\\\"\\p{Cntrl}]", "") + "\"}}";
        var preset = PresetFile.read(text);
        preset.ifPresent(
                read -> assertThat(PresetFile.read(PresetFile.write(read))).contains(read));
        assertThat(PresetFile.read(name + text))
                .satisfiesAnyOf(
                        read -> assertThat(read).isEmpty(),
                        read -> assertThat(name).isBlank());
    }

    private static LocalDate read(String text, DateOrder order) {
        var reader = new DateReader(order);
        assertThat(reader.read(text)).as(text).isTrue();
        return Objects.requireNonNull(reader.date());
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of("/", ".", "-");
    }

    @Provide
    Arbitrary<String> times() {
        return Arbitraries.of("", " 18:03", "T18:03:00Z", " 6:03 PM", ", 18:03:00.0");
    }

    /// Dates, numbers, and what is nearly one.
    @Provide
    Arbitrary<String> cells() {
        var pieces = Arbitraries.of(
                "1", "2", "12", "31", "99", "2026", "0", "/", ".", "-", ":", ",", " ", "T", "Z", "PM", "März", "mar",
                "de", "%", "★", "/5", "von 10", "年", "月", "日", "\u00a0", "👍", "−", "stars", "\ud83d", "W21");
        var built = pieces.list().ofMaxSize(9).map(list -> String.join("", list));
        return Arbitraries.oneOf(List.of(built, Arbitraries.strings().ofMaxLength(24)));
    }

    @Provide
    Arbitrary<List<String>> headers() {
        var known = Arbitraries.of(
                "Date",
                "Rating",
                "Bezorgdatum",
                "Ocena",
                "Motivo",
                "Late",
                "Comments",
                "Order ID",
                "Delivery Associate",
                "Tracking ID",
                "five_star_rating",
                "Week",
                "Overall Standing",
                "DCR",
                "DCR Tier",
                "Feedback L0",
                "Feedback L1",
                "Driver UUID",
                "Driver ratings (last 4 weeks)",
                "DA Mishandled Package",
                "Delivered to Wrong Address",
                "Rater Email",
                "solved",
                "buyer",
                "type",
                "kind",
                "flags",
                "coverage",
                "");
        var any =
                Arbitraries.strings().ofMaxLength(12).map(text -> text.replaceAll("[\\p{Cntrl}\\ud800-\\udfff]", " "));
        return Arbitraries.oneOf(List.of(known, known, any)).list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> values() {
        return Combinators.combine(
                        Arbitraries.of(
                                "2026-03-02",
                                "3/4/26",
                                "5",
                                "0",
                                "yes",
                                "Te laat",
                                "Left in the rain again",
                                "TBA123456",
                                "87%",
                                "Good",
                                "",
                                "--",
                                "2026-W21",
                                "Fantastic",
                                "9.5",
                                "service",
                                "x"),
                        Arbitraries.of("", " "))
                .as(String::concat);
    }
}

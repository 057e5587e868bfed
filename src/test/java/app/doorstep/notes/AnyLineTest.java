package app.doorstep.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for whatever is typed.
class AnyLineTest {
    private static final List<String> PIECES = List.of(
            "ue",
            "dd",
            "uber",
            "flex",
            "dordash",
            "-",
            "+",
            "!",
            "3",
            "5/5",
            "4/5",
            "10/10",
            "tue",
            "mar",
            "may",
            "sat",
            "yesterday",
            "3/2",
            "31/2",
            "3",
            "mar",
            "2.3.",
            "2026-02-30",
            "29/2/25",
            "last",
            "ago",
            "days",
            "hace",
            "6pm",
            "6:03",
            "25:00",
            "18h",
            "on",
            "at",
            "#A1",
            "#",
            "##",
            "★★",
            "late",
            "in",
            "the",
            "rain,",
            "note",
            "said",
            "—",
            "👎",
            "\u00a0",
            "\t",
            "'",
            "2020",
            "de",
            "99/99",
            "0/0");

    private final Before before = Before.on(QuickLinesTest.TODAY);

    @Property(tries = 3000)
    void anythingCanBeReadAndEverySpanLiesInside(@ForAll("lines") String text, @ForAll("locales") Locale locale) {
        var line = QuickLinesTest.lines(locale, List.of(AppProfile.shipped(Platform.UBER_EATS)))
                .read(text, before);

        Stream.concat(
                        line.chips().stream().map(Chip::where),
                        line.doubts().stream().map(LineDoubt::where))
                .forEach(
                        span -> assertThat(span == null || isInside(span, text)).isTrue());
        assertThat(line.marks())
                .allSatisfy(mark -> assertThat(mark.evidence()).allMatch(span -> isInside(span, line.words())));
        assertThat(line.entry().isPresent()).isEqualTo(line.doubts().isEmpty());
    }

    @Property(tries = 1000)
    void everyOfferedAnswerSettlesItsQuestion(@ForAll("lines") String text) {
        var lines = QuickLinesTest.lines(Locale.US, List.of());
        var line = lines.read(text, before);
        for (var doubt : line.doubts()) {
            for (var choice : doubt.choices()) {
                var answered = lines.read(text, before.answering(java.util.Map.of(doubt.part(), choice.value())));
                assertThat(answered.doubts()).doesNotContain(doubt);
            }
        }
    }

    private static boolean isInside(Span span, String text) {
        return span.end() <= text.length();
    }

    @Provide
    Arbitrary<String> lines() {
        var known = Arbitraries.of(PIECES).list().ofMaxSize(9).map(pieces -> String.join(" ", pieces));
        return Arbitraries.oneOf(known, Arbitraries.strings().ofMaxLength(40));
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(
                Locale.US, Locale.ENGLISH, Locale.ROOT, Locale.FRANCE, Locale.of("es", "ES"), Locale.of("ar", "EG"));
    }
}

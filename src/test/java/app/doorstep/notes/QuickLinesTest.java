package app.doorstep.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Span;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import app.doorstep.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuickLinesTest {
    /// A Sunday.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 8);

    private static final List<AppProfile> APPS = Stream.of("uber-eats", "amazon-flex", "doordash", "parcel-round")
            .map(id -> AppProfile.shipped(new Platform(id)))
            .toList();

    private final QuickLines american = lines(Locale.US, APPS);
    private final Before before = Before.on(TODAY);

    static QuickLines lines(Locale locale, List<AppProfile> apps) {
        return new QuickLines(apps, DayOrder.of(locale), Texts.of(locale), CommentReader.english());
    }

    @Test
    void aLineBecomesAFeedbackWithMarksAndTheWordsBehindThem() {
        var line = american.read("ue - tue 6:03pm left in rain, note said porch #TBA1 !", before);

        assertThat(line.entry())
                .contains(Entry.rating(
                                new Occasion(
                                        Platform.UBER_EATS,
                                        null,
                                        "TBA1",
                                        LocalDate.of(2026, 3, 3),
                                        LocalTime.of(18, 3),
                                        null),
                                new Verdict(null, Sentiment.NEGATIVE, Map.of(), null, null),
                                Words.comment("left in rain, note said porch"))
                        .withFlags(Set.of(Flag.OUTSIDE_CONTROL)));
        assertThat(line.marks())
                .containsExactly(
                        Mark.inferred(Factor.CARE, Polarity.COMPLAINT, List.of(new Span(0, 12))),
                        Mark.inferred(Factor.INSTRUCTIONS, Polarity.COMPLAINT, List.of(new Span(14, 29))));
        assertThat(line.chips())
                .containsExactly(
                        new Chip(Part.APP, new Span(0, 2), "uber-eats", "Uber Eats"),
                        new Chip(Part.VERDICT, new Span(3, 4), "negative", "thumbs down"),
                        new Chip(Part.DAY, new Span(5, 8), "2026-03-03", "Tue, Mar 3"),
                        new Chip(Part.TIME, new Span(9, 15), "18:03", "6:03 PM"),
                        new Chip(Part.ORDER, new Span(46, 51), "TBA1", "#TBA1"),
                        new Chip(Part.OUTSIDE, new Span(52, 53), "yes", "outside my control"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ue 5 great guy monday                    | uber-eats 5 2026-03-02 : great guy
        left in rain - tue ue                    | uber-eats negative 2026-03-03 : left in rain
        dd + yesterday                           | doordash positive 2026-03-07 :
        flex today 3 stars late again            | amazon-flex 3 2026-03-08 : late again
        amazon flex 4* wed so kind               | amazon-flex 4 2026-03-04 : so kind
        parcel round ★★ mie package thrown       | parcel-round 2 2026-03-04 : package thrown
        Parcel Round: 2, ayer, package thrown    | parcel-round 2 2026-03-07 : package thrown
        door dash thumbs up sun friendly         | doordash positive 2026-03-08 : friendly
        UBER EATS 1 SUNDAY COLD FOOD             | uber-eats 1 2026-03-08 : COLD FOOD
        ue 2 last sunday cold                    | uber-eats 2 2026-03-01 : cold
        ue 2 domingo pasado frio                 | uber-eats 2 2026-03-01 : frio
        ue 2 3/2 cold                            | uber-eats 2 2026-03-02 : cold
        ue 2 2/28/26 cold                        | uber-eats 2 2026-02-28 : cold
        ue 2 28/2 cold                           | uber-eats 2 2026-02-28 : cold
        ue 2 2.3. cold                           | uber-eats 2 2026-03-02 : cold
        ue 2 mar 3 cold                          | uber-eats 2 2026-03-03 : cold
        ue 2 3 mar cold                          | uber-eats 2 2026-03-03 : cold
        ue 2 3 de marzo de 2025 cold             | uber-eats 2 2025-03-03 : cold
        ue 12 mar 3 cold                         | uber-eats 3 ? day(2025-03-12/words) : cold
        ue - mar 9 late                          | uber-eats negative ? day(2025-03-09/words) : late
        ue - 3/9 late                            | uber-eats negative ? day(2025-03-09/words) : late
        ue - may 2 late                          | uber-eats negative 2025-05-02 : late
        ue - feb 30 late                         | uber-eats negative ? day(2026-02-28/words) : late
        ue 2 dec 24 cold                         | uber-eats 2 2025-12-24 : cold
        ue 2 Tue, Mar 3rd cold                   | uber-eats 2 2026-03-03 : cold
        ue 2 tue 3/3 cold                        | uber-eats 2 2026-03-03 : cold
        ue 2 tue feb 24 cold                     | uber-eats 2 2026-02-24 : cold
        ue 2 2026-03-02 cold                     | uber-eats 2 2026-03-02 : cold
        ue 2 3 days ago cold                     | uber-eats 2 2026-03-05 : cold
        ue 2 hace 3 días frio                    | uber-eats 2 2026-03-05 : frio
        ue 2 day before yesterday cold           | uber-eats 2 2026-03-06 : cold
        ue - on tue at 18:30 cold                | uber-eats negative 2026-03-03 18:30 : cold
        ue - el martes a las 18h30 frio          | uber-eats negative 2026-03-03 18:30 : frio
        ue - tue 6 pm cold                       | uber-eats negative 2026-03-03 18:00 : cold
        ue - 2 tue cold                          | uber-eats 2 2026-03-03 : cold
        ue + 5 tue kind                          | uber-eats 5 2026-03-03 : kind
        ue 5/5 tue kind                          | uber-eats 5 2026-03-03 : kind
        ue - tue said he would come monday       | uber-eats negative 2026-03-03 : said he would come monday
        ue - left 2 packages in the rain         | uber-eats negative 2026-03-08 : left 2 packages in the rain
        ue - 2 packages left in the rain         | uber-eats negative 2026-03-08 : 2 packages left in the rain
        ue - never rings apt 3                   | uber-eats negative 2026-03-08 : never rings apt 3
        ue #A-17 late, ok! #1 driver +           | uber-eats positive 2026-03-08 #A-17 : late, ok! #1 driver
        ue - left in #TBA9 rain                  | uber-eats negative 2026-03-08 #TBA9 : left in rain
        ue - late ! traffic                      | uber-eats negative 2026-03-08 ! : late traffic
        ! ue - late                              | uber-eats negative 2026-03-08 ! : late
        ue tue late - rude                       | uber-eats 2026-03-03 ? verdict(negative/words) : late rude
        ue 3 minutes late tue                    | uber-eats 2026-03-03 ? verdict(3/words) : minutes late
        2 apples missing                         | 2026-03-08 ? app(uber-eats/amazon-flex/doordash/parcel-round) ? verdict(2/words) : apples missing
        ue 2 apples missing tue                  | uber-eats 2026-03-03 ? verdict(2/words) : apples missing
        ue 2 big apples missing                  | uber-eats 2026-03-08 ? verdict(2/words) : big apples missing
        ue 1 apple missing                       | uber-eats 2026-03-08 ? verdict(1/words) : apple missing
        ue 3 manzanas rotas hoy                  | uber-eats 2026-03-08 ? verdict(3/words) : manzanas rotas
        ue 2 stars apples missing                | uber-eats 2 2026-03-08 : apples missing
        ue - 2 apples missing                    | uber-eats negative 2026-03-08 : 2 apples missing
        ue 5 always on time                      | uber-eats 5 2026-03-08 : always on time
        ue 5 thanks so much                      | uber-eats 5 2026-03-08 : thanks so much
        ue 5 muchas gracias                      | uber-eats 5 2026-03-08 : muchas gracias
        ue 4 gracias amigo                       | uber-eats 4 2026-03-08 : gracias amigo
        ue 2 rude driver                         | uber-eats 2 2026-03-08 : rude driver
        ue 1 address was wrong                   | uber-eats 1 2026-03-08 : address was wrong
        ue - anoche frio                         | uber-eats negative 2026-03-07 : frio
        ue - last night cold                     | uber-eats negative 2026-03-07 : cold
        ue - esta mañana frio                    | uber-eats negative 2026-03-08 : frio
        ue - ayer a las 6 de la tarde frio       | uber-eats negative 2026-03-07 18:00 : frio
        ue pulgar abajo martes llego tarde       | uber-eats negative 2026-03-03 : llego tarde
        ue 2 estrellas sábado frio               | uber-eats 2 2026-03-07 : frio
        ue 2h late tue                           | uber-eats 2026-03-03 ? time(02:00/words) : late
        ue - sat in the rain                     | uber-eats negative ? day(2026-03-07/words) : in the rain
        ue - sat left in the rain                | uber-eats negative 2026-03-07 : left in the rain
        ue 1 may have been late                  | uber-eats 1 2026-03-08 : may have been late
        ue - tue wed late                        | uber-eats negative ? day(2026-03-03/2026-03-04) : late
        ue - left there on tuesday               | uber-eats negative ? day(2026-03-03/words) : left there on
        ue 2026-09-01 - late                     | uber-eats negative ? day(2025-09-01/2026-09-01) : late
        ue 5/3 - late                            | uber-eats negative ? day(2026-03-05/2025-05-03) : late
        ue 4/5 kind                              | uber-eats ? verdict(4/day) : kind
        ue - 6:03 tue late                       | uber-eats negative 2026-03-03 ? time(18:03/06:03) : late
        ue dd - late                             | negative 2026-03-08 ? app(uber-eats/doordash) : late
        amazon - late                            | amazon-flex negative 2026-03-08 : late
        dordash - late                           | negative 2026-03-08 ? app(doordash/words) : late
        - late                                   | negative 2026-03-08 ? app(uber-eats/amazon-flex/doordash/parcel-round) : late
        ue 5 4 kind                              | uber-eats 2026-03-08 ? verdict(5/4) : kind
        ue - 5 kind                              | uber-eats 2026-03-08 ? verdict(negative/5) : kind
        ue tue                                   | uber-eats 2026-03-03 ? verdict() :
        """)
    void wordsAroundAFeedbackAreReadInAnyOrder(String text, String reading) {
        assertThat(shown(american.read(text, before))).isEqualTo(reading.strip());
    }

    /// Apps by nicknames, days and times in any spelling, stars in words and signs, order numbers, quotes, two
    /// feedbacks in one line: as they are typed on a phone, in English and Spanish.
    @ParameterizedTest
    @CsvFileSource(
            resources = "quick-lines-on-a-phone.txt",
            delimiterString = " ==> ",
            quoteCharacter = '`',
            maxCharsPerColumn = 400)
    void linesTypedOnAPhoneAreReadOrAsked(String text, String reading) {
        var threeApps = lines(Locale.US, APPS.subList(0, 3));

        assertThat(shown(threeApps.read(text, before))).isEqualTo(reading.strip());
    }

    @Test
    void aSecondFeedbackInALineIsAskedAndMayBeKeptAsOne() {
        var text = "ue - late, dd 5 nice";
        var asked = american.read(text, before);

        assertThat(asked.doubts())
                .containsExactly(new LineDoubt(
                        Part.WORDS,
                        new Span(11, 20),
                        "\"dd 5 nice\" looks like a second feedback. Is it?",
                        List.of(
                                new LineDoubt.Choice("split", "Make two"),
                                new LineDoubt.Choice("words", "Keep all as one"))));
        assertThat(asked.halves()).containsExactly("ue - late", "dd 5 nice");
        assertThat(shown(american.read(text, before.answering(Map.of(Part.WORDS, "words")))))
                .isEqualTo("uber-eats negative 2026-03-08 : late, dd 5 nice");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-US | ue - 3/2 late   | uber-eats negative 2026-03-02 : late
        en-GB | ue - 3/2 late   | uber-eats negative 2026-02-03 : late
        de-DE | ue - 3/2 late   | uber-eats negative 2026-02-03 : late
        es-ES | ue - 3/2 late   | uber-eats negative 2026-02-03 : late
        es-US | ue - 3/2 late   | uber-eats negative ? day(2026-03-02/2026-02-03) : late
        en    | ue - 3/2 late   | uber-eats negative ? day(2026-03-02/2026-02-03) : late
        en-CA | ue - 3/3 late   | uber-eats negative 2026-03-03 : late
        es-ES | ue - mar 3 tarde | uber-eats negative 2026-03-03 : tarde
        es-ES | ue - mar 4 tarde | uber-eats negative ? day(2025-11-04/2026-03-04) : tarde
        es-ES | ue - mar tarde  | uber-eats negative 2026-03-03 : tarde
        es-ES | ue 2 mar 3 frio | uber-eats 3 2026-03-02 : frio
        de-DE | ue - 6:03 late  | uber-eats negative 2026-03-08 06:03 : late
        fr-FR | ue + super livreur ! | uber-eats positive 2026-03-08 : super livreur !
        """)
    void whatHasTwoReadingsIsAskedAsTheCountryHasIt(String tag, String text, String reading) {
        assertThat(shown(lines(Locale.forLanguageTag(tag), APPS).read(text, before)))
                .isEqualTo(reading.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ue 3 minutes late       | verdict=words             | uber-eats 2026-03-08 : 3 minutes late
        ue 3 minutes late       | verdict=3                 | uber-eats 3 2026-03-08 : minutes late
        ue 4/5 kind             | verdict=day               | uber-eats 2025-04-05 : kind
        ue 4/5 kind             | verdict=4                 | uber-eats 4 2026-03-08 : kind
        dordash - late          | app=doordash              | doordash negative 2026-03-08 : late
        late on tuesday         | app=uber-eats,day=words   | uber-eats 2026-03-08 : late on tuesday
        late on tuesday         | app=uber-eats,day=2026-03-03 | uber-eats 2026-03-03 : late on
        ue - late #A1           | verdict=5,order=none      | uber-eats 5 2026-03-08 : late
        """)
    void anAnswerOfTheDriverWins(String text, String answers, String reading) {
        var given = Stream.of(answers.split(",", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> app.doorstep.domain.Identified.of(Part.class, pair[0])
                                .orElseThrow(),
                        pair -> pair[1]));

        assertThat(shown(american.read(text, before.answering(given)))).isEqualTo(reading.strip());
    }

    @Test
    void appAndDayStayForTheNextLine() {
        var first = american.read("dd 4 tue kind", before);

        var second = american.read("5 so fast", before.after(first));

        assertThat(shown(second)).isEqualTo("doordash 5 2026-03-03 : so fast");
        assertThat(second.chips().getFirst()).isEqualTo(new Chip(Part.APP, null, "doordash", "DoorDash"));
    }

    @Test
    void theOnlyAppInUseNeedNotBeNamed() {
        var alone = lines(Locale.US, List.of(AppProfile.shipped(Platform.LYFT)));

        assertThat(shown(alone.read("5 so fast", before))).isEqualTo("lyft 5 2026-03-08 : so fast");
    }

    @Test
    void withoutADayBeforeItTheDayIsAsked() {
        assertThat(shown(american.read("ue 5", new Before(TODAY, null, null, Map.of()))))
                .isEqualTo("uber-eats 5 ? day(2026-03-08/2026-03-07) :");
    }

    /// A line in one line: what was understood, what is open, the words.
    static String shown(QuickLine line) {
        var known = Stream.of(
                        line.app(),
                        line.stars() == null
                                ? (line.thumb() == null ? null : line.thumb().id())
                                : line.stars(),
                        line.day(),
                        line.time(),
                        line.order() == null ? null : "#" + line.order(),
                        line.outsideControl() ? "!" : null)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        var open = line.doubts().stream()
                .map(doubt -> " ? " + doubt.part().id() + "("
                        + doubt.choices().stream().map(LineDoubt.Choice::value).collect(Collectors.joining("/"))
                        + ")")
                .collect(Collectors.joining());
        return (known + open + " : " + line.words()).strip();
    }
}

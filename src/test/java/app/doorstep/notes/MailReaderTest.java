package app.doorstep.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Invented mails, as summaries of such apps read.
class MailReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    private final MailReader reader = new MailReader(
            Stream.of("uber-eats", "uber-rides", "amazon-flex", "doordash")
                    .map(id -> AppProfile.shipped(new Platform(id)))
                    .toList(),
            Texts.of(Locale.US),
            CommentReader.english());

    @Test
    void standingsAndDeliveriesOfAWeekAreStated() {
        assertThat(shown("flex-en", Map.of()))
                .containsExactly(
                        "amazon-flex 2026-03-08 week 2026-03-01/2026-03-07",
                        "delivery quality Great",
                        "reliability Fantastic",
                        "deliveries 44 in 2026-03-01/2026-03-07",
                        "left out: Earnings: $312.40");
    }

    @Test
    void numbersAboveTheirNamesAreReadAndCommentsKeepTheirOwnDay() {
        assertThat(shown("doordash-en", Map.of("comments", "2026-03-08")))
                .containsExactly(
                        "doordash 2026-03-08 week 2026-03-02/2026-03-08",
                        "rating 4.87 stars, last 100",
                        "completion rate 98 percent, last 100",
                        "deliveries 57 in 2026-03-02/2026-03-08",
                        "2026-03-08 2 Left my order at the wrong door, again",
                        "2026-03-04 5 So friendly, thank you for the extra napkins",
                        "left out: Acceptance rate: 61%");
    }

    @Test
    void whatIsOpenIsAskedAndNothingIsKeptBefore() {
        assertThat(shown("uber-en", Map.of()))
                .containsExactly(
                        "? app(uber-eats/uber-rides)",
                        "? day(2026-03-10/2026-03-09/2026-03-03)",
                        "null negative Food was cold and the bag was torn",
                        "null positive Quick and polite");
        assertThat(read("uber-en", Map.of()).entries()).isEmpty();
        assertThat(read("uber-en", Map.of()).stated()).isEmpty();
    }

    @Test
    void answersCloseWhatIsOpen() {
        assertThat(shown("uber-en", Map.of("app", "uber-eats", "day", "2026-03-09", "comments", "2026-03-09")))
                .containsExactly(
                        "uber-eats 2026-03-09",
                        "rating 96 percent, last 100",
                        "2026-03-09 negative Food was cold and the bag was torn",
                        "2026-03-09 positive Quick and polite",
                        "left out: Total trips: 38");
        assertThat(shown("uber-en", Map.of("app", "uber-rides", "day", "2026-03-09", "comments", "2026-03-09")))
                .contains("? figure-3(rating/none)");
    }

    @Test
    void spanishMailsAreReadToo() {
        assertThat(shown("eats-es", Map.of("comments", "2026-03-08")))
                .containsExactly(
                        "uber-eats 2026-03-09 week 2026-03-02/2026-03-08",
                        "rating 94 percent, last 100",
                        "deliveries 1204 in 2026-03-02/2026-03-08",
                        "2026-03-08 null Muy amable y puntual",
                        "2026-03-08 negative Dejó la bolsa bajo la lluvia",
                        "left out: Tasa de aceptación: 55 %");
    }

    @Test
    void aStandingWithoutANameIsAskedAbout() {
        assertThat(shown("flex-es", Map.of()))
                .containsExactly(
                        "amazon-flex 2026-03-07 week 2026-03-01/2026-03-07",
                        "? figure-4(delivery quality=Great/reliability=Great/none)",
                        "reliability Fantastic",
                        "deliveries 51 in 2026-03-01/2026-03-07");
        assertThat(shown("flex-es", Map.of("figure-4", "delivery quality=Great")))
                .contains("delivery quality Great");
    }

    @Test
    void figuresAndCommentsCanBeLeftOut() {
        var all = Map.of("comments", "2026-03-08", "comment-2", Mail.NONE, "figure-6", Mail.NONE);
        assertThat(read("doordash-en", all).comments()).hasSize(1);
        assertThat(read("doordash-en", all).figures()).hasSize(2);
        assertThat(read("doordash-en", all).isReady()).isTrue();
    }

    @Test
    void ofTwoLinesForTheSameFigureTheDriverPicks() {
        var text = "Your DoorDash week of March 1, 2026\n\nCustomer rating: 4.8\nYour rating: 4.7\n";
        var open = reader.read(text, TODAY, Map.of());
        assertThat(open.questions()).extracting(Mail.Question::id).containsExactly("figure-4");
        var later = reader.read(text, TODAY, Map.of("figure-4", "holds"));
        assertThat(later.figures())
                .extracting(figure -> String.valueOf(figure.figure().value()))
                .containsExactly("4.7");
        var earlier = reader.read(text, TODAY, Map.of("figure-4", Mail.NONE));
        assertThat(earlier.figures())
                .extracting(figure -> String.valueOf(figure.figure().value()))
                .containsExactly("4.8");
    }

    @ParameterizedTest
    @CsvSource({"flex-en", "doordash-en", "uber-en", "eats-es", "flex-es"})
    void theyAreTakenForMailsWhenPasted(String name) {
        assertThat(Pasted.of(text(name))).isEqualTo(new Pasted.Letter(text(name)));
    }

    @Test
    void notesFromAPhoneAreNoMail() {
        assertThat(Pasted.of("ue 5 mon so kind\ndd 4 fast last week\nflex - tue 2 packages wet"))
                .isInstanceOf(Pasted.Lines.class);
    }

    private Mail read(String name, Map<String, String> answers) {
        return reader.read(text(name), TODAY, answers);
    }

    private List<String> shown(String name, Map<String, String> answers) {
        return shown(read(name, answers));
    }

    /// A line for all that a mail was understood to say.
    static List<String> shown(Mail mail) {
        var lines = new ArrayList<String>();
        if (mail.app() != null && mail.on() != null) {
            lines.add(mail.app() + " " + mail.on()
                    + (mail.week() == null
                            ? ""
                            : " week " + mail.week().from() + "/" + mail.week().to()));
        }
        mail.questions()
                .forEach(question -> lines.add("? " + question.id() + "("
                        + String.join(
                                "/",
                                question.choices().stream()
                                        .map(LineDoubt.Choice::value)
                                        .toList())
                        + ")"));
        for (var stated : mail.figures()) {
            var figure = stated.figure();
            var value = figure.value();
            lines.add(figure.name()
                    + (value == null
                            ? " " + figure.word()
                            : " " + value.toPlainString()
                                    + (figure.period() == null
                                            ? " "
                                                    + Objects.requireNonNull(figure.unit())
                                                            .id()
                                            : ""))
                    + (figure.window() == null ? "" : ", " + figure.window())
                    + (figure.period() == null
                            ? ""
                            : " in " + figure.period().from() + "/"
                                    + figure.period().to()));
        }
        mail.comments()
                .forEach(comment -> lines.add(comment.day() + " "
                        + (comment.stars() == null
                                ? comment.thumb() == null
                                        ? "null"
                                        : comment.thumb().id()
                                : comment.stars())
                        + " " + comment.words()));
        mail.unread().forEach(line -> lines.add("left out: " + line));
        return lines;
    }

    private static String text(String name) {
        try (var in = Objects.requireNonNull(MailReaderTest.class.getResourceAsStream(name + ".txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.doorstep.replies;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import app.doorstep.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyCheckerTest {
    private static final Texts ENGLISH = Texts.of(Locale.US);
    private static final String SENT_BEFORE =
            "Hello Mia, thank you for telling me about the late parcel on March 3. I am sorry about that. From today on"
                    + " I plan more time between two stops. Kind regards, Sam";

    @ParameterizedTest(name = "{0} {1} [{2}]: {3}")
    @CsvFileSource(
            resources = "checked.csv",
            numLinesToSkip = 1,
            maxCharsPerColumn = 2000,
            emptyValue = "",
            nullValues = "-")
    void textsOfManyHands(@Nullable String about, String audience, @Nullable String objections, @Nullable String text) {
        var sent = "sent".equals(about) ? List.of(SENT_BEFORE) : List.<String>of();
        var checks = ReplyChecker.check(
                text == null ? "" : text,
                about == null ? null : feedback(about),
                Audience.valueOf(audience.toUpperCase(Locale.ROOT)),
                sent,
                ENGLISH);
        assertThat(objections(checks)).isEqualTo(objections == null ? "" : objections);
    }

    @Test
    void everyCheckAnswersInItsOrder() {
        assertThat(ReplyChecker.check("Thank you.", null, Audience.CUSTOMER, List.of(), ENGLISH))
                .extracting(CheckResult::check)
                .containsExactly(Check.values());
    }

    @Test
    void aFindingSaysWhatAndWhereAndWhatToDo() {
        var text = "I am sorry that I did not knock. It will never happen again.";
        var promise = ReplyChecker.check(text, null, Audience.CUSTOMER, List.of(), ENGLISH).stream()
                .filter(check -> check.check() == Check.PROMISE)
                .findFirst()
                .orElseThrow();
        assertThat(promise)
                .isEqualTo(new CheckResult(
                        Check.PROMISE,
                        false,
                        "“never happen again” is a promise you cannot keep.",
                        "Say what you do from when; refunds and replacements are for the app to decide.",
                        List.of(new Span(41, 59))));
        assertThat(promise.message()).startsWith("“never happen again”").endsWith("to decide.");
    }

    @Test
    void theCustomersOwnWordsInQuotationMarksAreNotTheDrivers() {
        var loud = Sample.of(1, "YOU SHOULD HAVE knocked!!!", null, mark(Factor.COMMUNICATION));
        var text = "Please review the rating for my delivery on February 8. The customer wrote: “YOU SHOULD HAVE"
                + " knocked!!!” The photo is attached.";
        assertThat(objections(ReplyChecker.check(text, loud.feedback(), Audience.SUPPORT, List.of(), ENGLISH)))
                .isEmpty();
    }

    @Test
    void curlyApostrophesAreReadLikeStraightOnes() {
        var text = "I’m sorry that I didn’t knock. From today on I’ll ring every bell. You’ll get a refund.";
        assertThat(objections(ReplyChecker.check(text, null, Audience.CUSTOMER, List.of(), ENGLISH)))
                .isEqualTo("promise");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Ines,              Ines,          Ines
        maria lopez,       Maria Lopez,   Maria
        MARIA LOPEZ,       Maria Lopez,   Maria
        Mr Carter,         Mr Carter,     Mr Carter
        J. Smith,          J. Smith,      J. Smith
        Anne-Marie O'Neil, Anne-Marie O'Neil, Anne-Marie
        Customer 4711,,
        ben@example.org,,
        2nd floor,,
        Amazon Customer,,
        B,,
        """)
    void aGreetingNeedsARealName(String source, @Nullable String whole, @Nullable String first) {
        var expected = whole == null || first == null ? null : new PersonName(whole, first);
        assertThat(PersonName.of(source).orElse(null)).isEqualTo(expected);
    }

    private static String objections(List<CheckResult> checks) {
        return checks.stream()
                .filter(check -> !check.ok())
                .map(check -> check.check().id())
                .collect(Collectors.joining(" "));
    }

    private static Feedback feedback(String about) {
        return switch (about) {
            case "rain" ->
                Sample.of(
                                2,
                                "Box was soaked through. The note said inside the porch.",
                                "Ines",
                                mark(Factor.CARE),
                                mark(Factor.INSTRUCTIONS))
                        .feedback();
            case "late", "sent" ->
                Sample.of(1, "over 40 minutes late", "Ben Carter", mark(Factor.PUNCTUALITY))
                        .feedback();
            case "knock" ->
                Sample.of(1, "Did not knock, found it an hour later", null, mark(Factor.COMMUNICATION))
                        .feedback();
            case "rude" ->
                Sample.of(1, "very rude at the door", "Mia", mark(Factor.PROFESSIONALISM))
                        .feedback();
            case "address" ->
                Sample.of(2, "left at the neighbor's house", "Tom", mark(Factor.INSTRUCTIONS))
                        .feedback();
            case "missing" ->
                Sample.of(2, "two items missing from the bag", "Ann", mark(Factor.OUTSIDE_CONTROL))
                        .feedback();
            case "praise" ->
                Sample.of(
                                5,
                                "friendly and on time",
                                "Eva",
                                Mark.exported(Factor.PROFESSIONALISM, Polarity.PRAISE),
                                Mark.exported(Factor.PUNCTUALITY, Polarity.PRAISE))
                        .feedback();
            case "bare" -> Sample.of(1, null, null).feedback();
            case "theft" ->
                Sample.of(1, "the driver stole my food", null, mark(Factor.PROFESSIONALISM))
                        .feedback();
            default -> throw new IllegalArgumentException(about);
        };
    }

    private static Mark mark(Factor factor) {
        return Mark.exported(factor, Polarity.COMPLAINT);
    }
}

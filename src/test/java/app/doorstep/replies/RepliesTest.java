package app.doorstep.replies;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class RepliesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 11);
    private static final List<Factor> FACTORS = List.of(
            Factor.PUNCTUALITY,
            Factor.PROFESSIONALISM,
            Factor.CARE,
            Factor.COMMUNICATION,
            Factor.INSTRUCTIONS,
            Factor.OUTSIDE_CONTROL);
    private static final String COMMENT =
            "Came hours late and was rude. The box was crushed, he did not knock and left it at the wrong house. Two"
                    + " items were missing.";
    private static final Pattern DOUBLED = Pattern.compile("(?i)\\b(\\p{L}+)\\s+\\1\\b");
    private static final Pattern ACCIDENT =
            Pattern.compile("(?i)\\ban? (an?|the|your|my|\\w+ions|missed instructions)\\b|\\ba [aeio]\\w|\\ban"
                    + " [^aeiouh\\W]\\w|\\s[,.;:]|[,.;:]{2}|  |\\{|}|\\b(the|your|my) (the|your|my)\\b|\\babout that"
                    + " (i|you)\\b|\\bnull\\b");

    static Stream<List<Factor>> everySubset() {
        return IntStream.range(0, 1 << FACTORS.size())
                .mapToObj(bits -> FACTORS.stream()
                        .filter(factor -> (bits & 1 << FACTORS.indexOf(factor)) != 0)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("everySubset")
    void everyDraftPassesItsOwnChecker(List<Factor> factors) {
        var marks = factors.stream()
                .map(factor -> Mark.exported(factor, Polarity.COMPLAINT))
                .toArray(Mark[]::new);
        for (var comment : Arrays.asList(null, factors.isEmpty() ? "hm" : COMMENT)) {
            for (var stars : Arrays.asList(null, 1, 3)) {
                var name = stars == null || stars == 3 ? null : "Maria Lopez";
                var circumstances = name == null ? List.<String>of() : List.of("rain", "gate-closed");
                var sample = Sample.of(stars, comment, name, marks);
                for (var audience : Audience.values()) {
                    for (var draft : drafts(sample, audience, circumstances, name, List.of())) {
                        assertSound(draft);
                    }
                }
            }
        }
    }

    private static void assertSound(Draft draft) {
        var text = draft.text();
        assertThat(draft.checks()).as(text).allMatch(CheckResult::ok);
        assertThat(DOUBLED.matcher(text).find()).as(text).isFalse();
        assertThat(ACCIDENT.matcher(text).find()).as(text).isFalse();
        var bounds = Bounds.of(draft.kind(), draft.audience(), false);
        assertThat(Bounds.words(text)).as(text).isLessThanOrEqualTo(bounds.most());
    }

    @ParameterizedTest
    @MethodSource("everySubset")
    void aSpecificDraftOfAComplaintHasFortyToNinetyWords(List<Factor> factors) {
        var marks = factors.stream()
                .map(factor -> Mark.exported(factor, Polarity.COMPLAINT))
                .toArray(Mark[]::new);
        for (var audience : List.of(Audience.CUSTOMER, Audience.PUBLIC)) {
            for (var comment : Arrays.asList(null, COMMENT)) {
                var draft = drafts(
                                Sample.of(1, factors.isEmpty() ? null : comment, null, marks),
                                audience,
                                List.of(),
                                null,
                                List.of())
                        .get(1);
                assertThat(Bounds.words(draft.text())).as(draft.text()).isBetween(40, 90);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Factor.class,
            names = {"PUNCTUALITY", "PROFESSIONALISM", "CARE", "COMMUNICATION", "INSTRUCTIONS", "PROACTIVE", "OVERALL"})
    void praiseIsAnsweredInOneSentenceOrTwo(Factor factor) {
        var sample = Sample.of(5, null, "Eva", Mark.exported(factor, Polarity.PRAISE));
        for (var draft : drafts(sample, Audience.CUSTOMER, List.of(), "Sam", List.of())) {
            assertSound(draft);
            assertThat(draft.text().split("[.!?](\\s|$)", -1).length - 1)
                    .as(draft.text())
                    .isBetween(1, 2);
            assertThat(draft.text()).doesNotContainIgnoringCase("sorry").doesNotContainIgnoringCase("apolog");
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        CARE,            the box was left in the rain,             box left in the rain|box that stood in the rain
        CARE,            my food came ice cold,                    food that came cold|cold food
        CARE,            he threw the package over the fence,      package that was thrown|how your package was put down
        PUNCTUALITY,     it never arrived,                         parcel that did not arrive|parcel you were waiting for
        COMMUNICATION,   nobody knocked,                           without a knock|missing knock
        COMMUNICATION,   said nobody was home but I was,           visit you were home for|note that nobody was home
        INSTRUCTIONS,    the note said back door,                  note about the back door
        INSTRUCTIONS,    left at my neighbor's,                    wrong address|another door
        INSTRUCTIONS,    had to walk down because he wouldn't come up, come up to your door|way you had to go
        PROFESSIONALISM, very rude man,                            how I spoke to you|tone in which I spoke
        OUTSIDE_CONTROL, two items missing,                        items missing from your order
        """)
    void aDraftNamesTheThingInTheCustomersTerms(Factor factor, String comment, String either) {
        var sample = Sample.of(1, comment, "Ines", Mark.exported(factor, Polarity.COMPLAINT));
        var text = drafts(sample, Audience.CUSTOMER, List.of(), "Sam", List.of())
                .get(1)
                .text();
        assertThat(text).containsAnyOf(either.split("\\|", -1));
    }

    @Test
    void complaintsAreAnsweredInTheOrderOfTheComment() {
        var comment = "Not a word from the driver, the eggs were cracked and it was late.";
        var sample = Sample.of(
                1,
                comment,
                "Ines",
                Mark.inferred(Factor.PUNCTUALITY, Polarity.COMPLAINT, List.of(new Span(61, 65))),
                Mark.inferred(Factor.CARE, Polarity.COMPLAINT, List.of(new Span(33, 50))),
                Mark.inferred(Factor.COMMUNICATION, Polarity.COMPLAINT, List.of(new Span(0, 26))));
        assertThat(Concerns.of(sample.feedback(), Blocks.sentences()).own())
                .extracting(Concern::factor)
                .containsExactly(Factor.COMMUNICATION, Factor.CARE, Factor.PUNCTUALITY);
    }

    @Test
    void theSameRequestGivesTheSameDraftsAndAnotherFeedbackOtherWords() {
        var one = Sample.of(1, null, null, Mark.exported(Factor.CARE, Polarity.COMPLAINT));
        var first = drafts(one, Audience.CUSTOMER, List.of(), "Sam", List.of());
        assertThat(drafts(one, Audience.CUSTOMER, List.of(), "Sam", List.of())).isEqualTo(first);
        var texts = new LinkedHashSet<String>();
        for (var id = 1; id <= 10; id++) {
            texts.add(drafts(one.withId(id), Audience.CUSTOMER, List.of(), "Sam", List.of())
                    .get(1)
                    .text());
        }
        assertThat(texts).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void tenRepliesInARowToTheSameComplaintDoNotRepeatThemselves() {
        var late = Sample.of(1, "late", null, Mark.exported(Factor.PUNCTUALITY, Polarity.COMPLAINT));
        var sent = new ArrayList<String>();
        for (var id = 1; id <= 10; id++) {
            var draft = drafts(late.withId(id), Audience.CUSTOMER, List.of(), "Sam", sent)
                    .get(1);
            assertThat(draft.checks()).as(draft.text()).allMatch(CheckResult::ok);
            sent.addFirst(draft.text());
        }
        assertThat(sent).doesNotHaveDuplicates();
    }

    @Test
    void seriousWordsTurnADraftIntoAMessageToSupport() {
        var theft = Sample.of(
                1, "the driver stole my food", "Ann", Mark.exported(Factor.PROFESSIONALISM, Polarity.COMPLAINT));
        var draft = drafts(theft, Audience.PUBLIC, List.of(), "Sam", List.of()).getFirst();
        assertThat(draft.audience()).isEqualTo(Audience.SUPPORT);
        assertThat(draft.checks().stream().filter(check -> !check.ok()))
                .extracting(CheckResult::message)
                .containsExactly(
                        "The feedback holds serious words. Do not answer this in public; contact support. This draft"
                                + " is for support.");
    }

    @Test
    void aPublicDraftHoldsNeitherNameNorDayNorNumber() {
        var sample = Sample.of(1, COMMENT, "Maria Lopez", Mark.exported(Factor.CARE, Polarity.COMPLAINT));
        for (var draft : drafts(sample, Audience.PUBLIC, List.of(), "Sam", List.of())) {
            assertThat(draft.text())
                    .doesNotContain("Maria", "Lopez", "Sam", "February", "TBA")
                    .containsOnlyOnce("private");
        }
    }

    @Test
    void aMessageToSupportStatesTheFacts() {
        var sample = Sample.of(2, COMMENT, "Maria Lopez", Mark.exported(Factor.OUTSIDE_CONTROL, Polarity.COMPLAINT));
        assertThat(drafts(sample, Audience.SUPPORT, List.of(), "Sam", List.of())
                        .get(1)
                        .text())
                .contains(
                        "Sunday, February 8, 2026",
                        "Time: 14:20",
                        "TBA000000000002",
                        "2-star rating",
                        "delivery photo",
                        "GPS record")
                .doesNotContainIgnoringCase("sorry");
    }

    @Test
    void whatOnlyTheDriverKnowsIsNamedAsMissing() {
        var bare = Sample.of(1, null, null);
        assertThat(drafts(bare, Audience.CUSTOMER, List.of(), null, List.of())
                        .getFirst()
                        .missing())
                .containsExactly(
                        "What went wrong: the feedback does not say.",
                        "What was in the way, if anything was.",
                        "Your name, to sign with.");
    }

    @Test
    void aCircumstanceOfTheDriversOwnWordsStandsInTheDraft() {
        var late = Sample.of(1, "late", null, Mark.exported(Factor.PUNCTUALITY, Polarity.COMPLAINT));
        assertThat(drafts(late, Audience.CUSTOMER, List.of("traffic", "the bridge was closed."), "Sam", List.of())
                        .get(1)
                        .text())
                .contains("traffic had come to a stop on my route and the bridge was closed.");
    }

    private static List<Draft> drafts(
            Sample sample, Audience audience, List<String> circumstances, @Nullable String driver, List<String> sent) {
        return Replies.draft(new ReplyRequest(sample.feedback(), "Flex", audience, circumstances, driver, sent, TODAY));
    }

    @Test
    void aShoveIsSeriousOnlyAgainstAPerson() {
        assertThat(Replies.seriousWords("no smile, just shoved it at me")).isEmpty();
        assertThat(Replies.seriousWords("He shoved my son aside")).hasSize(1);
    }
}

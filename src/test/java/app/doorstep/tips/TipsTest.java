package app.doorstep.tips;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.Concentration;
import app.doorstep.analysis.PolicyScore;
import app.doorstep.analysis.Share;
import app.doorstep.analysis.StarCounts;
import app.doorstep.comments.CommentReader;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.text.Texts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TipsTest {
    private static final Texts TEXTS = Texts.of(Locale.US);
    private static final LocalDate ON = LocalDate.of(2026, 3, 8);
    /// 371 stars in 80 ratings: 4.6375.
    private static final StarCounts EIGHTY = new StarCounts(3, 2, 4, 3, 68);

    @Test
    void fiveComplaintsOfEightyMakeATipThatNamesThemAndWhatTheyCost() {
        var of = evidence(5, 80, 2, 75)
                .words(
                        "left in the open",
                        "Left in the  open",
                        "wrong building",
                        "left in the open",
                        "left in the open")
                .effect(null, EIGHTY, new StarCounts(1, 2, 2, 0, 0))
                .done();

        var tip = only(Factor.INSTRUCTIONS, of);

        // (371 - 1 - 4 - 6) / 75 = 4.80
        assertThat(tip)
                .isEqualTo(new TipFinding(
                        "instructions",
                        Factor.INSTRUCTIONS,
                        true,
                        1,
                        "Follow instructions",
                        List.of(
                                "5 of 80 ratings complain about instructions: 6% (95%: 3 to 14%).",
                                "It was 2 of 75 in the period before: could be chance.",
                                "4 of the 5: left in the open.",
                                "If those are left out: 4.80 (75 ratings) instead of 4.64."),
                        tip.advice(),
                        5,
                        80,
                        2,
                        75,
                        0,
                        List.of(1L, 2L, 3L, 4L, 5L),
                        new BigDecimal("4.64"),
                        new BigDecimal("4.80"),
                        "could be chance",
                        List.of(new NamedProblem("open", "left in the open", List.of(1L, 2L, 4L, 5L))),
                        List.of()));
        assertThat(tip.advice())
                .first()
                .isEqualTo("Behind the planter, the bin or the door: where nobody sees it from the street.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # complaints of ratings, praise, serious, applies
        0,   80, 5, 0, false
        1,   80, 0, 0, false
        1,   80, 0, 1, true
        2,   80, 7, 0, false
        2,   20, 0, 0, true
        1,    4, 0, 0, false
        3,   80, 9, 0, true
        3, 1000, 9, 0, false
        20, 1000, 9, 0, true
        """)
    void aSingleComplaintMakesNoTipUnlessItIsSerious(int complaints, int of, int praise, int serious, boolean applies) {
        var tip = only(
                Factor.CARE,
                evidence(complaints, of, complaints, of)
                        .praise(praise)
                        .serious(serious)
                        .done());
        assertThat(tip.applies()).isEqualTo(applies);
        assertThat(tip.rank() != null).isEqualTo(applies);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
         5 |  80 |  2 |  75 | could be chance
        20 |  80 |  5 |  75 | more than chance explains
         0 |  80 | 10 |  75 | fewer, and by more than chance explains
         2 |  20 |  0 |   0 | too few ratings to compare
        """)
    void theVerdictFollowsTheInterval(int complaints, int of, int before, int ofBefore, String verdict) {
        assertThat(only(Factor.CARE, evidence(complaints, of, before, ofBefore).done())
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        care            | left it in the rain         | rain
        care            | sopping wet on the step     | rain
        care            | he threw it over the gate   | thrown
        care            | box was crushed             | damaged
        care            | arrived stone cold          | cold
        care            | caja mojada por la lluvia   | rain
        punctuality     | never arrived               | missing
        punctuality     | outside the window          | window
        punctuality     | two days late               | days
        punctuality     | over an hour late           | hours
        punctuality     | a bit late                  | late
        professionalism | such a rude man             | rude
        professionalism | lied about the delivery     | lied
        communication   | never knocked               | no-knock
        communication   | didn’t ring                 | no-knock
        communication   | said nobody home            | false-attempt
        communication   | no call and no text         | no-word
        instructions    | left in the open            | open
        instructions    | wrong house again           | wrong-address
        instructions    | with the neighbours         | neighbour
        instructions    | dumped in the lobby         | not-to-door
        instructions    | ignored my note             | note-ignored
        instructions    | hmm                         | -
        professionalism | the driver was rude         | rude
        professionalism | the driver took my parcel   | stole
        care            | leaked all through the bag  | spilled
        punctuality     | 45 minutes late             | hours
        instructions    | gave it to people next door | neighbour
        """)
    void aComplaintIsNamedByItsWords(String factor, String words, String problem) {
        var found =
                ProblemWords.problem(Identified.of(Factor.class, factor).orElseThrow(), new Said(1, List.of(words)));
        assertThat(found.orElse("-")).isEqualTo(problem);
    }

    @Test
    void complaintsAreNamedAsAPersonWouldNameThem() throws IOException {
        int read = 0;
        var misnamed = new ArrayList<String>();
        var lines = lines("complaints.txt");
        for (var line : lines) {
            var parts = line.split("\\|", -1);
            var comment = parts[2];
            for (var mark : CommentReader.everyLanguage().read(comment)) {
                if (mark.isComplaint() && mark.factor().id().equals(parts[0])) {
                    read++;
                    var words = mark.evidence().stream()
                            .map(span -> comment.substring(span.start(), span.end()))
                            .toList();
                    var named = ProblemWords.problem(mark.factor(), new Said(1, words))
                            .orElse("-");
                    if (!named.equals(parts[1])) {
                        misnamed.add(line + " as " + named);
                    }
                }
            }
        }
        assertThat(read).as("of %s read", lines.size()).isGreaterThan(lines.size() * 9 / 10);
        assertThat(misnamed).hasSizeLessThan(read / 20);
    }

    private static List<String> lines(String file) throws IOException {
        try (var in = Objects.requireNonNull(TipsTest.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("//"))
                    .toList();
        }
    }

    @Test
    void everyNamedProblemHasItsWords() throws IOException {
        try (var in = Objects.requireNonNull(ProblemWords.class.getResourceAsStream("problems.txt"))) {
            var problems = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains(" = "))
                    .map(line -> line.substring(0, line.indexOf(" = ")))
                    .toList();
            assertThat(problems).hasSizeGreaterThan(25);
            assertThat(problems)
                    .allSatisfy(problem ->
                            assertThat(TEXTS.get("tips.problem." + problem)).isNotBlank());
        }
    }

    @Test
    void severalProblemsAreNamedTheMostFrequentFirst() {
        var tip = only(
                Factor.CARE,
                evidence(6, 80, 2, 75)
                        .words("left in rain", "all wet", "soaked", "thrown", "he dropped it", "squashed")
                        .done());
        assertThat(tip.why()).contains("3 of the 6: left in the rain or wet; 2: thrown or dropped.");
        assertThat(tip.problems())
                .containsExactly(
                        new NamedProblem("rain", "left in the rain or wet", List.of(1L, 2L, 3L)),
                        new NamedProblem("thrown", "thrown or dropped", List.of(4L, 5L)));
    }

    @Test
    void whatHasNoNameIsSaidInTheCustomersWords() {
        var tip = only(
                Factor.INSTRUCTIONS,
                evidence(3, 80, 2, 75).words("bad  spot", "Bad spot", "hm").done());
        assertThat(tip.why()).contains("2 of the 3: “bad spot”.");
    }

    @Test
    void oneCustomerWhoComplainsThreeTimesMakesNoTip() {
        var tip = only(Factor.CARE, evidence(3, 80, 0, 75).people(1).done());
        assertThat(tip.applies()).isFalse();
        assertThat(tip.why()).contains("They all come from one customer, which makes no tip by itself.");
        assertThat(only(Factor.CARE, evidence(3, 80, 0, 75).people(1).serious(1).done())
                        .applies())
                .isTrue();
    }

    @Test
    void aPatternIsSaidWithBothShares() {
        assertThat(only(
                                Factor.PUNCTUALITY,
                                evidence(21, 300, 12, 290)
                                        .pattern(
                                                new Concentration.Where.Weekday(DayOfWeek.FRIDAY),
                                                Share.of(14, 40),
                                                Share.of(7, 260))
                                        .done())
                        .why())
                .contains("Friday: 14 of 40, on other days 7 of 260; that is more than chance explains.");
        assertThat(only(
                                Factor.PUNCTUALITY,
                                evidence(21, 300, 12, 290)
                                        .pattern(
                                                new Concentration.Where.Hours(17, 24),
                                                Share.of(14, 40),
                                                Share.of(7, 260))
                                        .done())
                        .why())
                .contains("5:00 PM to 12:00 AM: 14 of 40, at other times 7 of 260; that is more than chance explains.");
    }

    @Test
    void whatACareComplaintSuggestsComesFirstInTheExtraMile() {
        var care = Tips.judge(tips(Map.of(Factor.CARE, evidence(5, 80, 2, 75).done())), TEXTS);
        var instructions = Tips.judge(
                tips(Map.of(Factor.INSTRUCTIONS, evidence(5, 80, 2, 75).done())), TEXTS);
        assertThat(proactive(care).advice()).first().asString().startsWith("Offer to carry");
        assertThat(proactive(instructions).advice()).first().asString().startsWith("Confirm the place");
        assertThat(proactive(care).why())
                .first()
                .isEqualTo("5 ratings complain about care, communication or instructions: a word beforehand helps"
                        + " there. Care 5, communication 0, instructions 0.");
    }

    @Test
    void oneCustomersComplaintsMakeNoExtraMile() {
        var nora = evidence(5, 20, 0, 0).people(1).done();
        assertThat(proactive(Tips.judge(tips(Map.of(Factor.CARE, nora)), TEXTS)).applies())
                .isFalse();
        var five = evidence(5, 20, 0, 0).done();
        assertThat(proactive(Tips.judge(tips(Map.of(Factor.CARE, five)), TEXTS)).applies())
                .isTrue();
    }

    private static TipFinding proactive(List<TipFinding> tips) {
        return tips.stream()
                .filter(tip -> tip.tip().equals("proactive"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatComesFromSourcesThatAreNotCompleteIsCountedAndHasNoShare() {
        var tip = only(Factor.CARE, evidence(4, 9, 6, 9).counted().done());
        assertThat(tip.applies()).isTrue();
        assertThat(tip.verdict()).isEqualTo("counts only, not every rating is known");
        assertThat(tip.why())
                .containsExactly("4 complaints about care. These sources do not hold every rating, so it is a count"
                        + " and no share.");
    }

    @Test
    void withSeveralAppsTheStarsAreThoseOfOneAndItIsNamed() {
        var of = evidence(5, 130, 2, 120)
                .effect("Parcel round", EIGHTY, new StarCounts(1, 2, 2, 0, 0))
                .done();
        assertThat(only(Factor.CARE, of).why())
                .contains("Parcel round: If those are left out: 4.80 (75 ratings) instead of 4.64.");
    }

    @Test
    void whatIsPraisedAndNotComplainedAboutIsSaidToo() {
        assertThat(only(Factor.PROFESSIONALISM, evidence(0, 80, 0, 75).praise(5).done())
                        .why())
                .containsExactly(
                        "None of 80 ratings complains about professionalism.", "Praised 5 times for professionalism.");
        assertThat(only(Factor.PROFESSIONALISM, evidence(0, 4, 0, 0).done()).why())
                .containsExactly("4 ratings in this period: not enough ratings to judge.");
    }

    @Test
    void everyTipOfTheSeedsIsThereTheHeaviestFirst() {
        var tips = Tips.judge(
                tips(Map.of(
                        Factor.CARE,
                        evidence(3, 80, 2, 75)
                                .effect(null, EIGHTY, new StarCounts(0, 0, 3, 0, 0))
                                .done(),
                        Factor.PUNCTUALITY,
                        evidence(3, 80, 2, 75)
                                .effect(null, EIGHTY, new StarCounts(3, 0, 0, 0, 0))
                                .done())),
                TEXTS);
        assertThat(tips)
                .extracting(TipFinding::tip)
                .containsExactlyInAnyOrder(
                        "punctuality",
                        "professionalism",
                        "care",
                        "communication",
                        "instructions",
                        "proactive",
                        "monitor",
                        "respond",
                        "service-speed",
                        "service-specific",
                        "service-concise",
                        "service-timeline");
        assertThat(tips)
                .filteredOn(TipFinding::applies)
                .extracting(TipFinding::tip)
                .startsWith("punctuality", "care");
        assertThat(tips)
                .filteredOn(TipFinding::applies)
                .extracting(TipFinding::rank)
                .isSorted();
        assertThat(tips).filteredOn(tip -> !tip.applies()).allMatch(tip -> tip.rank() == null);
    }

    @Test
    void theExtraMileIsComparedWithThePeriodBefore() {
        var tip = Tips.judge(tips(Map.of(Factor.CARE, evidence(5, 80, 4, 75).done())), TEXTS).stream()
                .filter(finding -> finding.tip().equals("proactive"))
                .findFirst()
                .orElseThrow();
        assertThat(tip)
                .extracting(
                        TipFinding::complaints,
                        TipFinding::of,
                        TipFinding::previousComplaints,
                        TipFinding::previousOf,
                        TipFinding::ratingNow,
                        TipFinding::ratingWithout,
                        TipFinding::verdict)
                .containsExactly(5, 80, 4, 75, new BigDecimal("4.64"), new BigDecimal("4.79"), "could be chance");
    }

    private static TipFinding only(Factor factor, FactorEvidence of) {
        return Tips.judge(tips(Map.of(factor, of)), TEXTS).stream()
                .filter(tip -> tip.tip().equals(factor.id()))
                .findFirst()
                .orElseThrow();
    }

    private static TipEvidence tips(Map<Factor, FactorEvidence> factors) {
        return tips(factors, null, List.of());
    }

    private static TipEvidence tips(
            Map<Factor, FactorEvidence> factors, @Nullable PolicyScore service, List<Long> unhappy) {
        return new TipEvidence(
                ON,
                80,
                75,
                EIGHTY,
                factors,
                new TipEvidence.AnswerEvidence(0, 0, 0, 0, 0, List.of()),
                service,
                0,
                ON.minusDays(1),
                4,
                StarCounts.of(2, 1, 1, 0, 1),
                unhappy);
    }

    private static Builder evidence(int complaints, int of, int before, int ofBefore) {
        return new Builder(complaints, of, before, ofBefore);
    }

    /// Puts evidence together.
    private static final class Builder {
        private final int complaints;
        private final int of;
        private final int before;
        private final int ofBefore;
        private boolean complete = true;
        private int praise;
        private int serious;
        private FactorEvidence.@Nullable Effect effect;
        private int people = -1;
        private List<Said> said = List.of();
        private List<Concentration> patterns = List.of();

        Builder(int complaints, int of, int before, int ofBefore) {
            this.complaints = complaints;
            this.of = of;
            this.before = before;
            this.ofBefore = ofBefore;
        }

        Builder counted() {
            complete = false;
            return this;
        }

        Builder praise(int times) {
            praise = times;
            return this;
        }

        Builder serious(int times) {
            serious = times;
            return this;
        }

        Builder words(String... words) {
            said = IntStream.range(0, words.length)
                    .mapToObj(i -> new Said(i + 1L, List.of(words[i])))
                    .toList();
            return this;
        }

        Builder people(int number) {
            people = number;
            return this;
        }

        Builder pattern(Concentration.Where where, Share there, Share elsewhere) {
            patterns = List.of(new Concentration(where, there, elsewhere));
            return this;
        }

        Builder effect(@Nullable String app, StarCounts all, StarCounts complaining) {
            effect = new FactorEvidence.Effect(app, all, complaining);
            return this;
        }

        FactorEvidence done() {
            var ids = LongStream.rangeClosed(1, complaints).boxed().toList();
            return new FactorEvidence(
                    complete,
                    complaints,
                    of,
                    before,
                    ofBefore,
                    praise,
                    0,
                    serious,
                    effect,
                    ids,
                    people < 0 ? complaints : people,
                    said,
                    patterns);
        }
    }
}

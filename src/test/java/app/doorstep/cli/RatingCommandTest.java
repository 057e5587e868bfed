package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ratings as a script sees them, on 31 March 2026: the 30 days before are 1 to 30 March.
class RatingCommandTest {
    @TempDir
    Path folder;

    private Calls calls;
    private final StringBuilder rows =
            new StringBuilder("date,time,platform,id,kind,rater,stars,service_score,solved,customer,coverage\n");
    private int number;

    @BeforeEach
    void prepare() {
        calls = new Calls(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        39 | 312 | false | 39 | null | null    | null
        40 | 320 | true  | 40 | 8.0  | "green" | "Excellent"
        40 | 318 | true  | 40 | 8.0  | "green" | "Excellent"
        40 | 317 | true  | 40 | 7.9  | "yellow" | "Good"
        40 | 238 | true  | 40 | 6.0  | "yellow" | "Good"
        40 | 237 | true  | 40 | 5.9  | "red"   | "Unsatisfactory"
        41 | 302 | true  | 41 | 7.4  | "yellow" | "Good"
        """)
    void customerServiceNeedsFortyRatersAndJudgesTheRoundedScore(
            int raters, int sum, boolean shown, int count, String score, String band, String label) {
        for (int i = 0; i < raters; i++) {
            service("2026-03-%02d".formatted(1 + i % 30), Integer.toString((sum + i) / raters), "", "B" + i);
        }
        assertThat(rating("customer-service"))
                .contains(
                        "\"from\":\"2026-03-01\",\"to\":\"2026-03-30\",\"shown\":%s,\"count\":%s,\"needed\":40,\"score\":%s,\"scale\":10,\"band\":%s,\"label\":%s,"
                                .formatted(shown, count, score, band, label));
    }

    @Test
    void onlyTheThirtyDaysBeforeCountAndOnlyEachBuyersLatestWord() {
        IntStream.range(0, 40).forEach(i -> service("2026-03-%02d".formatted(1 + i % 30), "7", "", "B" + i));
        service("2026-02-28", "0", "", "too early");
        service("2026-03-31", "0", "", "too late");
        service("2026-03-30", "", "no", "B0");
        service("2026-03-29", "", "yes", "B1");
        service("2026-03-02", "0", "", "B29");
        assertThat(rating("customer-service")).contains("\"count\":40,\"needed\":40,\"score\":6.9,");
    }

    @Test
    void sellerFeedbackIsTheShareOfFourAndFiveStars() {
        stars("amazon-seller", 5, 55);
        stars("amazon-seller", 4, 35);
        stars("amazon-seller", 3, 5);
        stars("amazon-seller", 2, 3);
        stars("amazon-seller", 1, 2);
        assertThat(rating("seller-feedback")).contains("\"shown\":true,\"count\":100,\"needed\":1,\"score\":90.0,");
    }

    /// Over days as among the last N: up is 5, down 1, and what has stars counts by its stars.
    @Test
    void thumbsWithoutStarsCountInAPolicyOfPercentOverDays() {
        stars("amazon-seller", 5, 6);
        stars("amazon-seller", 1, 1);
        rows.insert(rows.indexOf("\n"), ",sentiment");
        thumb("2026-03-30", "positive", "complete");
        thumb("2026-03-02", "negative", "complete");
        thumb("2026-03-02", "neutral", "complete");
        thumb("2026-03-02", "positive", "picked");
        thumb("2026-02-28", "negative", "complete");
        var year = Calls.json(rating("seller-feedback")).get("windows");
        assertThat(year.findValuesAsString("count")).containsExactly("9", "10", "10", "10");
        assertThat(year.findValuesAsString("score")).containsExactly("77.8", "70.0", "70.0", "70.0");
        // Nothing else takes a thumb for stars.
        assertThat(calls.run("trend", "--by", "month", "--json")
                        .json()
                        .get("points")
                        .findValuesAsString("n"))
                .containsExactly("7");
    }

    @ParameterizedTest
    @CsvSource({"9,false,9,null", "10,true,10,5.00"})
    void flexStarsAreShownFromTenRatingsOn(int ratings, boolean shown, int count, String score) {
        stars("parcel-round", 5, ratings);
        assertThat(rating("flex-stars"))
                .contains("\"shown\":%s,\"count\":%s,\"needed\":10,\"score\":%s,".formatted(shown, count, score));
    }

    @Test
    void whatTheAppStatesComesBeforeOurs() {
        calls.run("checkin", "--platform", "uber-eats", "--figure", "91", "--unit", "percent", "--on", "2026-03-01");
        calls.run("checkin", "--platform", "uber-eats", "--figure", "92", "--unit", "percent", "--on", "2026-03-29");

        assertThat(calls.run("rating").out().lines())
                .containsExactly(
                        "Uber Eats says: rating 92%, read on 2026-03-29",
                        "Uber Eats: 0 ratings (10 needed; uber-eats)");
        assertThat(calls.run("rating", "--on", "2026-03-28").out()).startsWith("Uber Eats says: rating 91%");
    }

    @Test
    void onlyCompleteSourcesMakeACustomerServiceRating() {
        IntStream.range(0, 40).forEach(i -> service("2026-03-30", "7", "", "B" + i));
        rows.append("2026-03-30,,amazon-seller,P1,service,buyer,,0,,Picked,picked\n");
        rows.append("2026-03-30,,amazon-seller,P2,service,buyer,,0,,Negative,negative\n");
        assertThat(rating("customer-service")).contains("\"count\":40,\"needed\":40,\"score\":7.0,");
    }

    @Test
    void anAppNobodyUsesHasNoRating() {
        stars("parcel-round", 5, 10);
        importRows();
        assertThat(calls.run("rating", "--platform", "parcel-rond").out())
                .isEqualTo("No app “parcel-rond” is in use, so it has no rating; \"apps\" lists those that are.\n");
    }

    @Test
    void meansHaveTwoDecimalsEvenWhereTheyAreNoughts() {
        stars("parcel-round", 5, 10);
        stars("parcel-round", 4, 10);
        assertThat(rating("flex-stars")).contains("\"score\":4.50,");
        assertThat(calls.run("trend", "--by", "month", "--json").out()).contains("\"n\":20,\"mean\":4.50,");
    }

    @Test
    void withoutAPolicyTheDayIsTheSamplingDayToo() {
        IntStream.range(0, 40).forEach(i -> service("2026-03-30", "7", "", "B" + i));
        importRows();
        assertThat(calls.run("rating", "--on", "2026-03-31", "--json").out())
                .contains("{\"policy\":\"customer-service\",\"platform\":\"amazon-seller\",\"on\":\"2026-03-31\",")
                .contains("\"count\":40,\"needed\":40,\"score\":7.0,");
        // 31 March 2026 is a Tuesday; the last sample was taken on Sunday.
        assertThat(calls.run("rating", "--json").out())
                .contains("{\"policy\":\"customer-service\",\"platform\":\"amazon-seller\",\"on\":\"2026-03-29\",");
    }

    @Test
    void tipsJudgeTheSameDaysAsTheRating() {
        stars("parcel-round", 5, 10);
        rows.append("2026-03-31,,parcel-round,X1,rating,customer,1,,,,complete\n");
        rows.append("2026-02-28,,parcel-round,X2,rating,customer,1,,,,complete\n");
        assertThat(rating("flex-stars")).contains("\"count\":10,");
        var tip = calls.run("tips", "--on", "2026-03-31", "--json").json().get(0);
        assertThat(tip.get("ratingNow").decimalValue()).isEqualByComparingTo("5.00");
    }

    @Test
    void theLastHundredAreAHundredWhereTheNewestAreExcluded() {
        stars("lyft", 5, 120);
        rows.append("2026-03-31,,lyft,X1,rating,customer,1,,,,complete\n");
        rows.append("2026-03-31,,lyft,X2,rating,customer,1,,,,picked\n");
        importRows();
        var newest = calls.run("feedback", "--platform", "lyft", "--max-stars", "1", "--json")
                .json();
        for (var one : newest) {
            calls.run("flag", one.get("id").asString(), "--exclude");
        }
        assertThat(calls.run("rating", "--policy", "lyft", "--on", "2026-03-31", "--json")
                        .out())
                .contains("\"shown\":true,\"count\":100,", "\"score\":5.00,");
    }

    private void service(String date, String score, String solved, String buyer) {
        rows.append("%s,,amazon-seller,C%d,service,buyer,,%s,%s,%s,\n".formatted(date, number++, score, solved, buyer));
    }

    private void thumb(String date, String thumb, String coverage) {
        rows.append("%s,,amazon-seller,R%d,rating,buyer,,,,,%s,%s\n".formatted(date, number++, coverage, thumb));
    }

    private void stars(String platform, int stars, int ratings) {
        for (int i = 0; i < ratings; i++) {
            rows.append("2026-03-%02d,,%s,R%d,rating,buyer,%d,,,,complete\n"
                    .formatted(1 + i % 30, platform, number++, stars));
        }
    }

    private String rating(String policy) {
        importRows();
        return calls.run("rating", "--policy", policy, "--on", "2026-03-31", "--json")
                .out();
    }

    private void importRows() {
        calls.file("ratings.csv", rows.toString());
        var answer = calls.run("import", "ratings.csv");
        assertThat(answer.code()).as(answer.err()).isZero();
    }
}

package app.doorstep.report;

import app.doorstep.analysis.Trend;
import app.doorstep.chart.TrendView;
import app.doorstep.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A month or a driver's record in the reader's words: all that its pages say, nothing of how they look.
///
/// More than six components: they are the sections of the report; one that was not wanted, or has nothing to say, is
/// null or empty.
///
/// @param language the tag of its language
/// @param made the day on which it was made
/// @param colophon two short lines: what it rests on, when it was made
/// @param summary up to three sentences
/// @param blank whether there is no feedback of that month at all
/// @param coverage what kind of sources stand behind it, and who made it
public record Report(
        String language,
        LocalDate made,
        String title,
        String subtitle,
        List<String> colophon,
        boolean blank,
        List<String> summary,
        List<App> apps,
        @Nullable Year year,
        @Nullable Distribution distribution,
        List<Topic> topics,
        List<Notes> notes,
        @Nullable Tips tips,
        List<Listing> listings,
        List<String> coverage) {

    /// Puts the facts into words.
    public static Report of(MonthFacts facts, ReportChoices choices, Texts texts) {
        return new MonthWords(facts, choices, texts).report();
    }

    /// Puts a driver's year into words.
    public static Report of(ReferenceFacts facts, ReportChoices choices, Texts texts) {
        return new ReferenceWords(facts, choices, texts).report();
    }

    /// One app.
    ///
    /// @param figure its rating as written, or null where none may be given
    /// @param starred whether a star stands beside the figure
    /// @param basis what the figure rests on
    /// @param outlook what it still bears, and what was noted
    public record App(
            String name, @Nullable String figure, boolean starred, List<String> basis, List<String> outlook) {}

    /// Stars by factor over twelve months.
    ///
    /// @param missing what is not drawn, and why
    public record Year(String title, String caption, Trend trend, TrendView view, List<String> missing) {}

    /// How many ratings had how many stars.
    ///
    /// @param bars from 5 stars to 1
    public record Distribution(String title, List<Bar> bars, List<String> notes) {}

    /// One bar of a distribution.
    ///
    /// @param width in percent of the longest bar
    public record Bar(int stars, String count, String width) {}

    /// Something to work on, or that went well.
    public record Topic(String title, List<String> sentences, List<Quote> quotes) {}

    /// What a customer wrote.
    ///
    /// @param source who, when and how many stars
    public record Quote(String words, String source) {}

    /// A short section of sentences.
    public record Notes(String title, List<String> sentences) {}

    /// The tips that apply.
    public record Tips(String title, List<Tip> tips) {}

    /// One tip.
    ///
    /// @param reasons the figures behind it
    public record Tip(String headline, List<String> reasons, List<String> advice) {}

    /// Feedback as a table.
    ///
    /// @param columns its heads: date, app, stars, words, reply
    /// @param note on what the table leaves out, or null
    public record Listing(
            String title,
            List<String> columns,
            List<Row> rows,
            @Nullable String note) {}

    /// One feedback in a table.
    ///
    /// @param stars as a number, or empty
    /// @param words what the customer wrote, or a word for nothing
    /// @param about who wrote and which factors it is about
    public record Row(String date, String app, String stars, String words, String about, String reply) {}
}

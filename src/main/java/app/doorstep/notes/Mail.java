package app.doorstep.notes;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StatedFigure;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A weekly summary as a platform mails it, as it was understood: what the app states, and what it quotes.
///
/// More than six components: they are the parts of its preview.
///
/// @param app null while it is asked
/// @param on the day of the mail; null while it is asked
/// @param week the days it speaks of; null if it does not say
/// @param figures what the app states; those that are still open stand among the questions
/// @param comments what customers wrote
/// @param questions what is open, in the order of the mail; nothing is kept before all are answered
/// @param unread lines with numbers that are none of the driver's ratings, or not understood: told, not kept
public record Mail(
        @Nullable Platform app,
        @Nullable LocalDate on,
        @Nullable Period week,
        List<Figure> figures,
        List<Comment> comments,
        List<Question> questions,
        List<String> unread) {
    /// The question for the app, for the day of the mail, and for the day of comments without one.
    public static final String APP = "app";

    public static final String DAY = "day";
    public static final String COMMENTS = "comments";

    /// The answer that leaves a figure or a comment out.
    public static final String NONE = "none";

    public Mail {
        figures = List.copyOf(figures);
        comments = List.copyOf(comments);
        questions = List.copyOf(questions);
        unread = List.copyOf(unread);
    }

    /// One thing the app states.
    ///
    /// @param id for [Question] and answers: `figure-3`
    /// @param line the words of the mail
    public record Figure(String id, String line, StatedFigure figure) {}

    /// One thing a customer wrote.
    ///
    /// @param id for answers: `comment-2`
    /// @param stars 1-5, or null
    /// @param thumb where there are no stars, or null
    /// @param day null while it is asked
    /// @param marks what the words say
    public record Comment(
            String id,
            String words,
            @Nullable Integer stars,
            @Nullable Sentiment thumb,
            @Nullable LocalDate day,
            List<Mark> marks) {
        public Comment {
            marks = List.copyOf(marks);
        }

        Entry entry(Platform app, LocalDate when) {
            return Entry.rating(
                    Occasion.on(app, when), new Verdict(stars, thumb, Map.of(), null, null), Words.comment(words));
        }
    }

    /// Something to be asked.
    ///
    /// @param id what the answer is given for
    /// @param line the words of the mail it is about; empty if something is missing
    /// @param message one sentence
    /// @param choices the likeliest first, never empty
    public record Question(String id, String line, String message, List<LineDoubt.Choice> choices) {
        public Question {
            choices = List.copyOf(choices);
        }
    }

    /// Whether there is something to keep and nothing open.
    public boolean isReady() {
        return questions.isEmpty() && !(figures.isEmpty() && comments.isEmpty());
    }

    /// The feedback it makes; empty while something is open.
    public List<Entry> entries() {
        var platform = app;
        if (!questions.isEmpty() || platform == null) {
            return List.of();
        }
        return comments.stream()
                .filter(comment -> comment.day() != null)
                .map(comment -> comment.entry(platform, java.util.Objects.requireNonNull(comment.day())))
                .toList();
    }

    /// The figures it states; empty while something is open.
    public List<StatedFigure> stated() {
        return questions.isEmpty() ? figures.stream().map(Figure::figure).toList() : List.of();
    }
}

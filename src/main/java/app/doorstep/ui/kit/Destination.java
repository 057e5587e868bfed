package app.doorstep.ui.kit;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackQuery;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place in the window, with what is to be seen there.
public sealed interface Destination {
    /// The id of the screen: see [Screen].
    String screen();

    /// A screen as it is.
    record To(String screen) implements Destination {}

    /// These feedbacks in the log.
    ///
    /// @param title why these, as the chip in the log says it: "5 about instructions"
    record TheseInLog(List<Long> feedback, String title) implements Destination {
        public TheseInLog {
            feedback = List.copyOf(feedback);
        }

        @Override
        public String screen() {
            return Screen.LOG;
        }
    }

    /// What a query finds, in the log.
    record Find(FeedbackQuery query) implements Destination {
        @Override
        public String screen() {
            return Screen.LOG;
        }
    }

    /// One factor's line.
    record TrendOf(Factor factor) implements Destination {
        @Override
        public String screen() {
            return Screen.TRENDS;
        }
    }

    /// The answer to one feedback; null is the one due first.
    record AnswerTo(@Nullable Long feedback) implements Destination {
        @Override
        public String screen() {
            return Screen.ANSWERS;
        }
    }

    /// A new feedback: the quick line.
    record NewFeedback() implements Destination {
        @Override
        public String screen() {
            return Screen.ADD;
        }
    }

    /// The weekly check-in.
    record Checkin() implements Destination {
        @Override
        public String screen() {
            return Screen.ADD;
        }
    }

    /// The import of these files; with none, a dialog asks for one.
    record Files(List<Path> files) implements Destination {
        public Files {
            files = List.copyOf(files);
        }

        @Override
        public String screen() {
            return Screen.ADD;
        }
    }
}

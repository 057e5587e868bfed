package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.comments.OwnWord;
import app.doorstep.domain.FactorWord;
import java.util.List;

/// The reader of comments with the words that the driver of a notebook added. Thread-safe.
final class OwnReader {
    private final CommentReader base;
    private volatile Known known;

    private record Known(List<FactorWord> words, CommentReader reader) {}

    OwnReader(CommentReader base) {
        this.base = base;
        this.known = new Known(List.of(), base);
    }

    /// The reader that knows these words, the same one as long as they are the same.
    CommentReader knowing(List<FactorWord> words) {
        var last = known;
        if (!last.words().equals(words)) {
            last = new Known(
                    List.copyOf(words),
                    base.with(words.stream().map(OwnReader::own).toList()));
            known = last;
        }
        return last.reader();
    }

    private static OwnWord own(FactorWord word) {
        return new OwnWord(word.word(), word.factor(), word.polarity());
    }

    /// Whether a phrase can be added at all: not if it consists of words without weight.
    boolean hears(String phrase) {
        return base.hears(phrase);
    }
}

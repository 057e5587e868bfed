package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.storage.Readings.ReadComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Words and phrases that the driver gave a factor: *porch pirate* is a complaint outside my control. Comments that use
/// one are read again at once; what the driver corrected by hand stays. Every change can be taken back.
public final class OwnWords {
    /// How many changed comments an effect shows.
    public static final int EXAMPLES = 200;

    private static final int LONGEST = 60;
    private static final int TOLD_EVERY = 1000;

    private final Desk desk;

    OwnWords(Desk desk) {
        this.desk = desk;
    }

    /// All of them, in the order in which they came.
    public List<FactorWord> list() throws Trouble {
        return desk.ask(store -> store.keepsakes().ownWords());
    }

    /// A word as it would be kept: in lower case, with single spaces.
    ///
    /// @param word for all apps
    /// @throws Trouble if it is too long or says nothing by itself
    public FactorWord checked(FactorWord word) throws Trouble {
        var phrase = word.word().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (phrase.length() > LONGEST) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("word.long", LONGEST));
        }
        if (!desk.readers().hears(phrase)) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("word.empty", phrase));
        }
        return new FactorWord(null, phrase, word.factor(), word.polarity());
    }

    /// What adding a word would change; nothing is changed yet. Reads all comments, some seconds for a million.
    public WordEffect effect(FactorWord word, ReadingProgress progress) throws Trouble {
        var added = checked(word);
        var words = list();
        return look(words, with(words, added), progress).effect(added);
    }

    /// What deleting a word would change.
    public WordEffect effectOfDeleting(FactorWord word, ReadingProgress progress) throws Trouble {
        var words = list();
        var deleted = known(words, word);
        return look(words, without(words, deleted), progress).effect(deleted);
    }

    /// Adds a word, in the place of one for the same factor with the other polarity.
    public WordEffect add(FactorWord word, ReadingProgress progress) throws Trouble {
        var added = checked(word);
        var words = list();
        return change(words, with(words, added), desk.say("undo.word.add", added.word()), progress)
                .effect(added);
    }

    /// Deletes the word for its factor.
    ///
    /// @throws Trouble if there is no such word
    public WordEffect delete(FactorWord word, ReadingProgress progress) throws Trouble {
        var words = list();
        var deleted = known(words, word);
        return change(words, without(words, deleted), desk.say("undo.word.delete", deleted.word()), progress)
                .effect(deleted);
    }

    private FactorWord known(List<FactorWord> words, FactorWord wanted) throws Trouble {
        var phrase = wanted.word().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return words.stream()
                .filter(word -> word.word().equals(phrase) && word.factor() == wanted.factor())
                .findFirst()
                .orElseThrow(() -> new Trouble(Trouble.Kind.INPUT, desk.say("word.unknown", phrase)));
    }

    private static List<FactorWord> with(List<FactorWord> words, FactorWord added) {
        return words.contains(added)
                ? words
                : Stream.concat(without(words, added).stream(), Stream.of(added))
                        .toList();
    }

    private static List<FactorWord> without(List<FactorWord> words, FactorWord deleted) {
        return words.stream()
                .filter(word -> !word.word().equals(deleted.word()) || word.factor() != deleted.factor())
                .toList();
    }

    private Look change(List<FactorWord> before, List<FactorWord> after, String name, ReadingProgress progress)
            throws Trouble {
        var look = look(before, after, progress);
        if (!before.equals(after)) {
            put(after, look);
            desk.edits()
                    .push(
                            name,
                            () -> put(before, look(after, before, ReadingProgress.NONE)),
                            () -> put(after, look(before, after, ReadingProgress.NONE)));
        }
        return look;
    }

    private void put(List<FactorWord> words, Look look) throws Trouble {
        desk.ask(store -> store.readings()
                .replaceWords(
                        words,
                        look.ids.build().toArray(),
                        look.last,
                        now -> desk.readers().knowing(now)::read));
    }

    private Look look(List<FactorWord> before, List<FactorWord> after, ReadingProgress progress) throws Trouble {
        var look = new Look(desk.readers().knowing(before), desk.readers().knowing(after), progress);
        if (!before.equals(after)) {
            look.all = desk.ask(store -> store.readings().count());
            desk.tell(store -> store.readings().forEach(look::take));
            if (look.cancelled) {
                throw new Trouble(Trouble.Kind.CANCELLED, desk.say("word.cancelled"));
            }
        }
        return look;
    }

    /// Reads each comment with both readers and keeps what differs.
    private static final class Look {
        private final CommentReader before;
        private final CommentReader after;
        private final ReadingProgress progress;
        private final LongStream.Builder ids = LongStream.builder();
        private final List<ReadOtherwise> examples = new ArrayList<>();
        private long all;
        private long read;
        private long last;
        private int comments;
        private int changed;
        private boolean cancelled;

        Look(CommentReader before, CommentReader after, ReadingProgress progress) {
            this.before = before;
            this.after = after;
            this.progress = progress;
        }

        void take(ReadComment comment) {
            last = Math.max(last, comment.id());
            if (!cancelled && read++ % TOLD_EVERY == 0) {
                cancelled = !progress.goOn(read, all);
            }
            if (cancelled) {
                return;
            }
            var now = after.read(comment.comment(), comment.stars());
            if (now.equals(inferred(comment)) || now.equals(before.read(comment.comment(), comment.stars()))) {
                return;
            }
            comments++;
            ids.add(comment.id());
            var counted = Feedback.effective(comment.marks());
            var counting = Feedback.effective(
                    Stream.concat(stated(comment), now.stream()).toList());
            if (!counted.equals(counting)) {
                changed++;
                if (examples.size() < EXAMPLES) {
                    examples.add(
                            new ReadOtherwise(comment.id(), comment.stars(), comment.comment(), counted, counting));
                }
            }
        }

        private static List<Mark> inferred(ReadComment comment) {
            return comment.marks().stream()
                    .filter(mark -> mark.source() == MarkSource.INFERRED)
                    .toList();
        }

        private static Stream<Mark> stated(ReadComment comment) {
            return comment.marks().stream().filter(mark -> mark.source() != MarkSource.INFERRED);
        }

        WordEffect effect(FactorWord word) {
            return new WordEffect(word, comments, changed, examples);
        }
    }
}

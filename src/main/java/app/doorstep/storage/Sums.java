package app.doorstep.storage;

import app.doorstep.domain.HourTally;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.StarTally;
import app.doorstep.phrases.PhraseForm;
import app.doorstep.phrases.PhraseTally;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Ratings and marks by day and hour, from sums that every write keeps. Thread-safe.
public final class Sums {
    private final Supplier<Notebook> notebook;

    Sums(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The sums of stars by day, in the order of the days; thumbs are among them, see [StarTally#isThumb()].
    public List<StarTally> stars(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> TallyQueries.stars(connection, selection));
    }

    /// The sums of marks by day, in the order of the days.
    public List<MarkTally> marks(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> TallyQueries.marks(connection, selection));
    }

    /// What the comments of each day say. If that was counted by other rules than today's, all comments are counted
    /// anew first, which takes a while; where nobody may write, the old count is as good as any.
    public List<PhraseTally> phrases(Selection selection) throws StoreUnusable {
        var file = notebook.get();
        if (!file.readOnly() && !file.read(PhraseSums::isCurrent)) {
            file.write(transaction -> {
                transaction.tallies.writePhrases();
                return true;
            });
        }
        return file.read(connection -> PhraseQueries.tallies(connection, selection));
    }

    /// All ways to write each of some phrases, by their numbers in [#phrases].
    public List<PhraseForm> forms(int... phrases) throws StoreUnusable {
        return notebook.get().read(connection -> PhraseQueries.forms(connection, phrases));
    }

    /// Ratings by weekday and hour, for those with a time.
    public List<HourTally> hours(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> TallyQueries.hours(connection, selection));
    }

    /// How many ratings with a time came in each hour of the day; an hour without any is absent.
    public Map<Integer, Integer> ratingsByHour(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> TallyQueries.ratingsByHour(connection, selection));
    }

    /// The numbers of the ratings of one hour of one weekday, newest first.
    public long[] idsAt(Selection selection, DayOfWeek day, int hour) throws StoreUnusable {
        return notebook.get().read(connection -> HourQueries.ids(connection, selection, day, hour));
    }

    /// How many ratings are of each tone; what there is none of is absent.
    public Map<Sentiment, Long> tones(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> TallyQueries.tones(connection, selection));
    }

    /// Whether any feedback of an app is from a source that holds all of it.
    public boolean hasComplete(Platform platform) throws StoreUnusable {
        return notebook.get().read(connection -> TallyQueries.hasComplete(connection, platform));
    }
}

package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Selection;
import app.doorstep.domain.StarTally;
import app.doorstep.importing.Known;
import app.doorstep.settings.Settings;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What every use case works with.
///
/// More than six components: it is the list of what they share.
///
/// @param edits what can be taken back, whichever use case did it
record Desk(
        Store store,
        DaySums sums,
        Path folder,
        Clock clock,
        Texts texts,
        Supplier<Settings> settings,
        OwnReader readers,
        UndoStack edits) {
    /// Asks the store; what stands in its way becomes a sentence for the user.
    <T> T ask(Question<T> question) throws Trouble {
        try {
            return question.of(store);
        } catch (StoreUnusable e) {
            throw Sentences.trouble(e, texts);
        }
    }

    /// Stars by day; read once, however often they are asked for.
    List<StarTally> stars(Selection selection) throws Trouble {
        return ask(_ -> sums.stars(selection));
    }

    /// The same with the thumbs of ratings without stars, which policies in percent count.
    List<StarTally> starsAndThumbs(Selection selection) throws Trouble {
        return ask(_ -> sums.starsAndThumbs(selection));
    }

    /// Marks by day, likewise.
    List<MarkTally> marks(Selection selection) throws Trouble {
        return ask(_ -> sums.marks(selection));
    }

    /// Tells the store to change something.
    void tell(Change change) throws Trouble {
        try {
            change.in(store);
        } catch (StoreUnusable e) {
            throw Sentences.trouble(e, texts);
        }
    }

    /// The reader of comments, which knows the words the driver added.
    CommentReader reader() throws Trouble {
        return readers.knowing(ask(store -> store.keepsakes().ownWords()));
    }

    /// What the notebook knows that helps to read a file.
    Known known() throws Trouble {
        return ask(store ->
                new Known(store.keepsakes().presets(), store.keepsakes().factorWords(), today()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// A sentence from the workbench's texts.
    String say(String key, Object... arguments) {
        return texts.get("workbench." + key, arguments);
    }

    interface Question<T> {
        T of(Store store) throws StoreUnusable;
    }

    interface Change {
        void in(Store store) throws StoreUnusable;
    }
}

package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;

/// Reads all comments again when the program has come to read better. Only what was inferred changes; what files state
/// and what the driver corrected stays, and none of it is an edit to take back.
public final class Rereading {
    /// So many comments are read within some tenths of a second, so that other writes need not wait longer.
    private static final int AT_ONCE = 10_000;

    private final Desk desk;

    Rereading(Desk desk) {
        this.desk = desk;
    }

    /// Marks a new notebook as read by this reader.
    void begin() throws Trouble {
        if (!desk.store().readOnly() && !desk.ask(store -> store.readings().started())) {
            desk.tell(store -> store.readings().startWith(CommentReader.version()));
        }
    }

    /// How many comments were read by another version of the reader and wait to be read again.
    public long left() throws Trouble {
        return desk.ask(store -> store.readings().left(CommentReader.version()));
    }

    /// Reads them, in steps between which other changes pass. Where it is cancelled, or the program ends, the next call
    /// goes on from there.
    public Reread run(ReadingProgress progress) throws Trouble {
        var version = CommentReader.version();
        long all = left();
        long read = 0;
        long changed = 0;
        for (boolean more = all > 0; more && progress.goOn(read, all); ) {
            var step = desk.ask(store -> store.readings()
                    .readNext(version, AT_ONCE, words -> desk.readers().knowing(words)::read));
            read += step.read();
            changed += step.changed();
            more = step.more();
        }
        return new Reread(read, changed, left(), version);
    }

    /// The same with all comments, whoever read them.
    public Reread runAll(ReadingProgress progress) throws Trouble {
        desk.tell(store -> store.readings().forget());
        return run(progress);
    }
}

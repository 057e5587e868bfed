package app.doorstep.workbench;

import app.doorstep.comments.CommentReader;
import app.doorstep.settings.Settings;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

/// One open notebook and all that can be done with it.
///
/// Thread-safe: reads may run side by side, writes queue behind each other. Closing it waits for what runs.
public final class Workbench implements AutoCloseable {
    private final Store store;
    private final Desk desk;
    private final SearchUpkeep upkeep;
    private final Imports imports;
    private final ImportReview review;
    private final Presets presets;
    private final Log log;
    private final SavedFilters filters;
    private final ManyEntries many;
    private final RatingPolicies policies;
    private final Standing standing;
    private final Advice advice;
    private final Answers answers;
    private final Reports reports;
    private final Safety safety;
    private final Apps apps;
    private final Overviews overviews;
    private final Events events;
    private final Hindsight hindsight;
    private final Proofs proofs;
    private final PasteFolder paste;
    private final Notes notes;
    private final TipsInWork tipsInWork;
    private final Checkins checkins;
    private final WordsUsed wordsUsed;
    private final OwnWords ownWords;
    private final Rereading rereading;
    private final Privacy privacy;

    private Workbench(Desk desk) {
        this.store = desk.store();
        this.desk = desk;
        this.apps = new Apps(desk);
        this.safety = new Safety(desk);
        this.upkeep = new SearchUpkeep(store);
        this.imports = new Imports(desk, upkeep);
        this.review = new ImportReview(desk);
        this.presets = new Presets(desk);
        this.log = new Log(desk);
        this.filters = new SavedFilters(desk);
        this.many = new ManyEntries(desk);
        this.policies = new RatingPolicies(desk, apps);
        this.standing = new Standing(desk, apps, policies);
        this.answers = new Answers(desk, apps, log);
        this.advice = new Advice(desk, standing, answers);
        this.tipsInWork = new TipsInWork(desk, advice);
        this.reports = new Reports(desk, apps, standing, advice, answers);
        this.checkins = new Checkins(desk, apps, standing);
        this.events = new Events(desk);
        this.hindsight = new Hindsight(desk, apps, standing);
        this.proofs = new Proofs(desk);
        this.wordsUsed = new WordsUsed(desk);
        this.paste = new PasteFolder(desk.folder());
        this.notes = new Notes(desk, apps, log, paste);
        this.privacy = new Privacy(desk, paste);
        this.ownWords = new OwnWords(desk);
        this.rereading = new Rereading(desk);
        this.overviews = new Overviews(desk, imports, apps, standing, advice, answers);
    }

    /// Opens the notebook in `folder`, which is made if it is not there.
    ///
    /// @param settings asked whenever something depends on a preference, such as the name under a reply
    /// @throws Trouble if the folder is in the way: in use, read-only, full, damaged or from a newer version
    public static Workbench open(Path folder, Clock clock, Texts texts, Supplier<Settings> settings) throws Trouble {
        try {
            var store = Store.open(folder, clock);
            var workbench = new Workbench(new Desk(
                    store,
                    new DaySums(store),
                    folder,
                    clock,
                    texts,
                    settings,
                    new OwnReader(CommentReader.everyLanguage()),
                    new UndoStack()));
            workbench.rereading.begin();
            return workbench;
        } catch (StoreUnusable e) {
            throw Sentences.trouble(e, texts);
        }
    }

    public Imports imports() {
        return imports;
    }

    /// Past imports, row by row.
    public ImportReview review() {
        return review;
    }

    /// Saved mappings of tables.
    public Presets presets() {
        return presets;
    }

    public Log log() {
        return log;
    }

    /// What is looked for in the log again and again.
    public SavedFilters filters() {
        return filters;
    }

    /// What was edited in this session and can be taken back.
    public UndoStack edits() {
        return desk.edits();
    }

    /// Several entries of the log at once.
    public ManyEntries many() {
        return many;
    }

    public Standing standing() {
        return standing;
    }

    /// The rules by which apps make a figure of ratings.
    public RatingPolicies policies() {
        return policies;
    }

    public Advice advice() {
        return advice;
    }

    public TipsInWork tipsInWork() {
        return tipsInWork;
    }

    public Answers answers() {
        return answers;
    }

    public Reports reports() {
        return reports;
    }

    public Safety safety() {
        return safety;
    }

    /// Forgetting a customer, or everything.
    public Privacy privacy() {
        return privacy;
    }

    public Apps apps() {
        return apps;
    }

    public Overviews overviews() {
        return overviews;
    }

    public Checkins checkins() {
        return checkins;
    }

    public Proofs proofs() {
        return proofs;
    }

    /// The words that customers use.
    public WordsUsed wordsUsed() {
        return wordsUsed;
    }

    /// The words that the driver gave a factor.
    public OwnWords ownWords() {
        return ownWords;
    }

    /// Reading comments again with a better reader.
    public Rereading rereading() {
        return rereading;
    }

    /// How figures went over time.
    public Hindsight hindsight() {
        return hindsight;
    }

    public Events events() {
        return events;
    }

    /// Something that looks for new files in a folder.
    public WatchedFolder watch(Path folder) {
        return new WatchedFolder(desk, folder);
    }

    public Notes notes() {
        return notes;
    }

    /// Keeps the index for searching up to date on a thread of its own until the notebook is closed; for the window,
    /// which stays open long enough.
    public void indexInBackground() {
        upkeep.moveToBackground();
    }

    /// The folder it lives in.
    public Path folder() {
        return desk.folder();
    }

    /// A number that changes with every change to the notebook, by this process or another.
    public long changes() throws Trouble {
        return desk.ask(Store::changes);
    }

    /// Today by the notebook's clock.
    public LocalDate today() {
        return desk.today();
    }

    public Clock clock() {
        return desk.clock();
    }

    public Texts texts() {
        return desk.texts();
    }

    @Override
    public void close() {
        upkeep.close();
        paste.close();
        store.close();
    }
}

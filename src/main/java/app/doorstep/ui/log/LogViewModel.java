package app.doorstep.ui.log;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.SavedFilter;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the log shows and does.
final class LogViewModel {
    private static final int TELLING = 60;

    private final Workbench workbench;
    private final ScreenContext context;
    private final LogListing listing;
    private final LogDetails details;
    private final Aftermath after;
    private final EntryEdits edits;
    private final Lane finding;
    private final Lane choosing;
    private final ReadOnlyObjectWrapper<PagedRows> rows =
            new ReadOnlyObjectWrapper<>(new PagedRows(new long[0], (_, _) -> {}));
    private final ReadOnlyObjectWrapper<LogFilter> filter = new ReadOnlyObjectWrapper<>(LogFilter.NONE);
    private final ReadOnlyObjectWrapper<@Nullable LogDetail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<FeedbackOrder> order;
    private final ObservableList<SavedFilter> saved = FXCollections.observableArrayList();
    private final MeaningViewModel meaning;
    private final ManyViewModel many;
    private Filter page;
    /// What the rows were looked for by; null before the first look.
    private LogListing.@Nullable Asked shown;

    /// Where the entry stood that was deleted: the one after it is chosen next.
    private int lastPlace;

    LogViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.listing = new LogListing(workbench, context, after::tell);
        this.details = new LogDetails(workbench);
        this.edits = new EntryEdits(workbench, context, this);
        this.finding = context.background().lane();
        this.choosing = context.background().lane();
        this.meaning = new MeaningViewModel(workbench, context, this::find);
        this.many = new ManyViewModel(workbench, context, this::find);
        this.page = context.filter().get();
        this.filter.set(RememberedChips.read(context.preferences()));
        this.order = new ReadOnlyObjectWrapper<>(RememberedOrder.read(context.preferences()));
    }

    ReadOnlyObjectProperty<PagedRows> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<LogFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FeedbackOrder> orderProperty() {
        return order.getReadOnlyProperty();
    }

    /// The filters that were saved, by name.
    ObservableList<SavedFilter> saved() {
        return saved;
    }

    /// The chosen entry; null if none is.
    ReadOnlyObjectProperty<@Nullable LogDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /// What can be done to the chosen entry.
    EntryEdits edits() {
        return edits;
    }

    /// What words of the chosen entry's comment mean in every comment.
    MeaningViewModel meaning() {
        return meaning;
    }

    /// Several chosen entries.
    ManyViewModel many() {
        return many;
    }

    /// "85 entries: 80 Parcel round, 3 Flex."
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// Shows another period or app, or the same read anew.
    void show(Filter chosen) {
        page = chosen;
        find();
    }

    /// Shows what another screen asks for.
    void arrive(Destination destination) {
        switch (destination) {
            case Destination.TheseInLog(var these, var title) -> narrow(LogFilter.of(these, title));
            case Destination.Find(var query) -> narrow(LogFilter.of(query));
            default -> {}
        }
    }

    void choose(RatingChoice rating) {
        narrow(filter.get().with(rating));
    }

    /// Whether the notebook holds entries, though none that is asked for.
    boolean isElsewhere() {
        return listing.isElsewhere();
    }

    /// Only entries with marks of a factor, of a polarity, or both; null for any.
    void chooseMarks(@Nullable Factor factor, @Nullable Polarity polarity) {
        narrow(filter.get().with(factor, polarity));
    }

    void chooseWaiting(boolean waiting) {
        narrow(filter.get().withWaiting(waiting));
    }

    void choose(@Nullable Kind kind) {
        narrow(filter.get().with(kind));
    }

    void search(String text) {
        narrow(filter.get().searching(text));
    }

    void leaveBatch() {
        narrow(filter.get().withBatch(null));
    }

    void clearFilters() {
        narrow(LogFilter.NONE);
    }

    /// Lists in another order; it stays for the next time.
    void sort(FeedbackOrder wanted) {
        if (!wanted.equals(order.get())) {
            order.set(wanted);
            RememberedOrder.write(context.preferences(), wanted);
            find();
        }
    }

    /// Saves the filters with period and app under a name.
    void saveFilter(String name) {
        var saved = FilterTerms.of(name, filter.get(), page);
        after.run(
                () -> workbench.filters().save(saved), context.texts().get("log.saved.done", saved.name()), this::find);
    }

    /// Shows what a saved filter lets through.
    void useFilter(SavedFilter saved) {
        filter.set(FilterTerms.filter(saved));
        page = FilterTerms.page(saved);
        context.filter().set(page);
        find();
    }

    void deleteFilter(SavedFilter saved) {
        after.run(
                () -> workbench.filters().delete(saved.name()),
                context.texts().get("log.saved.deleted", saved.name()),
                this::find);
    }

    private void narrow(LogFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            RememberedChips.write(context.preferences(), wanted);
            find();
        }
    }

    /// Reads the list anew: first the first rows, where they are known long before all of them and others are shown.
    void find() {
        var wanted = new LogListing.Asked(page.selection(workbench.today()), filter.get(), order.get());
        var early = wanted.beginsEarly() && !wanted.equals(shown);
        shown = wanted;
        if (early) {
            finding.ask(
                    _ -> listing.begin(wanted),
                    found -> {
                        show(found);
                        if (!found.whole()) {
                            finding.ask(_ -> listing.look(wanted), this::goOn, after::tell);
                        }
                    },
                    after::tell);
        } else {
            finding.ask(_ -> listing.look(wanted), this::show, after::tell);
        }
    }

    private void goOn(LogListing.Found found) {
        if (rows.get().growTo(found.rows())) {
            summary.set(found.summary());
        } else {
            show(found);
        }
    }

    private void show(LogListing.Found found) {
        listing.speak(found.words());
        summary.set(found.summary());
        if (rows.get().hasSame(found.rows())) {
            rows.get().readAgain();
        } else {
            rows.set(found.rows());
        }
        saved.setAll(found.saved());
        var shown = detail.get();
        var all = found.rows();
        if (shown != null && all.indexOf(shown.feedback().id()) >= 0) {
            choose(shown.feedback().id());
        } else if (all.isEmpty()) {
            detail.set(null);
        } else {
            // Somebody who comes to read sees something to read.
            choose(all.id(Math.min(lastPlace, all.size() - 1)));
        }
        lastPlace = 0;
    }

    /// Chooses the first entry of the list whose comment led to a complaint: for a picture.
    void chooseTelling() {
        rows.get().stream()
                .limit(TELLING)
                .map(row -> row.lineProperty().get())
                .filter(line -> line != null
                        && line.feedback().stars() != null
                        && line.feedback().words().comment() != null
                        && line.marks().stream().anyMatch(mark -> mark.polarity() == Polarity.COMPLAINT))
                .findFirst()
                .ifPresent(line -> choose(line.feedback().id()));
    }

    /// Chooses an entry by its number.
    void choose(long id) {
        var now = listing.words();
        var selection = page.selection(workbench.today());
        choosing.ask(_ -> details.of(id, selection, now), found -> detail.set(found.orElse(null)), after::tell);
    }

    /// Writes what is shown to a file.
    void export(Path file) {
        var query = filter.get().query(page.selection(workbench.today()));
        var these = filter.get().these();
        context.jobs()
                .stoppable(
                        "export",
                        progress -> these == null
                                ? workbench.log().export(file, query, Aftermath.watched(progress))
                                : workbench
                                        .log()
                                        .export(
                                                file,
                                                Aftermath.watched(progress),
                                                these.stream()
                                                        .mapToLong(Long::longValue)
                                                        .toArray()),
                        count -> context.notice(
                                context.texts().count("log.exported", count, String.valueOf(file.getFileName())), null),
                        after::tell);
    }

    /// Lets go of the chosen entry, which is about to be deleted: the one after it is chosen next.
    void leave(long id) {
        lastPlace = Math.max(0, rows.get().indexOf(id));
        detail.set(null);
    }
}

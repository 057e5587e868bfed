package app.doorstep.ui.log;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Evidence;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.SavedFilter;
import app.doorstep.domain.Selection;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Filter;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String ORDER = "log.order";

    /// A look at the whole notebook under the filters.
    private record Found(PagedRows rows, LogWords words, String summary, List<SavedFilter> saved) {}

    private record AppCount(String name, long count) {}

    private interface Edit {
        void make() throws Trouble;
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final LogDetails details;
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
    /// Where the entry stood that was deleted: the one after it is chosen next.
    private int lastPlace;
    private LogWords words;

    LogViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.details = new LogDetails(workbench);
        this.finding = context.background().lane();
        this.choosing = context.background().lane();
        this.meaning = new MeaningViewModel(workbench, context, this::changed);
        this.many = new ManyViewModel(workbench, context, this::changed);
        this.page = context.filter().get();
        this.order = new ReadOnlyObjectWrapper<>(order(context.preferences().remembered(ORDER, "")));
        this.words = new LogWords(context.texts(), context.clock(), Map.of());
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
            context.preferences()
                    .change(settings ->
                            settings.remembering(ORDER, wanted.by().id() + (wanted.down() ? " down" : " up")));
            find();
        }
    }

    private static FeedbackOrder order(String remembered) {
        var words = remembered.split(" ", 2);
        return Identified.of(FeedbackOrder.By.class, words[0])
                .map(by -> new FeedbackOrder(by, words.length < 2 || words[1].equals("down")))
                .orElse(FeedbackOrder.NEWEST);
    }

    /// Saves the filters with period and app under a name.
    void saveFilter(String name) {
        var saved = FilterTerms.of(name, filter.get(), page);
        run(() -> workbench.log().save(saved), () -> {
            context.notice(context.texts().get("log.saved.done", saved.name()), null);
            find();
        });
    }

    /// Shows what a saved filter lets through.
    void useFilter(SavedFilter saved) {
        filter.set(FilterTerms.filter(saved));
        page = FilterTerms.page(saved);
        context.filter().set(page);
        find();
    }

    void deleteFilter(SavedFilter saved) {
        run(() -> workbench.log().deleteFilter(saved.name()), () -> {
            context.notice(
                    context.texts().get("log.saved.deleted", saved.name()),
                    () -> run(() -> workbench.log().save(saved), this::find));
            find();
        });
    }

    private void narrow(LogFilter wanted) {
        if (!wanted.equals(filter.get())) {
            filter.set(wanted);
            find();
        }
    }

    private void find() {
        var selection = page.selection(workbench.today());
        var wanted = filter.get();
        var sorted = order.get();
        finding.ask(_ -> look(selection, wanted, sorted), this::show, this::failed);
    }

    private Found look(Selection selection, LogFilter wanted, FeedbackOrder sorted) throws Trouble {
        var apps = new HashMap<Platform, AppProfile>();
        workbench.apps().inUse().forEach(app -> apps.put(app.platform(), app));
        var now = new LogWords(context.texts(), context.clock(), apps);
        var kept = workbench.log().filters();
        if (wanted.these() != null) {
            var ids = wanted.these().stream().mapToLong(Long::longValue).toArray();
            return new Found(rows(ids), now, context.texts().count("log.entries", ids.length), kept);
        }
        var query = wanted.query(selection);
        var ids = workbench.log().ids(query, sorted);
        return new Found(rows(ids), now, summary(now, query, ids.length), kept);
    }

    private PagedRows rows(long[] ids) {
        return new PagedRows(ids, this::read);
    }

    private String summary(LogWords now, FeedbackQuery query, int all) throws Trouble {
        var texts = context.texts();
        if (all == 0) {
            return texts.get("log.none");
        }
        var counts = new ArrayList<AppCount>();
        if (query.selection().platform() == null && now.apps().size() > 1) {
            for (var app : now.apps().values()) {
                long count = workbench.log().count(query.in(LogDetails.inApp(query.selection(), app.platform())));
                if (count > 0) {
                    counts.add(new AppCount(app.name(), count));
                }
            }
        }
        counts.sort(Comparator.comparingLong(AppCount::count).reversed().thenComparing(AppCount::name));
        var parts = counts.stream()
                .map(one -> texts.get("log.summary.app", one.count(), one.name()))
                .toList();
        var entries = texts.count("log.entries", all);
        return parts.size() < 2 ? entries : texts.get("log.summary", entries, String.join(", ", parts));
    }

    private void show(Found found) {
        words = found.words();
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

    private void read(long[] ids, Map<Long, LogRow> wanted) {
        var now = words;
        context.background()
                .run(
                        _ -> workbench.log().byIds(ids).stream().map(now::line).toList(),
                        lines -> lines.forEach(line -> {
                            var row = wanted.get(line.feedback().id());
                            if (row != null) {
                                row.show(line);
                            }
                        }),
                        this::failed);
    }

    /// Chooses the first entry of the list whose comment led to a complaint: for a picture.
    void chooseTelling() {
        rows.get().stream()
                .limit(TELLING)
                .map(row -> row.lineProperty().get())
                .filter(line -> line != null
                        && line.feedback().words().comment() != null
                        && line.marks().stream().anyMatch(mark -> mark.polarity() == Polarity.COMPLAINT))
                .findFirst()
                .ifPresent(line -> choose(line.feedback().id()));
    }

    /// Chooses an entry by its number.
    void choose(long id) {
        var now = words;
        var selection = page.selection(workbench.today());
        choosing.ask(_ -> details.of(id, selection, now), found -> detail.set(found.orElse(null)), this::failed);
    }

    void flag(Flag flag, boolean on) {
        edit(id -> workbench.log().flag(id, flag, on));
    }

    /// Corrects what the entry says about a factor; null takes the mark away.
    void mark(Factor factor, @Nullable Polarity polarity) {
        edit(id -> workbench.log().mark(id, factor, polarity));
    }

    /// Keeps the note of the entry it was written under, which may not be the chosen one any more.
    void note(LogDetail under, String text) {
        var before = under.feedback().words().note();
        if (!text.strip().equals(before == null ? "" : before)) {
            run(() -> workbench.log().note(under.feedback().id(), text.strip()), this::changed);
        }
    }

    /// Attaches files to an entry as evidence, without the place where they were taken.
    void attach(LogDetail to, List<Path> files) {
        var id = to.feedback().id();
        run(
                () -> {
                    for (var file : files) {
                        workbench.proofs().attach(new Evidence.OfFeedback(id), file, false);
                    }
                },
                () -> {
                    context.notice(context.texts().count("log.attached", files.size()), this::undo);
                    changed();
                });
    }

    /// Takes a piece of evidence away; the notice offers it back.
    void detach(LogDetail.Proof proof) {
        run(() -> workbench.proofs().delete(proof.kept()), () -> {
            context.notice(
                    context.texts().get("log.detached", proof.kept().value().name()), this::undo);
            changed();
        });
    }

    /// Deletes the chosen entry; the notice offers it back.
    void delete() {
        var shown = detail.get();
        if (shown != null) {
            long id = shown.feedback().id();
            lastPlace = Math.max(0, rows.get().indexOf(id));
            detail.set(null);
            run(() -> workbench.log().delete(id), () -> {
                context.notice(context.texts().get("log.deleted"), this::undo);
                changed();
            });
        }
    }

    private void undo() {
        run(() -> workbench.log().undo(), this::changed);
    }

    void answer() {
        var shown = detail.get();
        if (shown != null) {
            context.go(new Destination.AnswerTo(shown.feedback().id()));
        }
    }

    /// Writes what is shown to a file.
    void export(Path file) {
        var query = filter.get().query(page.selection(workbench.today()));
        var these = filter.get().these();
        context.background()
                .run(
                        _ -> these == null
                                ? workbench.log().export(file, query)
                                : workbench
                                        .log()
                                        .export(
                                                file,
                                                these.stream()
                                                        .mapToLong(Long::longValue)
                                                        .toArray()),
                        count -> context.notice(
                                context.texts().count("log.exported", count, String.valueOf(file.getFileName())), null),
                        this::failed);
    }

    private interface EditOfOne {
        void make(long id) throws Trouble;
    }

    private void edit(EditOfOne edit) {
        var shown = detail.get();
        if (shown != null) {
            long id = shown.feedback().id();
            run(() -> edit.make(id), this::changed);
        }
    }

    private void run(Edit edit, Runnable then) {
        context.background()
                .run(
                        _ -> {
                            edit.make();
                            return true;
                        },
                        _ -> then.run(),
                        this::failed);
    }

    private void changed() {
        find();
        context.dataChanged();
    }

    private void failed(Throwable problem) {
        var sentence = problem instanceof Trouble trouble
                ? trouble.sentence()
                : context.texts().get("log.failed");
        context.notice(sentence, null);
    }
}

package app.doorstep.workbench;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Words;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything in one list: find, add, edit, mark, flag, delete, export. Every edit can be taken back, newest first.
public final class Log {
    private static final int CHUNK = 500;

    private final Desk desk;
    private final KeptLists lists = new KeptLists();

    Log(Desk desk) {
        this.desk = desk;
    }

    /// What matches, newest first.
    public List<Feedback> find(FeedbackQuery query) throws Trouble {
        return desk.ask(store -> store.feedback(query));
    }

    /// The numbers of what matches, newest first: a table of a million rows asks for these once and for its visible
    /// rows by [#byIds(long...)].
    public long[] ids(FeedbackQuery query) throws Trouble {
        return desk.ask(store -> store.ids(query));
    }

    /// The same in another order. The same again comes at once while the notebook is as it was, so nobody changes what
    /// is in it.
    public long[] ids(FeedbackQuery query, FeedbackOrder order) throws Trouble {
        return desk.ask(store -> lists.of(store, query, order));
    }

    /// The feedback of these numbers, in their order; missing ones are left out.
    public List<Feedback> byIds(long... ids) throws Trouble {
        return desk.ask(store -> store.feedback(ids));
    }

    /// What a customer wrote, newest first; the case of the name's letters does not matter.
    public List<Feedback> ofCustomer(String name, int most) throws Trouble {
        return desk.ask(store -> store.ofCustomer(name, most));
    }

    /// Hands over what matches, newest first, without keeping it.
    public void forEach(FeedbackQuery query, Consumer<Feedback> each) throws Trouble {
        desk.tell(store -> store.forEach(query, each));
    }

    /// The imports, beside its first, that brought a feedback too; what no other brought is absent.
    public Map<Long, List<Long>> furtherBatches() throws Trouble {
        return desk.ask(store -> store.imports().furtherHolding());
    }

    /// How many match.
    public long count(FeedbackQuery query) throws Trouble {
        return desk.ask(store -> store.count(query));
    }

    public Optional<Feedback> get(long id) throws Trouble {
        return desk.ask(store -> store.find(id));
    }

    /// One feedback, or [Trouble] if there is none of that number.
    public Feedback require(long id) throws Trouble {
        var found = get(id);
        if (found.isEmpty()) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-feedback", Long.toString(id)));
        }
        return found.get();
    }

    /// What a comment would be read as, while it is typed.
    public List<Mark> read(String comment, @Nullable Integer stars) throws Trouble {
        return desk.reader().read(comment, stars);
    }

    /// Keeps a feedback that was typed, with what its comment says.
    ///
    /// @return its number
    /// @throws Trouble if another feedback has its order or tracking number
    public long add(Entry typed) throws Trouble {
        refuseTaken(typed, null);
        var entry = MarkedEntries.read(typed, desk.reader());
        var id = desk.ask(store -> store.edits().add(entry));
        desk.edits()
                .push(
                        desk.say("undo.add"),
                        () -> desk.tell(store -> store.edits().delete(id)),
                        () -> desk.tell(store -> store.edits().bringBack(id)));
        return id;
    }

    /// Keeps several, or none of them if something is in the way. One undo takes all of them back.
    ///
    /// @return their numbers, in the same order
    List<Long> add(List<Entry> typed) throws Trouble {
        for (var entry : typed) {
            refuseTaken(entry, null);
        }
        var reader = desk.reader();
        var entries =
                typed.stream().map(entry -> MarkedEntries.read(entry, reader)).toList();
        var ids = desk.ask(store -> store.edits().add(entries));
        if (!ids.isEmpty()) {
            desk.edits()
                    .push(
                            ids.size() == 1 ? desk.say("undo.add") : desk.say("undo.add-many", ids.size()),
                            () -> eachOf(ids, store -> store.edits()::delete),
                            () -> eachOf(ids, store -> store.edits()::bringBack));
        }
        return ids;
    }

    /// The same delivery would count twice.
    ///
    /// @param itself the feedback that may have the number; null for none
    private void refuseTaken(Entry entry, @Nullable Long itself) throws Trouble {
        var other = desk.ask(store -> store.edits().sameDelivery(entry));
        if (other.isPresent() && !other.get().equals(itself)) {
            throw new Trouble(
                    Trouble.Kind.INPUT,
                    desk.say(
                            itself == null ? "same-delivery.add" : "same-delivery.change",
                            String.valueOf(entry.occasion().externalId()),
                            Long.toString(other.get())));
        }
    }

    private void eachOf(List<Long> ids, Function<Store, OnOne> what) throws Trouble {
        desk.tell(store -> {
            for (var id : ids) {
                what.apply(store).act(id);
            }
        });
    }

    private interface OnOne {
        boolean act(long id) throws StoreUnusable;
    }

    /// Changes fields by their names, as the `edit` command does.
    ///
    /// @throws Trouble if a name or a value makes no sense; nothing is changed then
    public void set(long id, Map<String, String> fields) throws Trouble {
        change(id, EntryFields.changed(require(id).entry(), fields, desk.texts()));
    }

    /// Replaces what was given; the comment is read again, corrections stay.
    ///
    /// @throws Trouble if another feedback has the order or tracking number that it now has
    public void change(long id, Entry changed) throws Trouble {
        refuseTaken(changed, id);
        replace(id, MarkedEntries.read(changed, desk.reader()), desk.say("undo.change"));
    }

    public void delete(long id) throws Trouble {
        require(id);
        desk.tell(store -> store.edits().delete(id));
        desk.edits()
                .push(
                        desk.say("undo.delete"),
                        () -> desk.tell(store -> store.edits().bringBack(id)),
                        () -> desk.tell(store -> store.edits().delete(id)));
    }

    public void flag(long id, Flag flag, boolean on) throws Trouble {
        var entry = require(id).entry();
        var flags = EnumSet.noneOf(Flag.class);
        flags.addAll(entry.flags());
        if (on ? flags.add(flag) : flags.remove(flag)) {
            replace(id, entry.withFlags(flags), desk.say("undo.flag"));
        }
    }

    /// Corrects what a feedback says about a factor; the driver's word wins for ever.
    ///
    /// @param polarity null: it does not speak of this factor
    public void mark(long id, Factor factor, @Nullable Polarity polarity) throws Trouble {
        var entry = require(id).entry();
        var marks = new ArrayList<>(entry.marks());
        marks.removeIf(mark -> mark.factor() == factor && mark.source() == MarkSource.CORRECTED);
        marks.add(Mark.corrected(factor, polarity));
        replace(id, entry.withMarks(marks), desk.say("undo.mark"));
    }

    /// Keeps the driver's own note; null or blank takes it away.
    public void note(long id, @Nullable String note) throws Trouble {
        var entry = require(id).entry();
        var words = entry.words();
        replace(
                id,
                entry.with(new Words(words.comment(), words.customer(), words.reply(), note)),
                desk.say("undo.note"));
    }

    /// Writes what matches as Doorstep's own file; an existing file is replaced only when the new one is whole.
    ///
    /// @return how many rows were written
    public long export(Path file, FeedbackQuery query) throws Trouble {
        return export(file, query, WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public long export(Path file, FeedbackQuery query, WorkProgress progress) throws Trouble {
        return OwnFileWriting.write(
                file, desk, count(query), progress, take -> desk.tell(store -> store.forEach(query, take)));
    }

    /// Writes the feedback of these numbers, in their order, likewise.
    ///
    /// @return how many rows were written
    public long export(Path file, long... ids) throws Trouble {
        return export(file, WorkProgress.NONE, ids);
    }

    /// The same for somebody who watches.
    public long export(Path file, WorkProgress progress, long... ids) throws Trouble {
        return OwnFileWriting.write(file, desk, ids.length, progress, take -> {
            for (int from = 0; from < ids.length; from += CHUNK) {
                byIds(Arrays.copyOfRange(ids, from, Math.min(ids.length, from + CHUNK)))
                        .forEach(take);
            }
        });
    }

    /// What [#undo()] would take back, in words; empty if there is nothing.
    public Optional<String> undoable() {
        return desk.edits().undoable();
    }

    /// Takes the last edit of this session back, wherever it was made.
    public void undo() throws Trouble {
        desk.edits().undo(WorkProgress.NONE);
    }

    /// Takes one edit back, which must be the last one.
    ///
    /// @param edit its number, see [UndoStack#newest()]
    /// @throws Trouble if something was changed after it; nothing is taken back then
    public void undo(long edit) throws Trouble {
        undo(edit, WorkProgress.NONE);
    }

    /// The same for somebody who watches.
    public void undo(long edit, WorkProgress progress) throws Trouble {
        if (desk.edits().newest() != edit) {
            throw new Trouble(
                    Trouble.Kind.INPUT,
                    desk.edits()
                            .undoable()
                            .map(words -> desk.say("undo.newer", words))
                            .orElseGet(() -> desk.say("undo.over")));
        }
        desk.edits().undo(progress);
    }

    /// What [#redo()] would do again, in words; empty if there is nothing.
    public Optional<String> redoable() {
        return desk.edits().redoable();
    }

    /// Does again what [#undo()] took back last.
    public void redo() throws Trouble {
        desk.edits().redo(WorkProgress.NONE);
    }

    /// What was read from its comment may be read otherwise by now.
    private void putBack(long id, Entry entry) throws Trouble {
        var readAgain = MarkedEntries.read(entry, desk.reader());
        desk.tell(store -> store.edits().replace(id, readAgain));
    }

    private void replace(long id, Entry entry, String words) throws Trouble {
        var before = require(id).entry();
        desk.tell(store -> store.edits().replace(id, entry));
        desk.edits().push(words, () -> putBack(id, before), () -> putBack(id, entry));
    }
}

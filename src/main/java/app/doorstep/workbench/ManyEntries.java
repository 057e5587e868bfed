package app.doorstep.workbench;

import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.MarkSource;
import app.doorstep.domain.Polarity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Edits of several entries at once: all of them or none, and one undo takes all back.
public final class ManyEntries {
    /// More at once would be a mistake more often than a wish.
    public static final int MOST = 10_000;

    private final Desk desk;

    ManyEntries(Desk desk) {
        this.desk = desk;
    }

    /// Sets a flag on all, or takes it away.
    ///
    /// @return how many it changed
    /// @throws Trouble if there are more than [#MOST]
    public int flag(List<Long> ids, Flag flag, boolean on) throws Trouble {
        return change(ids, entry -> {
            var flags = EnumSet.noneOf(Flag.class);
            flags.addAll(entry.flags());
            return (on ? flags.add(flag) : flags.remove(flag)) ? entry.withFlags(flags) : entry;
        });
    }

    /// Says of all that they praise a factor or complain about it, for ever.
    ///
    /// @return how many it changed
    /// @throws Trouble if there are more than [#MOST]
    public int mark(List<Long> ids, Factor factor, Polarity polarity) throws Trouble {
        var corrected = Mark.corrected(factor, polarity);
        return change(ids, entry -> {
            if (entry.marks().contains(corrected)) {
                return entry;
            }
            var marks = new ArrayList<>(entry.marks());
            marks.removeIf(mark -> mark.factor() == factor && mark.source() == MarkSource.CORRECTED);
            marks.add(corrected);
            return entry.withMarks(marks);
        });
    }

    /// Deletes all.
    ///
    /// @throws Trouble if there are more than [#MOST]
    public void delete(List<Long> ids) throws Trouble {
        var those = List.copyOf(few(ids));
        desk.tell(store -> store.edits().setGone(those, true));
        desk.edits()
                .push(
                        desk.say("undo.delete-many", those.size()),
                        () -> desk.tell(store -> store.edits().setGone(those, false)),
                        () -> desk.tell(store -> store.edits().setGone(those, true)));
    }

    private int change(List<Long> ids, UnaryOperator<Entry> edit) throws Trouble {
        var those = few(ids).stream().mapToLong(Long::longValue).toArray();
        var before = new LinkedHashMap<Long, Entry>();
        var after = new LinkedHashMap<Long, Entry>();
        for (Feedback one : desk.ask(store -> store.feedback(those))) {
            var changed = edit.apply(one.entry());
            if (!changed.equals(one.entry())) {
                before.put(one.id(), one.entry());
                after.put(one.id(), changed);
            }
        }
        if (!after.isEmpty()) {
            desk.tell(store -> store.edits().replace(after));
            desk.edits().push(desk.say("undo.change-many", after.size()), () -> put(before), () -> put(after));
        }
        return after.size();
    }

    /// What was read from the comments may be read otherwise by now.
    private void put(Map<Long, Entry> entries) throws Trouble {
        var reader = desk.reader();
        var readAgain = new LinkedHashMap<Long, Entry>();
        entries.forEach((id, entry) -> readAgain.put(id, MarkedEntries.read(entry, reader)));
        desk.tell(store -> store.edits().replace(readAgain));
    }

    private List<Long> few(List<Long> ids) throws Trouble {
        if (ids.size() > MOST) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("too-many", ids.size(), MOST));
        }
        return ids;
    }
}

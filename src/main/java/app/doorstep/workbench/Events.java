package app.doorstep.workbench;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Kept;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// What happened to the driver: "new car", "holiday". Trends shows it beside the lines.
public final class Events {
    private final Desk desk;

    Events(Desk desk) {
        this.desk = desk;
    }

    /// All events, by day.
    public List<Kept<DayEvent>> list() throws Trouble {
        return desk.ask(store -> store.keepsakes().events());
    }

    /// Keeps an event. One undo takes it back.
    ///
    /// @return its number, which it loses when it is taken back
    public long add(DayEvent event) throws Trouble {
        var id = new AtomicLong(insert(event));
        desk.edits()
                .push(desk.say("undo.event.add", event.text()), () -> remove(id.get()), () -> id.set(insert(event)));
        return id.get();
    }

    /// Puts another event in the place of one. One undo takes it back.
    public void change(long id, DayEvent event) throws Trouble {
        var before = require(id);
        replace(id, event);
        desk.edits()
                .push(desk.say("undo.event.change", event.text()), () -> replace(id, before), () -> replace(id, event));
    }

    /// Deletes an event. One undo brings it back.
    public void delete(long id) throws Trouble {
        var event = require(id);
        var now = new AtomicLong(id);
        remove(id);
        desk.edits()
                .push(
                        desk.say("undo.event.delete", event.text()),
                        () -> now.set(insert(event)),
                        () -> remove(now.get()));
    }

    private long insert(DayEvent event) throws Trouble {
        return desk.ask(store -> store.keepsakes().add(event));
    }

    private void replace(long id, DayEvent event) throws Trouble {
        found(desk.ask(store -> store.keepsakes().replace(id, event)), id);
    }

    private void remove(long id) throws Trouble {
        found(desk.ask(store -> store.keepsakes().deleteEvent(id)), id);
    }

    private DayEvent require(long id) throws Trouble {
        for (var kept : list()) {
            if (kept.id() == id) {
                return kept.value();
            }
        }
        throw unknown(id);
    }

    private void found(boolean found, long id) throws Trouble {
        if (!found) {
            throw unknown(id);
        }
    }

    private Trouble unknown(long id) {
        return new Trouble(Trouble.Kind.INPUT, desk.say("no-event", Long.toString(id)));
    }
}

package app.doorstep.workbench;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Kept;
import java.util.List;

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

    /// Keeps an event.
    ///
    /// @return its number
    public long add(DayEvent event) throws Trouble {
        return desk.ask(store -> store.keepsakes().add(event));
    }

    /// Puts another event in the place of one.
    public void change(long id, DayEvent event) throws Trouble {
        require(desk.ask(store -> store.keepsakes().replace(id, event)), id);
    }

    public void delete(long id) throws Trouble {
        require(desk.ask(store -> store.keepsakes().deleteEvent(id)), id);
    }

    private void require(boolean found, long id) throws Trouble {
        if (!found) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-event", Long.toString(id)));
        }
    }
}

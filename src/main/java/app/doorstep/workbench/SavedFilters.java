package app.doorstep.workbench;

import app.doorstep.domain.SavedFilter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the driver looks for again and again in the log, under names.
public final class SavedFilters {
    private final Desk desk;

    SavedFilters(Desk desk) {
        this.desk = desk;
    }

    /// By name.
    public List<SavedFilter> all() throws Trouble {
        return desk.ask(store -> store.keepsakes().filters());
    }

    /// Saves one in the place of one with its name; can be undone.
    public void save(SavedFilter filter) throws Trouble {
        change(filter.name(), filter);
    }

    /// Forgets one; can be undone.
    public void delete(String name) throws Trouble {
        change(name, null);
    }

    private void change(String name, @Nullable SavedFilter filter) throws Trouble {
        var before = all().stream().filter(saved -> saved.name().equals(name)).findFirst();
        put(name, filter);
        desk.edits().push(desk.say("undo.filter"), () -> put(name, before.orElse(null)), () -> put(name, filter));
    }

    private void put(String name, @Nullable SavedFilter filter) throws Trouble {
        if (filter == null) {
            desk.tell(store -> store.keepsakes().deleteFilter(name));
        } else {
            desk.tell(store -> store.keepsakes().save(filter));
        }
    }
}

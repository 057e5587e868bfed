package app.doorstep.workbench;

import app.doorstep.settings.SettingsFile;
import app.doorstep.storage.ForgetPlan;
import app.doorstep.storage.Store;
import app.doorstep.storage.StoreUnusable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Forgetting: a customer, or everything. No backup is made first and no undo brings it back, so each is shown before
/// as a [Plan].
public final class Privacy {
    private static final int INDEXED_AT_ONCE = 50_000;

    private final Desk desk;
    private final PasteFolder paste;

    Privacy(Desk desk, PasteFolder paste) {
        this.desk = desk;
        this.paste = paste;
    }

    /// What would go, and what would not.
    ///
    /// @param goes a line for each kind of thing that goes; empty if there is nothing
    /// @param stays a sentence for each thing that is left, or that the driver should know
    /// @param backups older backups that still hold it; they go only where the driver says so
    public record Plan(List<String> goes, List<String> stays, List<Path> backups) {
        public Plan {
            goes = List.copyOf(goes);
            stays = List.copyOf(stays);
            backups = List.copyOf(backups);
        }

        /// Whether there is nothing to forget, here or in a backup.
        public boolean isEmpty() {
            return goes.isEmpty() && backups.isEmpty();
        }
    }

    /// What would go with a customer.
    ///
    /// @param name as it stands in the entries, in any case
    /// @throws Trouble if the notebook cannot be read
    public Plan plan(String name) throws Trouble {
        var found = desk.ask(store -> store.forgetting().plan(name, secondPlace()));
        var stays = new ArrayList<String>();
        if (found.mentions() > 0) {
            stays.add(count("forget.mentions", found.mentions()));
        }
        if (found.feedback() > 0) {
            stays.add(desk.say("forget.again"));
        }
        return plan(found, stays);
    }

    /// What would go with everything.
    ///
    /// @throws Trouble if the notebook cannot be read
    public Plan planEverything() throws Trouble {
        var found = desk.ask(store -> store.forgetting().planEverything(secondPlace()));
        return plan(found, List.of(desk.say("forget.files")));
    }

    /// The second place of backups, if there is one.
    private Path[] secondPlace() {
        return desk.settings().get().secondPlace().stream().toArray(Path[]::new);
    }

    private Plan plan(ForgetPlan found, List<String> stays) {
        var goes = new ArrayList<String>();
        add(goes, "forget.feedback", found.feedback());
        add(goes, "forget.replies", found.replies());
        add(goes, "forget.cases", found.cases());
        add(goes, "forget.figures", found.figures());
        add(goes, "forget.evidence", found.evidence());
        add(goes, "forget.rejected", found.rejected());
        if (found.choices() > 0) {
            goes.add(desk.say("forget.choices"));
        }
        return new Plan(goes, stays, found.backups());
    }

    private void add(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(count(key, count));
        }
    }

    private String count(String key, long count) {
        return desk.texts().count("workbench." + key, count);
    }

    /// Forgets a customer at once and for good.
    ///
    /// @param backups those of [Plan#backups] that are to go too
    /// @throws Trouble if another program has the notebook open; nothing is forgotten then
    public void forget(String name, List<Path> backups) throws Trouble {
        forget(store -> store.forgetting().customer(name), backups);
    }

    /// Forgets everything at once and for good, the driver's own name and choices of single screens included.
    ///
    /// @param backups those of [Plan#backups] that are to go too
    /// @throws Trouble if another program has the notebook open; nothing is forgotten then
    public void forgetEverything(List<Path> backups) throws Trouble {
        forget(store -> store.forgetting().everything(), backups);
        try {
            var file = SettingsFile.open(desk.folder(), desk.clock());
            var now = file.current();
            if (!now.equals(now.withoutPerson())) {
                file.save(now.withoutPerson());
            }
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.DATA_FOLDER, desk.say("forget.settings"), List.of(), e);
        }
    }

    private void forget(Desk.Change change, List<Path> backups) throws Trouble {
        desk.tell(change);
        // What could be taken back holds the words that were to go.
        desk.edits().clear();
        paste.close();
        desk.tell(store -> afterwards(store, backups));
    }

    private static void afterwards(Store store, List<Path> backups) throws StoreUnusable {
        store.forgetting().deleteBackups(backups);
        store.indexForSearch(INDEXED_AT_ONCE);
    }
}

package app.doorstep.workbench;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Kept;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The apps the driver works with.
public final class Apps {
    private final Desk desk;

    Apps(Desk desk) {
        this.desk = desk;
    }

    /// All apps: those in use first, then the rest of the shipped ones.
    public List<AppProfile> all() throws Trouble {
        var known = new LinkedHashMap<Platform, AppProfile>();
        inUse().forEach(app -> known.put(app.platform(), app));
        Platform.SHIPPED.forEach(platform -> known.computeIfAbsent(platform, AppProfile::shipped));
        return List.copyOf(known.values());
    }

    /// The apps with feedback, a figure or a file's count of all ratings, or that the driver has said something about.
    public List<AppProfile> inUse() throws Trouble {
        var saved = desk.ask(store -> store.apps().all());
        var figures = desk.ask(store -> store.figures().list(null));
        var counts = desk.ask(store -> store.figures().distributions(null));
        return Stream.of(
                        desk.ask(store -> store.apps().inUse()).stream(),
                        figures.stream().map(kept -> kept.value().platform()),
                        counts.stream().map(kept -> kept.value().platform()))
                .flatMap(platforms -> platforms)
                .distinct()
                .sorted()
                .map(platform -> of(platform, saved))
                .toList();
    }

    /// One app as the driver uses it, or as it starts.
    public AppProfile get(Platform platform) throws Trouble {
        return of(platform, desk.ask(store -> store.apps().all()));
    }

    private static AppProfile of(Platform platform, List<AppProfile> saved) {
        return saved.stream()
                .filter(app -> app.platform().equals(platform))
                .findFirst()
                .orElseGet(() -> AppProfile.shipped(platform));
    }

    /// Remembers how the driver uses an app, or only that it is used. One undo takes it back.
    public void save(AppProfile app) throws Trouble {
        save(List.of(app));
    }

    /// The same for several, which one undo takes back.
    public void save(List<AppProfile> apps) throws Trouble {
        var before = new ArrayList<AppProfile>();
        var fresh = new ArrayList<AppProfile>();
        for (var app : apps) {
            if (!desk.ask(store -> store.apps().isSaid(app.platform()))) {
                fresh.add(app);
            } else if (!get(app.platform()).equals(app)) {
                before.add(get(app.platform()));
            }
        }
        put(apps);
        if (!before.isEmpty() || !fresh.isEmpty()) {
            var names = apps.stream().map(AppProfile::name).collect(Collectors.joining(", "));
            desk.edits()
                    .push(
                            desk.say(before.isEmpty() ? "undo.app.add" : "undo.app", names),
                            () -> {
                                put(before);
                                forget(fresh);
                            },
                            () -> put(apps));
        }
    }

    /// Makes these the apps in use: those that were not are remembered, the others removed as long as nothing hangs on
    /// them. What is already known of an app stays. One undo takes it back.
    ///
    /// @return those that stay in use though they are not chosen, because something hangs on them
    public List<AppProfile> choose(List<AppProfile> chosen) throws Trouble {
        var before = desk.edits().newest();
        var used = inUse();
        save(chosen.stream().filter(app -> !holds(used, app)).toList());
        var staying = new ArrayList<AppProfile>();
        for (var app : used) {
            if (holds(chosen, app)) {
                continue;
            }
            if (holding(app.platform()).isEmpty()) {
                remove(app.platform());
            } else {
                staying.add(app);
            }
        }
        desk.edits().together(before, desk.say("undo.apps"));
        return List.copyOf(staying);
    }

    private static boolean holds(List<AppProfile> apps, AppProfile one) {
        return apps.stream().anyMatch(app -> app.platform().equals(one.platform()));
    }

    /// What hangs on an app.
    ///
    /// @param feedback how many entries
    /// @param figures how many figures that it stated, counts of all ratings among them
    public record Holding(long feedback, long figures) {
        /// Whether it is nothing at all.
        public boolean isEmpty() {
            return feedback == 0 && figures == 0;
        }
    }

    /// What would go with an app.
    public Holding holding(Platform platform) throws Trouble {
        var figures = desk.ask(store -> store.figures().list(platform)).size();
        var counts = desk.ask(store -> store.figures().distributions(platform)).size();
        return new Holding(desk.ask(store -> store.count(of(platform))), (long) figures + counts);
    }

    /// Removes an app with all its entries and figures, deleted on purpose: no file brings them back. One undo does.
    public void remove(Platform platform) throws Trouble {
        var app = get(platform);
        var feedback = new ArrayList<Long>();
        for (var id : desk.ask(store -> store.ids(of(platform)))) {
            feedback.add(id);
        }
        var figures = desk.ask(store -> store.figures().list(platform)).stream()
                .map(Kept::id)
                .toList();
        var counts = desk.ask(store -> store.figures().distributions(platform)).stream()
                .map(Kept::id)
                .toList();
        var said = desk.ask(store -> store.apps().isSaid(platform)) ? List.of(app) : List.<AppProfile>of();
        UndoStack.Step remove = () -> {
            goes(feedback, figures, counts, true);
            forget(said);
        };
        remove.take();
        desk.edits()
                .push(
                        desk.say("undo.app.remove", app.name()),
                        () -> {
                            put(said);
                            goes(feedback, figures, counts, false);
                        },
                        remove);
    }

    private void goes(List<Long> feedback, List<Long> figures, List<Long> counts, boolean gone) throws Trouble {
        desk.tell(store -> {
            store.edits().setGone(feedback, gone);
            store.figures().setGone(figures, counts, gone);
        });
    }

    private static FeedbackQuery of(Platform platform) {
        return FeedbackQuery.of(new Selection(null, null, platform, null), null);
    }

    private void put(List<AppProfile> apps) throws Trouble {
        desk.tell(store -> {
            for (var app : apps) {
                store.apps().save(app);
            }
        });
    }

    private void forget(List<AppProfile> apps) throws Trouble {
        desk.tell(store -> {
            for (var app : apps) {
                store.apps().forget(app.platform());
            }
        });
    }

    /// The drivers named in files that hold several; empty where there are none.
    public List<String> drivers() throws Trouble {
        return desk.ask(store -> store.apps().drivers());
    }
}

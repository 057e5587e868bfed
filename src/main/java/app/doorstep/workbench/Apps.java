package app.doorstep.workbench;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Platform;
import java.util.LinkedHashMap;
import java.util.List;
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

    /// The apps with feedback or a figure, or that the driver has said something about.
    public List<AppProfile> inUse() throws Trouble {
        var saved = desk.ask(store -> store.apps().all());
        var figures = desk.ask(store -> store.figures().list(null));
        return Stream.of(
                        desk.ask(store -> store.apps().inUse()).stream(),
                        saved.stream().map(AppProfile::platform),
                        figures.stream().map(kept -> kept.value().platform()))
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

    /// Remembers how the driver uses an app. One undo takes a change back; an app of a new name stays.
    public void save(AppProfile app) throws Trouble {
        var saved = desk.ask(store -> store.apps().all());
        var before = of(app.platform(), saved);
        var isNew = !Platform.SHIPPED.contains(app.platform())
                && saved.stream().noneMatch(known -> known.platform().equals(app.platform()));
        desk.tell(store -> store.apps().save(app));
        if (!isNew && !before.equals(app)) {
            desk.edits()
                    .push(
                            desk.say("undo.app", app.name()),
                            () -> desk.tell(store -> store.apps().save(before)),
                            () -> desk.tell(store -> store.apps().save(app)));
        }
    }

    /// The drivers named in files that hold several; empty where there are none.
    public List<String> drivers() throws Trouble {
        return desk.ask(store -> store.apps().drivers());
    }
}

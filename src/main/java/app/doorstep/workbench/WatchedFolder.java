package app.doorstep.workbench;

import app.doorstep.importing.ImportRefused;
import app.doorstep.importing.Importing;
import app.doorstep.importing.ReadingChoices;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One folder that is looked at from time to time for export files. A file is named once, whatever its date: when it
/// was not there when the watch began, has not changed since the look before, is of a known format or read by a saved
/// mapping, and was not imported before; a file that is renamed or copied is still the same. What was seen is kept in
/// the notebook, so what comes while the program is closed is named at its next start. Nothing is ever imported from
/// here. Used by one thread at a time.
public final class WatchedFolder {
    private static final long LARGEST = 200L * 1024 * 1024;
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "xlsx", "zip", "gz", "html", "htm");
    /// Kept with the look that began the watch, so that an empty folder counts as seen.
    private static final long BEGAN = 0;

    private final Desk desk;
    private final Path folder;
    private final Map<Path, State> before = new HashMap<>();
    private @Nullable Set<Long> seen;

    /// How a file was found.
    private record State(Path file, long size, Instant changed) {
        long hash() {
            return FileHash.short64(file.getFileName() + "\n" + size + "\n" + changed);
        }
    }

    WatchedFolder(Desk desk, Path folder) {
        this.desk = desk;
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// Begins the watch now: what lies there already is not named.
    ///
    /// @throws Trouble if the notebook cannot be written
    public void beginAnew() throws Trouble {
        var now = new HashSet<>(Set.of(BEGAN));
        states().forEach(state -> now.add(state.hash()));
        desk.tell(store -> store.seenFiles().replace(place(), now));
        seen = now;
    }

    /// Looks once. The first look into a folder of which the notebook knows nothing begins the watch.
    ///
    /// @return the files that are new, whole and known, each only in the first look that finds it so
    /// @throws Trouble if the notebook cannot be asked; a folder that is gone has no files
    public List<Path> look() throws Trouble {
        var known = seen;
        if (known == null) {
            known = new HashSet<>(desk.ask(store -> store.seenFiles().in(place())));
            seen = known;
        }
        if (!known.contains(BEGAN)) {
            if (Files.isDirectory(folder)) {
                beginAnew();
            }
            return List.of();
        }
        var found = new ArrayList<Path>();
        var fresh = new ArrayList<Long>();
        var now = new HashMap<Path, State>();
        for (var state : states()) {
            now.put(state.file(), state);
            var isWhole = state.equals(before.get(state.file()));
            if (isWhole && known.add(state.hash())) {
                fresh.add(state.hash());
                var content = content(state.file());
                if (content.isPresent() && isKnown(state.file(), content.get())) {
                    var words = FileHash.short64(content.get());
                    if (known.add(words)) {
                        fresh.add(words);
                        found.add(state.file());
                    }
                }
            }
        }
        before.clear();
        before.putAll(now);
        if (!fresh.isEmpty()) {
            desk.tell(store -> store.seenFiles().add(place(), fresh));
        }
        return found;
    }

    private long place() {
        return FileHash.short64(folder.toString());
    }

    private List<State> states() {
        var states = new ArrayList<State>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                state(file).ifPresent(states::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            // Gone or not to be read for now; the next look tries again.
            return List.of();
        }
        return states;
    }

    private Optional<State> state(Path file) throws IOException {
        var name = file.getFileName().toString();
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT);
        if (!ENDINGS.contains(ending) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var state = new State(
                file, Files.size(file), Files.getLastModifiedTime(file).toInstant());
        return state.size() > 0 && state.size() <= LARGEST ? Optional.of(state) : Optional.empty();
    }

    private static Optional<String> content(Path file) {
        try {
            return Optional.of(FileHash.of(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean isKnown(Path file, String hash) throws Trouble {
        try {
            var isFormat = Importing.plan(file, ReadingChoices.NONE, null, desk.known()).stream()
                    .anyMatch(plan -> !plan.format().equals("unknown"));
            return isFormat && desk.ask(store -> store.imports().withFile(hash)).isEmpty();
        } catch (ImportRefused e) {
            return false;
        }
    }
}

package app.doorstep.ui.add;

import app.doorstep.importing.Doubt;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.ImportOutcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an import stands; each step knows what there is to be shown.
sealed interface ImportStep {
    /// No file is chosen.
    record Nothing() implements ImportStep {}

    /// The files are being looked at.
    ///
    /// @param before what is known of them so far; null at the first look
    record Looking(@Nullable Ready before) implements ImportStep {}

    /// How the files are read, before anything is stored.
    ///
    /// @param files a preview for each, or for each entry of an archive
    /// @param paths the file of each preview
    /// @param held files that cannot be stored with the others
    /// @param before says that the one file was imported before; empty if it was not, or if there are several
    record Ready(List<FilePreview> files, List<Path> paths, List<Held> held, String before) implements ImportStep {
        public Ready {
            files = List.copyOf(files);
            paths = List.copyOf(paths);
            held = List.copyOf(held);
        }

        /// The first question that must be answered.
        Optional<Doubt> question() {
            return files.stream()
                    .flatMap(file -> file.doubts().stream())
                    .map(FileDoubt::doubt)
                    .filter(Doubt::stops)
                    .findFirst();
        }

        /// Whether something is in the way of storing them.
        boolean isOpen() {
            return !held.isEmpty() || question().isPresent();
        }

        /// The text for how many rows of what kind would be stored.
        String start() {
            var kinds =
                    files.stream().map(file -> stored(file.format())).distinct().toList();
            return kinds.size() > 1
                    ? "add.import.start.mixed"
                    : switch (kinds.getFirst()) {
                        case "add.import.done.stored.figures" -> "add.import.start.figures";
                        default -> "add.import.start";
                    };
        }

        /// How many rows would be stored or are there already.
        long usable() {
            return files.stream()
                    .mapToLong(file -> file.records() - file.rejected())
                    .sum();
        }
    }

    /// A file that holds up the others.
    ///
    /// @param sentence why, and what can be done about it
    /// @param again whether it can be imported all the same
    record Held(Path path, String sentence, boolean again) {}

    /// It is being stored.
    record Running() implements ImportStep {}

    /// It is stored.
    record Done(ImportOutcome outcome) implements ImportStep {}

    /// It cannot be done.
    ///
    /// @param again whether it can be imported again all the same
    record Refused(String sentence, boolean again) implements ImportStep {}

    /// The text for how much of a format is stored: ratings, or what an app itself states.
    static String stored(String format) {
        return switch (format) {
            case "dsp-overview", "uber-driver-quality" -> "add.import.done.stored.figures";
            case "uber-ratings" -> "add.import.done.stored.counts";
            default -> "add.import.done.stored";
        };
    }
}

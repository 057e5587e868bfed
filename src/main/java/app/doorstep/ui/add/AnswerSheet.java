package app.doorstep.ui.add;

import app.doorstep.importing.Doubt;
import app.doorstep.ui.add.ImportStep.Ready;
import app.doorstep.workbench.FileDoubt;
import app.doorstep.workbench.FilePreview;
import app.doorstep.workbench.ImportRequest;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// What the driver says of each file of one go, and of which file they speak. Used on the window's thread only.
final class AnswerSheet {
    private final Map<Path, FileAnswers> answers = new LinkedHashMap<>();
    private boolean same;
    private int current;

    /// Begins anew: nothing is said of `files`.
    void begin(List<Path> files) {
        answers.clear();
        files.forEach(file -> answers.put(file, FileAnswers.NONE));
        same = false;
        current = 0;
    }

    /// Forgets files and all that was said of them; what is looked at stays, if it is not among them.
    void leaveOut(Ready ready, List<Path> files) {
        var before = current(ready);
        current = (int) ready.paths().subList(0, before).stream()
                .filter(path -> !files.contains(path))
                .count();
        files.forEach(answers::remove);
    }

    /// What is said of each file so far.
    Map<Path, FileAnswers> all() {
        return new LinkedHashMap<>(answers);
    }

    /// Whether an answer holds for all files that ask the same.
    boolean same() {
        return same;
    }

    void answerSame(boolean forAll) {
        same = forAll;
    }

    /// Which preview of `ready` is looked at, from 0.
    int current(Ready ready) {
        return Math.min(current, ready.files().size() - 1);
    }

    void lookAt(int index) {
        current = index;
    }

    /// What is said of the file that is looked at.
    FileAnswers said(Ready ready) {
        return answers.getOrDefault(ready.paths().get(current(ready)), FileAnswers.NONE);
    }

    /// Changes what is said of the file that is looked at, and if so wished of the others.
    ///
    /// @return whether that is anything new
    boolean change(Ready ready, BiFunction<FilePreview, FileAnswers, FileAnswers> change) {
        var mine = ready.paths().get(current(ready));
        var before = Map.copyOf(answers);
        for (var i = 0; i < ready.files().size(); i++) {
            var file = ready.paths().get(i);
            var preview = ready.files().get(i);
            if (same || file.equals(mine)) {
                answers.computeIfPresent(file, (_, said) -> change.apply(preview, said));
            }
        }
        return !before.equals(answers);
    }

    /// How many other previews have the same doubt.
    long alsoAsked(Ready ready, Doubt doubt) {
        return ready.files().stream().filter(file -> has(file, doubt, null)).count() - 1;
    }

    /// Whether a file has a doubt that `choice` answers; null for any answer.
    static boolean has(FilePreview preview, Doubt doubt, @Nullable String choice) {
        return preview.doubts().stream()
                .map(FileDoubt::doubt)
                .anyMatch(other -> other.what() == doubt.what()
                        && (other.key().equals(doubt.key()) || areSameOrders(other, doubt))
                        && (choice == null
                                || doubt.what() != Doubt.What.COLUMNS
                                || other.choices().contains(choice)));
    }

    /// Whether two doubts about dates are settled by the same answers, whatever spoke for the one or the other.
    private static boolean areSameOrders(Doubt one, Doubt other) {
        return one.what() == Doubt.What.DATES && Set.copyOf(one.choices()).equals(Set.copyOf(other.choices()));
    }

    /// Goes on to the first file that asks something, unless the one that is looked at still does.
    void goOn(Ready ready) {
        if (asks(ready.files().get(current(ready)))) {
            return;
        }
        for (var i = 0; i < ready.files().size(); i++) {
            if (asks(ready.files().get(i))) {
                current = i;
                return;
            }
        }
    }

    private static boolean asks(FilePreview file) {
        return file.doubts().stream().anyMatch(FileDoubt::stops);
    }

    /// One request for each file.
    List<ImportRequest> requests(boolean dryRun, boolean again) {
        return answers.entrySet().stream()
                .map(one -> one.getValue().request(one.getKey(), dryRun, again))
                .toList();
    }
}

package app.doorstep.workbench;

import app.doorstep.importing.DaysToCome;
import app.doorstep.importing.Doubt;
import app.doorstep.importing.ImportPlan;
import app.doorstep.importing.ImportRefused;
import app.doorstep.importing.RowProblem;
import app.doorstep.storage.RejectedRow;
import app.doorstep.storage.StoreUnusable;
import app.doorstep.text.Texts;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what the core reports as data into plain sentences: what happened, what was kept, what to do.
final class Sentences {
    /// What no file could satisfy.
    private static final Set<String> MISUSES = Set.of("unknown-encoding", "bad-delimiter", "unknown-role");

    /// Delimiters that are named in words.
    private static final Set<String> UNSEEN = Set.of("tab", "space");

    private Sentences() {}

    /// Why a row would not be stored.
    static ImportOutcome.Rejection rejection(RowProblem problem, Texts texts) {
        return rejection(new RejectedRow(problem.line(), problem.column(), problem.kind(), problem.found()), texts);
    }

    /// Why a row was not stored.
    static ImportOutcome.Rejection rejection(RejectedRow problem, Texts texts) {
        var column = problem.column() == null ? "" : problem.column();
        return new ImportOutcome.Rejection(
                problem.line(),
                problem.column(),
                texts.get("import.problem." + problem.kind(), shortened(problem.found()), column),
                problem.cells());
    }

    /// What a reader must know of a file's format and of rows that are dated after today, or null.
    static @Nullable String notice(ImportPlan plan, DaysToCome later, Texts texts) {
        var sentences = new ArrayList<String>();
        if (plan.noticeKey() != null) {
            sentences.add(texts.get("import.notice." + plan.noticeKey()));
        }
        if (later.count() > 0) {
            sentences.add(texts.count(
                    "import.notice.to-come", later.count(), later.firstLine(), String.valueOf(later.firstDay())));
        }
        return sentences.isEmpty() ? null : String.join(" ", sentences);
    }

    /// What is in doubt about a file, told.
    static FileDoubt doubt(Doubt doubt, Texts texts) {
        var arguments = doubt.arguments().stream()
                .map(argument -> UNSEEN.contains(argument) ? texts.get("import.delimiter." + argument) : argument)
                .toArray();
        return new FileDoubt(doubt, texts.get("import.doubt." + doubt.key(), arguments));
    }

    /// Why a file cannot be imported at all.
    static Trouble refused(ImportRefused refused, Texts texts) {
        var sentence = texts.get(
                "import.refused." + refused.kind(), refused.arguments().toArray());
        return new Trouble(
                MISUSES.contains(refused.kind()) ? Trouble.Kind.MISUSE : Trouble.Kind.INPUT,
                sentence,
                List.of(),
                refused);
    }

    /// What is in the way of the notebook.
    static Trouble trouble(StoreUnusable unusable, Texts texts) {
        if (unusable.reason() == StoreUnusable.Reason.STOPPED) {
            return new Trouble(Trouble.Kind.CANCELLED, texts.get("workbench.stopped"), List.of(), unusable);
        }
        var folder = unusable.folder();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            return new Trouble(
                    Trouble.Kind.DATA_FOLDER,
                    texts.get("workbench.not-a-folder", folder.toString()),
                    List.of(),
                    unusable);
        }
        var sentence =
                texts.get("workbench.store." + unusable.reason().id(), folder.toString(), unusable.neededVersion());
        return new Trouble(Trouble.Kind.DATA_FOLDER, sentence, List.of(), unusable);
    }

    private static String shortened(String found) {
        var line = found.replaceAll("\\s+", " ").strip();
        return line.length() <= 40 ? line : line.substring(0, 39) + "…";
    }
}

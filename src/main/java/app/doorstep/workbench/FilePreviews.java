package app.doorstep.workbench;

import app.doorstep.domain.Platform;
import app.doorstep.importing.DaysToCome;
import app.doorstep.importing.ImportPlan;
import app.doorstep.importing.ImportRefused;
import app.doorstep.importing.Importing;
import app.doorstep.importing.Known;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How files would be read; stores nothing and needs no notebook.
public final class FilePreviews {
    private final Texts texts;

    public FilePreviews(Texts texts) {
        this.texts = texts;
    }

    /// Reads `files` as an import would.
    ///
    /// @param platform the app the rows belong to where the file does not say, or null
    /// @param rows how many records to show of each; -1 for all
    /// @return one preview per file, or per usable entry of an archive
    /// @throws Trouble if a file cannot be read as a table
    public List<FilePreview> preview(List<Path> files, ReadingChoices choices, @Nullable Platform platform, int rows)
            throws Trouble {
        return preview(files, choices, platform, rows, Known.NOTHING);
    }

    /// The same with what the notebook knows.
    public List<FilePreview> preview(
            List<Path> files, ReadingChoices choices, @Nullable Platform platform, int rows, Known known)
            throws Trouble {
        var previews = new ArrayList<FilePreview>();
        for (var file : files) {
            try {
                for (var plan : Importing.plan(file, choices, platform, known)) {
                    previews.add(preview(plan, rows, known.today()));
                }
            } catch (ImportRefused e) {
                throw Sentences.refused(e, texts);
            }
        }
        return previews;
    }

    private FilePreview preview(ImportPlan plan, int rows, @Nullable LocalDate today) throws ImportRefused {
        var later = new DaysToCome(today);
        var data = plan.preview(rows, later);
        return new FilePreview(
                plan.file(),
                plan.entry(),
                plan.reading(),
                plan.format(),
                plan.sure(),
                plan.doubts().stream()
                        .map(doubt -> Sentences.doubt(doubt, texts))
                        .toList(),
                Sentences.notice(plan, later, texts),
                data.rows(),
                data.records(),
                data.rejected(),
                data.problems().stream()
                        .map(problem -> Sentences.rejection(problem, texts))
                        .toList(),
                plan.columns(),
                plan.words(),
                data.lines(),
                data.days(),
                plan.namesNoApp());
    }
}

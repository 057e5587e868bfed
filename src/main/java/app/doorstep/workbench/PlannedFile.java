package app.doorstep.workbench;

import app.doorstep.importing.ImportPlan;
import app.doorstep.storage.BatchFile;

/// A table that is going to be imported, the hash of the file it stands in, and what is said of it.
record PlannedFile(ImportPlan plan, String sha256, ImportRequest request) {
    BatchFile batchFile() {
        return new BatchFile(
                plan.file(),
                plan.entry(),
                sha256,
                plan.format(),
                plan.reading().encoding(),
                plan.coverage(),
                plan.reading().header());
    }
}

package app.doorstep.cli;

import app.doorstep.domain.Platform;
import app.doorstep.text.Texts;
import app.doorstep.workbench.ImportOutcome;

/// Tells a person what an import brought, or would bring.
final class ImportResults {
    private static final int MOST_REJECTIONS = 20;

    private final Session session;
    private final Texts texts;
    private final Results results;
    private final boolean dryRun;

    ImportResults(Session session, boolean dryRun) {
        this.session = session;
        this.texts = session.texts();
        this.results = session.results();
        this.dryRun = dryRun;
    }

    /// What became of each file, a line each, with what is worth knowing below it.
    void print(ImportOutcome outcome) {
        for (var file : outcome.files()) {
            results.line(session.say(
                    dryRun ? "import.would" : "import.file",
                    PreviewCommand.name(file.file(), file.entry()),
                    file.format(),
                    texts.count("cli.records", file.records()),
                    file.stored(),
                    file.duplicates(),
                    file.rejected().size()));
            if (file.updated() > 0) {
                results.line(texts.count("cli.import.updated", file.updated()));
            }
            if (file.nearDuplicates() > 0) {
                results.line(texts.count("cli.import.near", file.nearDuplicates()));
            }
            if (file.notice() != null) {
                results.line("  " + file.notice());
            }
            if (file.namesNoApp() && file.records() > 0) {
                results.line(session.say(dryRun ? "import.no-app.would" : "import.no-app", Platform.AMAZON_FLEX.id()));
            }
            file.doubts()
                    .forEach(doubt -> results.line(
                            session.say("doubt", doubt.message(), Questions.answers(doubt.doubt(), texts))));
            file.rejected().stream()
                    .limit(MOST_REJECTIONS)
                    .forEach(rejection -> results.line(session.say("problem", rejection.line(), rejection.reason())));
            if (file.rejected().size() > MOST_REJECTIONS) {
                results.line(session.say("import.more", file.rejected().size() - MOST_REJECTIONS));
            }
        }
        if (outcome.batch() != null) {
            results.line(session.say("import.batch", Long.toString(outcome.batch())));
        }
    }

    /// Says how many rows were rejected.
    void tellRejected(ImportOutcome outcome) {
        var rejected = outcome.files().stream()
                .mapToLong(file -> file.rejected().size())
                .sum();
        session.tell(texts.count(dryRun ? "cli.import.would-reject" : "cli.import.rejected", rejected));
    }
}

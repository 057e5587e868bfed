package app.doorstep.cli;

import app.doorstep.domain.Selection;
import app.doorstep.workbench.Trouble;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A period, an app and a driver.
final class SelectionOptions {
    @Option(names = "--from", paramLabel = "D")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D")
    private @Nullable LocalDate to;

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    Selection selection(Session session) throws Trouble {
        if (from != null && to != null && to.isBefore(from)) {
            throw session.trouble(Trouble.Kind.MISUSE, "ends-before-start", from.toString(), to.toString());
        }
        return new Selection(from, to, whose.platform(), whose.driver());
    }
}

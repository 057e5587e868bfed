package app.doorstep.tabular;

import java.util.Locale;

/// What a table is wrapped in.
enum Container {
    PLAIN,
    GZIP,
    ZIP,
    XLSX,
    HTML;

    /// The name people know it by: `plain`, `gzip`, `zip`, `xlsx`, `html`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

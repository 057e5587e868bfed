package app.doorstep.tabular;

import java.util.List;

/// The bytes cannot be read as rows. The `kind` is the end of a message key, the `arguments` fill it in.
public final class NotATable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient List<String> arguments;

    public NotATable(String kind, String... arguments) {
        super(kind + " " + List.of(arguments));
        this.kind = kind;
        this.arguments = List.of(arguments);
    }

    /// `empty`, `missing`, `zip`, `xlsx`, `html`, `binary`, `too-large`, `bad-encoding` …
    public String kind() {
        return kind;
    }

    public List<String> arguments() {
        return arguments;
    }
}

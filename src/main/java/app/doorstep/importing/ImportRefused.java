package app.doorstep.importing;

import java.util.List;

/// A file cannot be imported at all. The message key is `import.refused.KIND`, filled in by the arguments; the first is
/// always the file's name.
public final class ImportRefused extends Exception {
    private static final long serialVersionUID = 1L;

    private final String kind;
    private final transient List<String> arguments;

    public ImportRefused(String kind, List<String> arguments) {
        super(kind);
        this.kind = kind;
        this.arguments = List.copyOf(arguments);
    }

    public String kind() {
        return kind;
    }

    public List<String> arguments() {
        return arguments;
    }
}

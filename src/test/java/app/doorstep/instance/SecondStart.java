package app.doorstep.instance;

import java.nio.file.Path;
import java.util.List;

/// A second start of the program, in a process of its own; ends with 0 if it found the first one's window.
final class SecondStart {
    private SecondStart() {}

    static void main(String[] arguments) throws Exception {
        var claim = SingleInstance.claim(Path.of(arguments[0]), List.of(Path.of(arguments[1])), _ -> {});
        if (claim.isPresent()) {
            throw new IllegalStateException("the folder was free");
        }
    }
}

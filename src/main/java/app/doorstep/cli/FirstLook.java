package app.doorstep.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What must be known of a call before it is parsed, as help and complaints are written in its language.
final class FirstLook {
    private FirstLook() {}

    static void at(List<String> arguments, Session session) {
        value("--data", arguments).flatMap(FirstLook::path).ifPresent(session::useData);
        value("--lang", arguments)
                .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')))
                .filter(language -> !language.getLanguage().isEmpty())
                .ifPresent(session::useLanguage);
        session.speakToProgram(arguments.contains("--json"));
    }

    /// Parsing complains about what is no path.
    private static Optional<Path> path(String word) {
        try {
            return word.isEmpty() ? Optional.empty() : Optional.of(Path.of(word));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(String option, List<String> arguments) {
        for (var i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                return Optional.of(argument.substring(option.length() + 1));
            }
            if (argument.equals(option) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}

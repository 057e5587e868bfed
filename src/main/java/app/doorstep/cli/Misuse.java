package app.doorstep.cli;

import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/// What is wrong with a command line, in one sentence.
final class Misuse {
    private static final int NEAR = 2;

    private final Session session;

    Misuse(Session session) {
        this.session = session;
    }

    String sentence(ParameterException e, Doorstep doorstep) {
        var line = e.getCommandLine();
        if (line.getParent() == null
                && !doorstep.files().isEmpty()
                && !Files.exists(session.resolve(doorstep.files().getFirst()))
                && !(e.getCause() instanceof TypeConversionException)) {
            return unknownCommand(doorstep.files().getFirst().toString());
        }
        return switch (e) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched.getUnmatched(), line);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice -> session.say("twice", name(twice.getOverwritten()));
            default ->
                e.getCause() instanceof TypeConversionException wrong
                        ? String.valueOf(wrong.getMessage())
                        : String.valueOf(e.getMessage());
        };
    }

    String unknownCommand(String word) {
        return nearest(word, Commands.names().stream())
                .map(near -> session.say("did-you-mean", word, near))
                .orElseGet(() -> session.say("unknown-command", word));
    }

    private String unmatched(List<String> words, CommandLine line) {
        var word = words.isEmpty() ? "" : words.getFirst();
        if (word.startsWith("-") && word.length() > 1) {
            var options = line.getCommandSpec().options().stream().map(OptionSpec::longestName);
            return nearest(word, options)
                    .map(near -> session.say("unknown-option-mean", word, near))
                    .orElseGet(() -> session.say("unknown-option", word));
        }
        return line.getSubcommands().isEmpty()
                ? session.say("too-many", word)
                : session.say(
                        "not-a-word",
                        word,
                        String.join(", ", line.getSubcommands().keySet()));
    }

    private String missing(List<ArgSpec> missing) {
        if (missing.isEmpty()) {
            return session.say("missing", "?");
        }
        var first = missing.getFirst();
        // An option that stands there without its value, or one that is not there at all.
        return first instanceof OptionSpec option && !option.required()
                ? session.say("missing-value", name(option))
                : session.say("missing", missing.stream().map(Misuse::name).collect(Collectors.joining(", ")));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// The candidate that `word` was probably meant to be.
    static Optional<String> nearest(String word, Stream<String> candidates) {
        var distance = new LevenshteinDistance(NEAR);
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.isEmpty()) {
            return Optional.empty();
        }
        return candidates
                .filter(candidate -> candidate.startsWith(lower) || distance.apply(lower, candidate) >= 0)
                .min(Comparator.comparingInt(candidate -> {
                    var apart = distance.apply(lower, candidate);
                    return apart < 0 ? NEAR + 1 : apart;
                }));
    }
}

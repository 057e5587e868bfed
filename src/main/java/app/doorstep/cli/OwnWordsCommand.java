package app.doorstep.cli;

import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Polarity;
import app.doorstep.workbench.ReadOtherwise;
import app.doorstep.workbench.ReadingProgress;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.WordEffect;
import app.doorstep.workbench.Workbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JsonGenerator;

/// `own-words`: words that the driver gave a factor. Without a further word it lists them.
@Command(name = "own-words")
class OwnWordsCommand extends NotebookCommand {
    private static final int SHOWN = 10;
    private static final int WIDTH = 60;

    @Mixin
    JsonOption json = new JsonOption();

    OwnWordsCommand(Session session) {
        super(session);
    }

    static CommandLine line(Session session) {
        return new CommandLine(new OwnWordsCommand(session))
                .addSubcommand(new Adding(session))
                .addSubcommand(new Listing(session))
                .addSubcommand(new Deleting(session));
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var words = notebook.ownWords().list();
        if (json.wanted()) {
            results().jsonArray(words, (generator, word) -> {
                generator.writeStartObject();
                write(generator, word);
                generator.writeEndObject();
            });
        } else {
            results().table(words.stream().map(this::row).toList());
        }
        return ExitCode.DONE;
    }

    private List<String> row(FactorWord word) {
        return List.of(word.word(), name(word.factor()), name(word.polarity()));
    }

    final String name(Factor factor) {
        return session.texts().get("factor." + factor.id());
    }

    final String name(Polarity polarity) {
        return session.texts().get("factor." + polarity.id());
    }

    private static void write(JsonGenerator json, FactorWord word) {
        json.writeStringProperty("word", word.word());
        json.writeStringProperty("factor", word.factor().id());
        json.writeStringProperty("polarity", word.polarity().id());
    }

    /// Says what a change does, or would do.
    final void tell(WordEffect effect, boolean done) {
        var texts = session.texts();
        var shown = effect.examples().stream().limit(SHOWN).toList();
        var rows = new ArrayList<List<String>>();
        for (var each : shown) {
            rows.add(List.of(
                    Long.toString(each.id()),
                    Columns.shortened(each.comment(), WIDTH),
                    marks(each.before()) + " → " + marks(each.after())));
        }
        results().table(rows, 0);
        if (effect.changed() > shown.size()) {
            results().line(texts.count("cli.own-words.more", effect.changed() - shown.size()));
        }
        results()
                .line(texts.count(
                        "cli.own-words." + (done ? "changed" : "would-change"), effect.comments(), effect.changed()));
    }

    private String marks(Map<Factor, Set<Polarity>> counted) {
        var marks = counted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> entry.getValue().stream()
                        .sorted()
                        .map(polarity -> name(entry.getKey()) + (polarity == Polarity.PRAISE ? " +" : " −")))
                .collect(Collectors.joining(", "));
        return marks.isEmpty() ? say("own-words.nothing") : marks;
    }

    static void write(JsonGenerator json, WordEffect effect, boolean applied) {
        json.writeStartObject();
        write(json, effect.word());
        json.writeBooleanProperty("applied", applied);
        json.writeNumberProperty("comments", effect.comments());
        json.writeNumberProperty("changed", effect.changed());
        json.writeArrayPropertyStart("feedback");
        for (var each : effect.examples()) {
            write(json, each);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, ReadOtherwise feedback) {
        json.writeStartObject();
        json.writeNumberProperty("id", feedback.id());
        json.writeStringProperty("comment", feedback.comment());
        write(json, "before", feedback.before());
        write(json, "after", feedback.after());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String key, Map<Factor, Set<Polarity>> counted) {
        json.writeArrayPropertyStart(key);
        for (var factor : Factor.values()) {
            counted.getOrDefault(factor, Set.of()).stream().sorted().forEach(polarity -> {
                json.writeStartObject();
                json.writeStringProperty("factor", factor.id());
                json.writeStringProperty("polarity", polarity.id());
                json.writeEndObject();
            });
        }
        json.writeEndArray();
    }

    /// `own-words list`.
    @Command(name = "list")
    private static final class Listing extends OwnWordsCommand {
        Listing(Session session) {
            super(session);
        }
    }

    /// What adding and deleting have in common.
    private abstract static class Changing extends OwnWordsCommand {
        @Parameters(paramLabel = "WORD", arity = "1..*")
        private List<String> words = new ArrayList<>();

        @Option(names = "--factor", paramLabel = "F", required = true)
        private Factor factor = Factor.OVERALL;

        @Option(names = "--dry-run")
        private boolean dryRun;

        Changing(Session session) {
            super(session);
        }

        @Override
        final void check() throws Trouble {
            if (String.join(" ", words).isBlank()) {
                throw misuse("own-words.no-words");
            }
        }

        @Override
        int run(Workbench notebook) throws Trouble {
            var effect = change(notebook, String.join(" ", words), factor, dryRun);
            if (json.wanted()) {
                results().json(generator -> write(generator, effect, !dryRun));
            } else {
                tell(effect, !dryRun);
            }
            return ExitCode.DONE;
        }

        abstract WordEffect change(Workbench notebook, String word, Factor factor, boolean dryRun) throws Trouble;
    }

    /// `own-words add`.
    @Command(name = "add")
    private static final class Adding extends Changing {
        @Option(names = "--polarity", paramLabel = "praise|complaint")
        private @Nullable Polarity polarity;

        Adding(Session session) {
            super(session);
        }

        @Override
        WordEffect change(Workbench notebook, String word, Factor factor, boolean dryRun) throws Trouble {
            var added = new FactorWord(null, word, factor, polarity == null ? Polarity.COMPLAINT : polarity);
            return dryRun
                    ? notebook.ownWords().effect(added, ReadingProgress.NONE)
                    : notebook.ownWords().add(added, ReadingProgress.NONE);
        }
    }

    /// `own-words delete`.
    @Command(name = "delete")
    private static final class Deleting extends Changing {
        Deleting(Session session) {
            super(session);
        }

        @Override
        WordEffect change(Workbench notebook, String word, Factor factor, boolean dryRun) throws Trouble {
            var deleted = new FactorWord(null, word, factor, Polarity.COMPLAINT);
            return dryRun
                    ? notebook.ownWords().effectOfDeleting(deleted, ReadingProgress.NONE)
                    : notebook.ownWords().delete(deleted, ReadingProgress.NONE);
        }
    }
}

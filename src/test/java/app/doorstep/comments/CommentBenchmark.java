package app.doorstep.comments;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How many comments a second one core reads, and what it allocates for each; beside it how many go through Lucene's
/// index in memory with interval queries and through a plain list of regular expressions, both made from the same
/// lexicon and both only finding phrases. Also how long the English lexicon takes at a cold start, read from the file
/// of the build and compiled. src/docs/benchmarks.md says how to run it.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx1g"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
public class CommentBenchmark {
    private static final int SHORTEST = 45;
    private static final int LONGEST = 75;

    private final List<String> comments = OwnComments.all().stream()
            .map(OwnComments.Example::text)
            .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
            .toList();
    private int next;

    /// Runs it, or the part whose name is given, with a look at what is allocated.
    public static void main(String[] arguments) throws RunnerException {
        var part = arguments.length == 0 ? "" : "\\." + arguments[0] + "$";
        new Runner(new OptionsBuilder()
                        .include(CommentBenchmark.class.getName() + part)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }

    /// One of some hundred comments of about 60 characters, each in its turn.
    private String comment() {
        next = next + 1 == comments.size() ? 0 : next + 1;
        return comments.get(next);
    }

    /// Marks with the words that show them.
    @Benchmark
    public Object doorstep() {
        return CommentReader.everyLanguage().read(comment());
    }

    /// How many phrases are found.
    @Benchmark
    public int lucene(Intervals all) {
        return all.phrases.find(comment());
    }

    /// How many phrases are found.
    @Benchmark
    public int regularExpressions(Expressions all) {
        return all.phrases.find(comment());
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object startFromFile() {
        return CompiledLanguage.of("en");
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    @Fork(5)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Object startFromSources() {
        return CompiledLanguage.ofSources("en");
    }

    /// What Lucene asks.
    @State(Scope.Thread)
    public static class Intervals {
        private PhraseIntervals phrases = new PhraseIntervals(Lexicon.of("en"));

        /// Says how many phrases there are.
        @Setup
        public void show() {
            System.out.println(phrases.size() + " phrases");
        }
    }

    /// What regular expressions ask.
    @State(Scope.Thread)
    public static class Expressions {
        private PhraseExpressions phrases = new PhraseExpressions(Lexicon.of("en"));

        /// Says how many phrases there are.
        @Setup
        public void show() {
            System.out.println(phrases.size() + " phrases, " + phrases.leftOut() + " left out");
        }
    }
}

package app.doorstep.comments;

import java.lang.management.ManagementFactory;
import java.util.List;

/// How many comments a second one core reads, and how long compiling the lexicon takes. Run by hand:
/// `java -cp … app.doorstep.comments.CommentBenchmark`.
final class CommentBenchmark {
    /// About 60 characters each, as people type them.
    private static final List<String> COMMENTS = List.of(
            "Parcel left out in the rain again, note said to use the porch",
            "Friendly driver, came right on time and waited till I got down",
            "said delivered but nothing here and no answer when i rang him",
            "All good thanks, box was in one piece and behind the bin as asked",
            "Two hours late and the bag was soaked, didn't even knock",
            "Really pleased with how quick it was, will order again soon",
            "he carried the heavy box up three flights for my mum, star!",
            "left with a neighbour i dont know, no card no text nothing");

    private CommentBenchmark() {}

    /// This thread's own time, so that a busy machine does not spoil the figure.
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    public static void main(String[] args) {
        var start = cpuTime();
        var lexicon = Lexicon.of("en");
        System.out.printf(
                "lexicon compiled in %d ms: %d nodes, %d words%n",
                (cpuTime() - start) / 1_000_000,
                lexicon.grammar().nodes(),
                lexicon.vocabulary().size());
        var reader = CommentReader.english();
        long marks = 0;
        for (int round = 0; round < 8; round++) {
            var began = cpuTime();
            int comments = 400_000;
            for (int i = 0; i < comments; i++) {
                marks += reader.read(COMMENTS.get(i & 7)).size();
            }
            System.out.printf("%,d comments a second%n", comments * 1_000_000_000L / (cpuTime() - began));
        }
        System.out.println(marks + " marks");
    }
}

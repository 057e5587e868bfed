package app.doorstep.comments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Which lines of the English patterns read something into a comment, one by one; for mending them. Run by hand with
/// the comment as argument.
final class WhichPattern {
    private WhichPattern() {}

    public static void main(String[] args) {
        var lines = new ArrayList<String>();
        var all = new Lexicon("en", line -> {
            lines.add(line);
            return true;
        });
        System.out.println(new CommentReader(all).read(args[0]));
        search(args[0], lines);
    }

    /// Halves the lines until one is left.
    private static void search(String comment, List<String> lines) {
        var wanted = new HashSet<>(lines);
        var marks = new CommentReader(new Lexicon("en", wanted::contains)).read(comment);
        if (marks.isEmpty()) {
            return;
        }
        if (lines.size() == 1) {
            marks.forEach(mark -> {
                System.out.print(mark.factor() + " " + mark.polarity());
                mark.evidence()
                        .forEach(span -> System.out.print(" \"" + comment.substring(span.start(), span.end()) + '"'));
                System.out.println("  <-  " + lines.getFirst());
            });
            return;
        }
        search(comment, lines.subList(0, lines.size() / 2));
        search(comment, lines.subList(lines.size() / 2, lines.size()));
    }
}

package app.doorstep.comments;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Which lines of a language's patterns read something into a comment, one by one; for mending them. Run by hand with
/// the language's folder and the comment as arguments.
final class WhichPattern {
    private WhichPattern() {}

    public static void main(String[] args) {
        var lines = new ArrayList<String>();
        var all = LexiconCompiler.compile(args[0], line -> {
            lines.add(line);
            return true;
        });
        System.out.println(new CommentReader(all).read(args[1]));
        search(args[0], args[1], lines);
    }

    /// Halves the lines until one is left.
    private static void search(String language, String comment, List<String> lines) {
        var wanted = new HashSet<>(lines);
        var marks = new CommentReader(LexiconCompiler.compile(language, wanted::contains)).read(comment);
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
        search(language, comment, lines.subList(0, lines.size() / 2));
        search(language, comment, lines.subList(lines.size() / 2, lines.size()));
    }
}

package app.doorstep.comments;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// How often each line of the English patterns, alone, is right about labelled comments; for mending those that are
/// not. Run by hand; arguments: parts of the names of the sources to measure on, then `.jsonl` files.
final class PatternPrecision {
    private PatternPrecision() {}

    public static void main(String[] args) throws IOException {
        var sources = new ArrayList<String>();
        var comments = new ArrayList<Labelled>();
        for (var arg : args) {
            if (arg.endsWith(".jsonl")) {
                comments.addAll(Labelled.readAll(Path.of(arg)));
            } else {
                sources.add(arg);
            }
        }
        comments.removeIf(comment -> sources.stream().noneMatch(comment.source()::contains));
        var lines = new ArrayList<String>();
        LexiconCompiler.compile("en", line -> {
            lines.add(line);
            return true;
        });
        var silent = new HashSet<String>();
        for (var line : lines) {
            measure(line, silent, comments);
        }
    }

    private static void measure(String line, Set<String> silent, List<Labelled> comments) {
        var reader =
                new CommentReader(LexiconCompiler.compile("en", other -> other.equals(line) || silent.contains(other)));
        int right = 0;
        int wrong = 0;
        for (var comment : comments) {
            for (var mark : reader.read(comment.text())) {
                if (comment.pairs().get(Pair.of(mark.factor(), Objects.requireNonNull(mark.polarity())))) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        if (right + wrong > 0) {
            System.out.println(wrong + "\t" + right + "\t" + line);
        }
    }
}

package app.doorstep.comments;

import app.doorstep.domain.Span;
import java.util.Arrays;
import java.util.List;

/// The places of a comment that show one pair, in the order of their starts. Reused; belongs to one thread.
final class Evidence {
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        int place = size++;
        for (; place > 0 && starts[place - 1] > start; place--) {
            starts[place] = starts[place - 1];
            ends[place] = ends[place - 1];
        }
        starts[place] = start;
        ends[place] = end;
    }

    /// Adds the places of all findings that speak of a pair.
    void addAll(int pair, List<Finding> findings) {
        for (var finding : findings) {
            if (Pair.of(finding.sense()) == pair) {
                add(finding.start(), finding.end());
            }
        }
    }

    /// The places, those that touch or have only a space between them as one.
    List<Span> spans() {
        int joined = 0;
        for (int place = 1; place < size; place++) {
            if (starts[place] <= ends[joined] + 1) {
                ends[joined] = Math.max(ends[joined], ends[place]);
            } else {
                joined++;
                starts[joined] = starts[place];
                ends[joined] = ends[place];
            }
        }
        size = Math.min(size, joined + 1);
        if (size == 1) {
            return List.of(new Span(starts[0], ends[0]));
        }
        var spans = new Span[size];
        Arrays.setAll(spans, place -> new Span(starts[place], ends[place]));
        return List.of(spans);
    }
}

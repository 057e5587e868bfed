package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Spans in order and without overlap.
final class Spans {
    private Spans() {}

    static List<Span> merged(List<Span> spans) {
        var sorted = spans.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
        var result = new ArrayList<Span>();
        for (var span : sorted) {
            if (!result.isEmpty() && span.start() < result.getLast().end()) {
                var last = result.removeLast();
                result.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                result.add(span);
            }
        }
        return result;
    }
}

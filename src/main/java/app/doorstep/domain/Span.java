package app.doorstep.domain;

/// A piece of a comment, in UTF-16 code units: from `start` up to but not including `end`.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }
}

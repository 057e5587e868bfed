package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a feedback is about, each thing once, in the order in which the customer wrote it.
///
/// @param own complaints about what a driver does
/// @param outside complaints about what a driver does not decide
/// @param praise what was good
/// @param sentiment of the feedback as a whole
record Concerns(List<Concern> own, List<Concern> outside, List<Concern> praise, Sentiment sentiment) {
    private static final int NOWHERE = Integer.MAX_VALUE / 2;
    private static final String UNSAID = "unsaid";

    static Concerns of(Feedback feedback, Blocks blocks) {
        var own = new ArrayList<Concern>();
        var outside = new ArrayList<Concern>();
        var praise = new ArrayList<Concern>();
        var marks = feedback.effectiveMarks();
        for (var entry : marks.entrySet()) {
            for (var polarity : entry.getValue()) {
                var concern = concern(feedback, entry.getKey(), polarity, blocks);
                if (polarity == Polarity.PRAISE) {
                    praise.add(concern);
                } else if (entry.getKey() == Factor.OUTSIDE_CONTROL
                        || feedback.flags().contains(Flag.OUTSIDE_CONTROL)) {
                    outside.add(concern);
                } else if (entry.getKey() != Factor.PROACTIVE) {
                    own.add(concern);
                }
            }
        }
        withoutOverall(own);
        withoutOverall(praise);
        var order = Comparator.comparingInt(Concern::at).thenComparing(Concern::factor);
        own.sort(order);
        outside.sort(order);
        praise.sort(order);
        return new Concerns(List.copyOf(own), List.copyOf(outside), List.copyOf(praise), feedback.sentiment());
    }

    /// Whether something went wrong on the driver's side: a complaint about the driver's work, or a low rating without
    /// a reason. Support is told facts, not apologies.
    boolean apologyDue(Audience audience) {
        return audience != Audience.SUPPORT
                && (!own.isEmpty() || (outside.isEmpty() && sentiment == Sentiment.NEGATIVE));
    }

    /// Whether all complaints are about what a driver does not decide.
    boolean onlyOutside() {
        return own.isEmpty() && !outside.isEmpty();
    }

    boolean isPraise() {
        return own.isEmpty() && outside.isEmpty() && sentiment == Sentiment.POSITIVE;
    }

    /// The section for a feedback that names nothing.
    static String unsaid(Feedback feedback, boolean praise) {
        return (praise ? "praise/" : "complaint/") + UNSAID + (feedback.stars() == null ? "-no-stars" : "");
    }

    /// "It was all bad" adds nothing beside a complaint that names its thing.
    private static void withoutOverall(List<Concern> concerns) {
        if (concerns.size() > 1) {
            concerns.removeIf(concern -> concern.factor() == Factor.OVERALL);
        }
    }

    private static Concern concern(Feedback feedback, Factor factor, Polarity polarity, Blocks blocks) {
        var comment = feedback.words().comment();
        var general = polarity.id() + "/" + factor.id();
        if (comment == null) {
            return new Concern(factor, general, "", NOWHERE);
        }
        var evidence = feedback.marks().stream()
                .filter(mark -> mark.factor() == factor && mark.polarity() == polarity)
                .map(Mark::evidence)
                .flatMap(List::stream)
                .filter(span -> span.end() <= comment.length())
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        for (var words : passages(comment, evidence)) {
            var text = comment.substring(words.start(), words.end());
            var place = place(text, blocks);
            for (var section : blocks.sections(general + "/")) {
                if (place.isEmpty() && !blocks.all(section, "needs").isEmpty()) {
                    continue;
                }
                for (var pattern : blocks.patterns(section, "match")) {
                    var found = pattern.matcher(text);
                    if (found.find()) {
                        var at = evidence.isEmpty()
                                ? words.start() + found.start()
                                : evidence.getFirst().start();
                        return new Concern(factor, section, place, at);
                    }
                }
            }
        }
        return new Concern(
                factor,
                general,
                "",
                evidence.isEmpty() ? NOWHERE : evidence.getFirst().start());
    }

    /// Where to look for the thing: in the words that show it, then in their sentences; without such words everywhere.
    private static List<Span> passages(String comment, List<Span> evidence) {
        if (evidence.isEmpty()) {
            return List.of(new Span(0, comment.length()));
        }
        var result = new ArrayList<>(evidence);
        evidence.forEach(span -> result.add(sentence(comment, span)));
        return result;
    }

    private static Span sentence(String comment, Span span) {
        var start = span.start();
        while (start > 0 && ".!?\n".indexOf(comment.charAt(start - 1)) < 0) {
            start--;
        }
        var end = span.end();
        while (end < comment.length() && ".!?\n".indexOf(comment.charAt(end)) < 0) {
            end++;
        }
        return new Span(start, end);
    }

    private static String place(String text, Blocks blocks) {
        for (var section : blocks.sections("place/")) {
            for (var pattern : blocks.patterns(section, "match")) {
                if (pattern.matcher(text).find()) {
                    return blocks.all(section, "place").getFirst();
                }
            }
        }
        return "";
    }
}

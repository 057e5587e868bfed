package app.doorstep.cli;

import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import app.doorstep.notes.Chip;
import app.doorstep.notes.LineDoubt;
import app.doorstep.notes.QuickLine;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells a person how quick lines are read, and what is open.
final class LineReadings {
    private final Session session;

    LineReadings(Session session) {
        this.session = session;
    }

    /// How many things are open.
    static long open(List<QuickLine> lines) {
        return lines.stream().mapToLong(line -> line.doubts().size()).sum();
    }

    /// Says each open question with the number of its line, from 1.
    ///
    /// @param how one of its answers, given the line's number
    void ask(List<QuickLine> lines, BiFunction<String, Answer, String> how) {
        ask(
                lines,
                IntStream.rangeClosed(1, lines.size())
                        .mapToObj(Integer::toString)
                        .toList(),
                how);
    }

    /// The same with other names for the lines.
    void ask(List<QuickLine> lines, List<String> names, BiFunction<String, Answer, String> how) {
        for (var i = 0; i < lines.size(); i++) {
            var number = names.get(i);
            for (var doubt : lines.get(i).doubts()) {
                var choices = doubt.choices().stream()
                        .map(choice -> how.apply(number, new Answer(doubt, choice)))
                        .collect(Collectors.joining(" / "));
                var question = choices.isEmpty()
                        ? doubt.message()
                        : session.say("line.doubt.choices", doubt.message(), choices);
                session.tell(session.say("line.doubt.which", number, question));
            }
        }
    }

    /// One way to answer a doubt.
    record Answer(LineDoubt doubt, LineDoubt.Choice choice) {}

    /// `Uber Eats · thumbs down · Tue, Mar 3 · care −`.
    String of(QuickLine line) {
        return Stream.concat(
                        line.chips().stream().map(Chip::label),
                        line.marks().stream().map(this::mark))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String mark(Mark mark) {
        return session.texts().get("factor." + mark.factor().id())
                + (mark.polarity() == Polarity.PRAISE ? " +" : " \u2212");
    }
}

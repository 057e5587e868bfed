package app.doorstep.workbench;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Mark;
import app.doorstep.replies.Replies;
import app.doorstep.tips.FactorEvidence;
import app.doorstep.tips.Said;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/// The newest complaints about a factor, read to say what is wrong now.
record CitedComplaints(Factor factor, List<Feedback> feedback) {
    /// @param ids all complaints about the factor, newest first; at most [FactorEvidence#READ] of them are read
    static CitedComplaints read(Desk desk, Factor factor, List<Long> ids) throws Trouble {
        var newest = ids.stream()
                .limit(FactorEvidence.READ)
                .mapToLong(Long::longValue)
                .toArray();
        return new CitedComplaints(factor, newest.length == 0 ? List.of() : desk.ask(store -> store.feedback(newest)));
    }

    /// How many come from a customer who complains elsewhere among them.
    int repetitions() {
        var names = feedback.stream()
                .map(each -> each.words().customer())
                .filter(Objects::nonNull)
                .toList();
        return names.size() - new HashSet<>(names).size();
    }

    /// How many speak of injury, police, theft and the like.
    int serious() {
        return (int) feedback.stream()
                .map(each -> each.words().comment())
                .filter(comment ->
                        comment != null && !Replies.seriousWords(comment).isEmpty())
                .count();
    }

    /// The words that show each; the whole comment where a mark came from a column or from the driver, who show none.
    List<Said> said() {
        return feedback.stream().map(this::said).toList();
    }

    private Said said(Feedback each) {
        var comment = each.words().comment();
        if (comment == null) {
            return new Said(each.id(), List.of());
        }
        var shown = each.marks().stream()
                .filter(mark -> mark.factor() == factor && mark.isComplaint())
                .map(Mark::evidence)
                .flatMap(List::stream)
                .map(span -> comment.substring(span.start(), span.end()))
                .toList();
        return new Said(each.id(), shown.isEmpty() ? List.of(comment) : shown);
    }
}

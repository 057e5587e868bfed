package app.doorstep.replies;

import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.List;

/// One apology where something went wrong on the driver's side, without "if", never two. Where nothing did, one is
/// allowed but not asked for.
final class ApologyRule implements Rule {
    @Override
    public Check check() {
        return Check.APOLOGY;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        var phrases = Blocks.phrases();
        var hedged = reviewed.find(phrases.patterns("apology", "hedged"));
        if (!hedged.isEmpty()) {
            return Finding.of("hedged", hedged);
        }
        var apologies = apologies(reviewed);
        if (apologies.size() > 1) {
            return new Finding("several", apologies, List.of(apologies.size()));
        }
        var due = reviewed.answersComplaint() && !(reviewed.feedback() == null && reviewed.pointsToHelp());
        return due && apologies.isEmpty() ? Finding.of("missing", List.of()) : Finding.NOTHING;
    }

    private static List<Span> apologies(Reviewed reviewed) {
        var phrases = Blocks.phrases();
        var result = new ArrayList<Span>();
        for (var found : reviewed.find(phrases.patterns("apology", "say"))) {
            var inside = reviewed.sentences().stream()
                    .filter(sentence -> sentence.start() <= found.start() && found.end() <= sentence.end())
                    .map(reviewed::in)
                    .findFirst()
                    .orElse("");
            if (phrases.patterns("apology", "not").stream()
                    .noneMatch(pattern -> pattern.matcher(inside).find())) {
                result.add(found);
            }
        }
        return result;
    }
}

package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Span;
import app.doorstep.text.Texts;
import java.util.List;

/// Injury, police, theft, assault, discrimination, a lawyer: such feedback is not answered to the customer or in
/// public but reported to support. Looks at the feedback's comment and at the text.
final class SeriousRule implements Rule {
    @Override
    public Check check() {
        return Check.SERIOUS;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        if (reviewed.audience() == Audience.SUPPORT) {
            return Finding.NOTHING;
        }
        var inText = in(reviewed.text());
        if (!inText.isEmpty()) {
            return Finding.of("found", inText);
        }
        var feedback = reviewed.feedback();
        var comment = feedback == null ? null : feedback.words().comment();
        var inComment = comment == null ? List.<Span>of() : in(comment);
        if (comment == null || inComment.isEmpty()) {
            return Finding.NOTHING;
        }
        var first = inComment.getFirst();
        return new Finding("comment", List.of(), List.of(comment.substring(first.start(), first.end())));
    }

    /// The serious words of a text.
    static List<Span> in(String text) {
        var phrases = Blocks.phrases();
        var reviewed = Reviewed.of(text, null, Audience.CUSTOMER, List.of());
        var said = reviewed.find(phrases.patterns("serious", "say"));
        if (said.isEmpty()) {
            return List.of();
        }
        return reviewed.sentences().stream()
                .filter(sentence -> phrases.patterns("serious", "not").stream()
                        .noneMatch(pattern ->
                                pattern.matcher(reviewed.in(sentence)).find()))
                .flatMap(sentence ->
                        said.stream().filter(span -> sentence.start() <= span.start() && span.end() <= sentence.end()))
                .toList();
    }

    /// Says why a draft that was asked for one audience is written to support.
    static CheckResult diverted(Audience asked, Texts texts) {
        var key = "replies.serious." + (asked == Audience.PUBLIC ? "public" : "customer");
        return new CheckResult(Check.SERIOUS, false, texts.get(key), texts.get(key + ".remedy"), List.of());
    }
}

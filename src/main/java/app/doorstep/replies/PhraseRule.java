package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.Set;

/// Objects to phrases of a section of the phrase file, except in sentences that hold one of its exempting phrases.
///
/// @param check whose section it is
/// @param audiences to whom the objection applies
record PhraseRule(Check check, Set<Audience> audiences) implements Rule {
    @Override
    public Finding find(Reviewed reviewed) {
        if (!audiences.contains(reviewed.audience())) {
            return Finding.NOTHING;
        }
        var phrases = Blocks.phrases();
        var section = check.id();
        var result = new ArrayList<Span>();
        for (var sentence : reviewed.sentences()) {
            var words = reviewed.in(sentence);
            if (phrases.patterns(section, "not").stream()
                    .anyMatch(pattern -> pattern.matcher(words).find())) {
                continue;
            }
            for (var pattern : phrases.patterns(section, "say")) {
                var found = pattern.matcher(words);
                while (found.find()) {
                    if (found.end() > found.start()) {
                        result.add(new Span(sentence.start() + found.start(), sentence.start() + found.end()));
                    }
                }
            }
        }
        return Finding.ofWords("found", Spans.merged(result));
    }
}

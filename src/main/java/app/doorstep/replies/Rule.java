package app.doorstep.replies;

import app.doorstep.domain.Span;
import app.doorstep.text.Texts;
import java.util.List;
import java.util.stream.Collectors;

/// One of the checks. Implementations keep no state.
interface Rule {
    Check check();

    /// What is wrong with the text; without a problem if nothing is.
    Finding find(Reviewed reviewed);

    /// What a rule found.
    ///
    /// @param problem the last part of the message's key, or empty if all is well
    /// @param where the words concerned
    /// @param arguments figures for the message; with none, the words concerned stand in it
    record Finding(String problem, List<Span> where, List<Object> arguments) {
        static final Finding NOTHING = new Finding("", List.of(), List.of());

        static Finding of(String problem, List<Span> where) {
            return new Finding(problem, where, List.of());
        }

        /// A problem if there are such words.
        static Finding ofWords(String problem, List<Span> where) {
            return where.isEmpty() ? NOTHING : of(problem, where);
        }
    }

    default CheckResult apply(Reviewed reviewed, Texts texts) {
        var blank = reviewed.text().isBlank() && check() != Check.LENGTH;
        var finding = blank ? Finding.NOTHING : find(reviewed);
        var key = "replies." + check().id();
        if (finding.problem().isEmpty()) {
            return new CheckResult(check(), true, texts.get(key + ".ok"), "", List.of());
        }
        var words = finding.where().stream()
                .limit(3)
                .map(span -> reviewed.text().substring(span.start(), span.end()).strip())
                .distinct()
                .collect(Collectors.joining("”, “"));
        var arguments = finding.arguments().isEmpty()
                ? new Object[] {words}
                : finding.arguments().toArray();
        return new CheckResult(
                check(),
                false,
                texts.get(key + "." + finding.problem(), arguments),
                texts.get(key + "." + finding.problem() + ".remedy", arguments),
                finding.where());
    }
}

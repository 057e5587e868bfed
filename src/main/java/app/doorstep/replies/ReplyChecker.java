package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.text.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a reply as a careful colleague would, whoever wrote it. Pure and thread-safe; a text of a hundred words takes
/// about a millisecond.
public final class ReplyChecker {
    private static final Set<Audience> ALL = EnumSet.allOf(Audience.class);
    private static final Set<Audience> TO_CUSTOMERS = EnumSet.of(Audience.CUSTOMER, Audience.PUBLIC);

    private static final List<Rule> RULES = List.of(
            new LengthRule(),
            new DetailRule(),
            new ApologyRule(),
            new MeasureRule(),
            new TimeRule(),
            new PhraseRule(Check.BLAME, ALL),
            new PhraseRule(Check.PROMISE, ALL),
            new PersonalDataRule(),
            new PhraseRule(Check.INCENTIVE, TO_CUSTOMERS),
            new PhraseRule(Check.LINK, ALL),
            new PhraseRule(Check.PLACEHOLDER, ALL),
            new ShoutingRule(),
            new RepetitionRule(),
            new SeriousRule());

    private ReplyChecker() {}

    /// All checks of `text`, in the order of [Check].
    ///
    /// @param feedback what is answered. With null, `detail` asks for anything concrete; `apology`, `measure` and
    ///     `time` go by whether the text itself speaks of trouble; `personal-data` goes by greetings and numbers,
    ///     and `serious` by the text alone
    /// @param lastSent the last texts that were sent, newest first; ten are looked at
    /// @param texts the language of the findings; the text is read as English
    public static List<CheckResult> check(
            String text, @Nullable Feedback feedback, Audience audience, List<String> lastSent, Texts texts) {
        var reviewed = Reviewed.of(text, feedback, audience, lastSent);
        return RULES.stream().map(rule -> rule.apply(reviewed, texts)).toList();
    }
}

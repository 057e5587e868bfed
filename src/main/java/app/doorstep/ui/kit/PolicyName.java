package app.doorstep.ui.kit;

import app.doorstep.domain.ShippedPolicies;
import app.doorstep.text.Texts;
import java.util.regex.Pattern;

/// A rating policy's name as people say it. Its id (`flex-stars`) stays what files and the command line call it.
public final class PolicyName {
    /// What a copy made in the window or on the command line is called by: `flex-stars-mine-2`, `my-flex-stars`.
    private static final Pattern COPY = Pattern.compile("(?:my-(?<of>.+)|(?<from>.+?)-mine(?:-(?<number>[0-9]+))?)");

    private PolicyName() {}

    /// "Flex stars"; "My Flex stars, 2" for a copy; else the words of the driver's own id.
    ///
    /// @param id a policy's `name()`
    public static String of(String id, Texts texts) {
        if (ShippedPolicies.ALL.stream().anyMatch(policy -> policy.name().equals(id))) {
            return texts.get("kit.policy." + id);
        }
        var copy = COPY.matcher(id);
        if (copy.matches()) {
            var of = copy.group("of") == null ? copy.group("from") : copy.group("of");
            var number = copy.group("number");
            return number == null
                    ? texts.get("kit.policy.copy", of(of, texts))
                    : texts.get("kit.policy.copy.more", of(of, texts), number);
        }
        var words = id.replace('-', ' ').strip();
        return words.isEmpty() ? id : words.substring(0, 1).toUpperCase(texts.locale()) + words.substring(1);
    }
}

package app.doorstep.workbench;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.replies.Draft;
import java.util.List;
import java.util.Map;

/// The drafts for one feedback.
///
/// @param drafts in the order short, specific, formal
/// @param circumstances what was in the way, as they were made with
/// @param typed what the driver made of them; kinds that were not touched are absent
public record ReplyDrafts(
        Feedback feedback,
        Audience audience,
        List<Draft> drafts,
        List<String> circumstances,
        Map<Draft.Kind, String> typed) {

    public ReplyDrafts {
        drafts = List.copyOf(drafts);
        circumstances = List.copyOf(circumstances);
        typed = Map.copyOf(typed);
    }
}

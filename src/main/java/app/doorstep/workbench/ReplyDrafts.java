package app.doorstep.workbench;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.replies.Draft;
import java.util.List;

/// The drafts for one feedback, in the order short, specific, formal.
public record ReplyDrafts(Feedback feedback, Audience audience, List<Draft> drafts) {}

package app.doorstep.ui.answers;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.replies.Waiting;
import app.doorstep.workbench.ReplyDrafts;

/// The feedback that is answered, with what stands beside it.
///
/// @param waiting its deadline
/// @param app the app as the driver uses it
/// @param audience who reads the answer
record Subject(Feedback feedback, Waiting waiting, AppProfile app, Audience audience) {
    /// What these drafts answer. They say who reads it; without any, it is whoever the app's channel reaches.
    static Subject of(ReplyDrafts written, Waiting waiting, AppProfile app) {
        var audience = written.drafts().isEmpty()
                ? written.audience()
                : written.drafts().getFirst().audience();
        return new Subject(written.feedback(), waiting, app, audience);
    }

    /// Whether the driver has not been asked yet if feedback can be answered in the app, and it may be.
    boolean isChannelOpen() {
        return !app.channelAsked() && (app.channel() == ReplyChannel.CUSTOMER || app.channel() == ReplyChannel.PUBLIC);
    }
}

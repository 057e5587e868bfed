/// Drafts of replies to feedback, and the checker that reads every draft and every edit. Nothing here sends anything,
/// reads a clock or touches a file of the driver's.
///
/// [app.doorstep.replies.Replies] writes three drafts for a [app.doorstep.replies.ReplyRequest]:
/// [app.doorstep.replies.Concerns] finds what the feedback is about and in which order, a
/// [app.doorstep.replies.Letter] puts the sentences together, [app.doorstep.replies.Wording] chooses among the wordings
/// of each building block, which stand in `en.blocks`.
///
/// [app.doorstep.replies.ReplyChecker] reads any text; each [app.doorstep.replies.Rule] makes one objection, most of
/// them by the phrases in `en.checks`.
///
/// [app.doorstep.replies.Deadlines] says what waits and until when.
@NullMarked
package app.doorstep.replies;

import org.jspecify.annotations.NullMarked;

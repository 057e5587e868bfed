/// What customers' words come down to, so that they can be counted: [app.doorstep.phrases.Phrases] reads a comment as
/// words and short phrases, [app.doorstep.phrases.PhraseCounts] is how often each occurs, packed into few bytes, and
/// [app.doorstep.phrases.PhraseTally] those of one day's comments that have something in common.
@NullMarked
package app.doorstep.phrases;

import org.jspecify.annotations.NullMarked;

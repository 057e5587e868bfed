/// What feedback *is*: values that cannot hold a wrong state, and no behaviour beyond what follows from the value.
///
/// Start with [app.doorstep.domain.Feedback], one word on one delivery. An [app.doorstep.domain.Entry] is the same
/// before it is stored. [app.doorstep.domain.Mark] says which factor it names, [app.doorstep.domain.RatingPolicy] how
/// an app turns ratings into a figure, [app.doorstep.domain.AppProfile] what an app gives and takes.
@NullMarked
package app.doorstep.domain;

import org.jspecify.annotations.NullMarked;

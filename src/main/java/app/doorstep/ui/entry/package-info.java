/// What is typed wherever it may be typed: the quick line and the weekly check-in, on Add and at the first start.
///
/// [app.doorstep.ui.entry.QuickLinePane] and [app.doorstep.ui.entry.CheckinPane] each show the view model of the same
/// name; [app.doorstep.ui.entry.ChipRow] shows how a line is read and lets each chip be corrected;
/// [app.doorstep.ui.entry.FigureWords] names what apps state. The look is `entry.css`, which the panes bring along.
@NullMarked
package app.doorstep.ui.entry;

import org.jspecify.annotations.NullMarked;

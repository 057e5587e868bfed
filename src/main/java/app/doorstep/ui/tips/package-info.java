/// The tips screen: which tips apply and why, what to do, and the ones that are not needed now.
///
/// [app.doorstep.ui.tips.TipsScreen] opens it. Its view model asks the workbench for the tips of the chosen period and
/// for the newest ratings each one cites; the view has a card for each tip that applies and one for all others.
@NullMarked
package app.doorstep.ui.tips;

import org.jspecify.annotations.NullMarked;

/// The manners of all screens.
///
/// How to write a screen, with `log` as the example:
///
/// 1. `LogScreen implements` [Screen], public, takes the workbench and says id, title key and icon; its `open` makes a
///    view model and a view of it. The shell's `Screens` lists it.
/// 2. `LogViewModel` holds read-only properties and methods named by intent (`chooseFactor`). It sees no
///    `javafx.scene`, so that it is tested without a toolkit. It asks the workbench through one [Lane] of [Background]
///    per question: a newer question drops the older one's answer. Answers arrive on the window's thread.
/// 3. `LogView implements` [ScreenView]: lays out and binds. Its root is a [Page] with a [PageHeader];
///    `header.filter(context)` puts the period and app pickers on the right. Nothing but layout is decided here.
/// 4. The shell calls [ScreenView#show(Filter)] when the screen comes up, when period or app change, and when the data
///    changed; the view hands it to its view model. [ScreenView#arrive(Destination)] brings what another screen asked
///    to see; send the driver elsewhere with [ScreenContext#go(Destination)].
/// 5. Every binding or listener on something that outlives the view goes into a [Subscriptions], closed in `close()`.
/// 6. Texts: `log.properties`. Colours: style classes of `ui.theme.Style`, or a `Role`. Each control has an accessible
///    text. Ask and report through [ScreenContext#dialogs()] and [ScreenContext#notice].
/// 7. Work that may take a while goes through [ScreenContext#jobs()], which shows it at the foot; what the driver sets
///    through [Preferences#edit], which one undo takes back.
///
/// Tests and pictures use [Background#inline()]: everything is done when the call returns.
@NullMarked
package app.doorstep.ui.kit;

import org.jspecify.annotations.NullMarked;

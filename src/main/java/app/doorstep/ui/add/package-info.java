/// The Add screen: a file is read and imported on one page that fills in, one feedback is typed into a form, and past
/// imports can be taken back.
///
/// [app.doorstep.ui.add.AddViewModel] holds the three parts, each a view model of its own:
/// [app.doorstep.ui.add.ImportViewModel], [app.doorstep.ui.add.FormViewModel] and
/// [app.doorstep.ui.add.HistoryViewModel]; the panes of the same names show them.
@NullMarked
package app.doorstep.ui.add;

import org.jspecify.annotations.NullMarked;

/// The log: every entry in one table that may hold a million rows, filters above it, the chosen entry beside it.
///
/// [app.doorstep.ui.log.LogScreen] is what the shell knows. `LogViewModel` asks and edits; its `PagedRows` know the
/// numbers of all rows and fetch the rows on screen, page by page. `LogView` puts together the filter bar, the table
/// and the detail. `RememberedChips` and `RememberedOrder` bring filters and order over to the next start.
@NullMarked
package app.doorstep.ui.log;

import org.jspecify.annotations.NullMarked;

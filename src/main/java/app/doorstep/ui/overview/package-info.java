/// Overview: how every app stands, what to answer, the trend of twelve weeks and what to do, read in five seconds.
///
/// [OverviewScreen] → `OverviewViewModel` asks the workbench for one set of facts, `OverviewWords` puts it into the
/// words of `OverviewContent`, `OverviewView` lays them out.
@NullMarked
package app.doorstep.ui.overview;

import org.jspecify.annotations.NullMarked;

/// What ratings say, as pure functions of the tallies and rows they are given: nothing here reads a database or a
/// clock.
///
/// [app.doorstep.analysis.Mean] and [app.doorstep.analysis.Share] are one figure with its 95 % band;
/// [app.doorstep.analysis.Change] says whether two of them differ; [app.doorstep.analysis.Trends] makes lines over
/// time, [app.doorstep.analysis.WordCount] the table of words, [app.doorstep.analysis.Concentration] finds where
/// complaints gather, [app.doorstep.analysis.Policies] gives the figure as an app computes it, and
/// [app.doorstep.analysis.Cushions] how far that is from a line or a goal. Whatever is shown is rounded half up from
/// the exact fraction; floating point is used for bands only.
@NullMarked
package app.doorstep.analysis;

import org.jspecify.annotations.NullMarked;

/// The trends screen: how figures went over time, as charts and as tables, and what lies behind each point.
///
/// [app.doorstep.ui.trends.TrendsScreen] opens it. `TrendsViewModel` keeps what is wanted (`TrendsChoice`),
/// `TrendsReading` asks the workbench for it on a worker's thread (`TrendsContent`), `TrendsWords` says it and
/// `TrendsLinks` leads to the feedback. Of the three leading charts, stars by factor (`FactorsView`), the rating by its
/// rule (`RatingView`) and what the apps say (`SaidView`), `LeadView` has what they share; below stand complaints and
/// praise, words, and the week. The charts themselves are the `chart` package's, the same as in the report.
@NullMarked
package app.doorstep.ui.trends;

import org.jspecify.annotations.NullMarked;

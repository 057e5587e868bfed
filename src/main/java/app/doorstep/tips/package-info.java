/// Which improvement tips apply, and on what evidence.
///
/// [Tips] lists them all, one [Tip] each: those of the driver's seed (punctuality to answering promptly) and those of
/// the seller's. Each judges the same [TipEvidence] and gives a [TipFinding], whether it applies or not.
///
/// What several complaints have in common is named by `Problems`, from the words in `problems.txt`; where they gather
/// is found by [app.doorstep.analysis.Concentration].
@NullMarked
package app.doorstep.tips;

import org.jspecify.annotations.NullMarked;

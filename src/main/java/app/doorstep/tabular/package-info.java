/// Bytes to rows. Knows nothing of ratings.
///
/// [app.doorstep.tabular.TableFile] is the way in; what it gives can be read as often as wanted, row by row, never as a
/// whole. On the way there a file passes
///
/// - [app.doorstep.tabular.Signature], which refuses other programs' files by name, and [app.doorstep.tabular.Tables],
///   which finds the tables in it: entries of a [app.doorstep.tabular.ZipDirectory], sheets of a
///   [app.doorstep.tabular.Workbook], an [app.doorstep.tabular.HtmlTable], or the text itself; all unpacking is held to
///   the limits of [app.doorstep.tabular.Unpacking];
/// - [app.doorstep.tabular.Encodings], which compares the [app.doorstep.tabular.Likelihood] of its readings;
/// - [app.doorstep.tabular.DialectGuess], which finds a [app.doorstep.tabular.Drawing] of dashes and bars or columns
/// that
///   are [app.doorstep.tabular.LinedUp], or has [app.doorstep.tabular.Trial]s of delimiters and quotes compared in a
///   [app.doorstep.tabular.DialectContest];
/// - [app.doorstep.tabular.HeaderRow], which weighs [app.doorstep.tabular.HeaderEvidence].
///
/// Each guess that could be wrong is a [app.doorstep.tabular.TableDoubt]: silently different is the one outcome that is
/// forbidden. [app.doorstep.tabular.RowReader] is the parser: one damaged record never harms the next.
@NullMarked
package app.doorstep.tabular;

import org.jspecify.annotations.NullMarked;

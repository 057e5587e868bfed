/// Bytes to rows. Knows nothing of ratings.
///
/// [app.doorstep.tabular.TableFile] is the way in: it looks at the container, guesses encoding, delimiter and header
/// row (each guess with its [app.doorstep.tabular.TableDoubt] where it is one), and can then be read as often as
/// wanted,
/// row by row, never as a whole. [app.doorstep.tabular.RowReader] is the parser: one damaged record never harms the
/// next.
@NullMarked
package app.doorstep.tabular;

import org.jspecify.annotations.NullMarked;

/// What every change of the notebook has in common, on whatever screen it is made: it is made away from the window's
/// thread, said in one sentence and taken back by its notice. [app.doorstep.ui.edit.Aftermath] does that.
@NullMarked
package app.doorstep.ui.edit;

import org.jspecify.annotations.NullMarked;

/// A picture or document as it is kept: known by its bytes, never by its name, with the place where it was taken
/// removed without touching the picture.
///
/// [app.doorstep.evidence.EvidenceFile] is the way in; `Jpeg` and `Png` walk their segments and chunks.
@NullMarked
package app.doorstep.evidence;

import org.jspecify.annotations.NullMarked;

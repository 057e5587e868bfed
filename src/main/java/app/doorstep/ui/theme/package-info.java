/// How everything looks: AtlantaFX Primer, Doorstep's role colours ([Role], the one place where a colour has a value),
/// the bundled typeface ([Typeface]) and the style classes ([Style]) that `doorstep.css` knows. A control names a role,
/// never a colour.
@NullMarked
package app.doorstep.ui.theme;

import org.jspecify.annotations.NullMarked;

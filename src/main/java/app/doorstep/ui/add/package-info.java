/// The Add screen: the quick line above; below it the weekly check-in, the form for one feedback, pasted lines, a past
/// import row by row or the import of files; beside it the place to drop files, pictures to be read off, and past
/// imports.
///
/// [app.doorstep.ui.add.AddViewModel] holds the parts, each a view model of its own, and decides which stands in front;
/// the panes of the same names show them. What is typed or pasted is read by `notes` through the workbench; a picture
/// waits in [app.doorstep.ui.add.PicturesViewModel] for what is saved next.
@NullMarked
package app.doorstep.ui.add;

import org.jspecify.annotations.NullMarked;

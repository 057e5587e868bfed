/// The frame: [DoorstepApp] opens the window, [Shell] lays it out (rail, screen in front, status line), [Front] shows
/// one screen at a time, [Ahead] opens them before, [Frame] is what they are given, [Screens] lists them, [Commands]
/// holds every action with its shortcut, [Pictures] draws the screens into files without a window.
@NullMarked
package app.doorstep.ui.shell;

import org.jspecify.annotations.NullMarked;

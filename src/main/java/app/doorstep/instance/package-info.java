/// One window per data folder: the first start takes a lock, the next ones ask it over a socket to come forward.
///
/// Lock and socket lie under a hash of the folder in the runtime or temporary directory, not in the folder itself, so
/// that commands, which share the database with the window, are not in its way.
@NullMarked
package app.doorstep.instance;

import org.jspecify.annotations.NullMarked;

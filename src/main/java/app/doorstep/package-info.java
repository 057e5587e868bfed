@NullMarked
package app.doorstep;

import org.jspecify.annotations.NullMarked;

/// Words shown to people: texts by key, plurals, numbers and dates in the reader's language. The keys of one area
/// (`overview.title`) stand in that area's file, `overview.properties`.
@NullMarked
package app.doorstep.text;

import org.jspecify.annotations.NullMarked;

package app.doorstep.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.BooleanSupplier;

/// What the command line finds around it; tests hand in their own.
///
/// More than six components: together they are everything a command gets from outside.
///
/// @param in read as UTF-8
/// @param out for results alone; writes UTF-8
/// @param err for messages; writes UTF-8
/// @param terminal whether a person sits at it who could be asked
/// @param folder the working folder, against which relative paths are read
/// @param locale the system's language, for texts unless `--lang` or the settings say otherwise
public record Surroundings(
        InputStream in,
        PrintStream out,
        PrintStream err,
        BooleanSupplier terminal,
        Path folder,
        Locale locale,
        Clock clock,
        Notebooks notebooks,
        Pictures pictures) {}

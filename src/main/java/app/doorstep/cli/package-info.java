/// The command line: arguments to use case to text or JSON and exit code.
///
/// [Cli] is the entry; it parses with picocli and runs one class per command (`ImportCommand` is `import`). A command
/// that needs the notebook extends [NotebookCommand], the others [PlainCommand]. [ExitCode] is the one place for exit
/// codes, [Session] what all commands share, [Results] where results go: aligned text or JSON. Everything from outside
/// comes in through [Surroundings], so tests call [Cli#run] in-process.
///
/// The help texts stand in `help.properties`, all other texts in `cli.properties`.
@NullMarked
package app.doorstep.cli;

import org.jspecify.annotations.NullMarked;

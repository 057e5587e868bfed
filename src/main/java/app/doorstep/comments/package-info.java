/// Reads a customer's words: a comment to the factors it praises or complains about, with the words that show it.
///
/// [app.doorstep.comments.CommentReader] is the only way in. Behind it, in the order a comment passes through:
/// `Interpreter` (which `Language` is it written in?), then in the `LanguageReader` of that language `Tokenizer`
/// (characters to the language's words, with their places), `PhraseMatcher` (words to phrases, on the `Automaton` of
/// the compiled patterns, given up early where `Presence` says that nothing in reach goes on with them), `OwnPhrases`
/// (the words a driver added), `Tone` (negation, wishes, promises and denials turn a phrase; whom it is said of),
/// `Appointments` (is the time of arrival later than the promised one? `SpokenTimes` reads both),
/// `Guideline` (what several phrases mean together), `Weighing` (what of it a trained `Model` believes, and what the
/// comment's words say besides).
///
/// `LexiconCompiler` makes a `Lexicon` of a language's data: the files under
/// `src/main/resources/app/doorstep/comments/en` and `es`, whose syntax `PatternSyntax` describes, whose word endings
/// `Inflection` knows and whose accents `Letters`. The build keeps what comes of it, and the model, in a file
/// (`CompiledLanguage`), so that a start only reads that. A further language is a further folder, named in
/// `languages.txt`; it needs no model.
/// `mvn -Pmodel verify` trains the model anew after patterns or labelled comments have changed.
///
/// To mend what is read wrongly: the tests' `AccuracyReport` lists it, `WhichPattern` says which line reads a comment
/// so, `PatternPrecision` how often each line is right.
@NullMarked
package app.doorstep.comments;

import org.jspecify.annotations.NullMarked;

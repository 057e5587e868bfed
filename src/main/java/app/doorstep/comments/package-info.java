/// Reads a customer's words: a comment to the factors it praises or complains about, with the words that show it.
///
/// [app.doorstep.comments.CommentReader] is the only way in. Behind it, in the order a comment passes through:
/// `Tokenizer` (characters to the language's words, with their places), `PhraseMatcher` (words to phrases, on the
/// compiled patterns of `PhraseTrie`), `Tone` (negation, wishes and mere promises turn a phrase), `Guideline` (what
/// several phrases mean together). `Lexicon` compiles a language's data: word lists and patterns under
/// `src/main/resources/app/doorstep/comments/en`, whose syntax `PatternSyntax` describes. A further language is a
/// further folder.
@NullMarked
package app.doorstep.comments;

import org.jspecify.annotations.NullMarked;

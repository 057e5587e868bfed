package app.doorstep.phrases;

/// One way to write a phrase.
///
/// @param phrase its number in [PhraseCounts]
/// @param form the number of this way
/// @param words in lower case: "left in the rain"
public record PhraseForm(int phrase, int form, String words) {}

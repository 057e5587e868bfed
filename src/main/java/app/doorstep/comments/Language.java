package app.doorstep.comments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A language that comments are read in, and what is known of it, loaded when first asked for. Thread-safe.
///
/// A further language is a further folder beside `en`, and its name in `languages.txt`.
final class Language {
    static final Language ENGLISH = new Language("en");

    private final String folder;
    private volatile @Nullable CompiledLanguage loaded;

    private Language(String folder) {
        this.folder = folder;
    }

    /// A language by a lexicon of its own, without a model.
    static Language of(Lexicon lexicon) {
        var language = new Language("");
        language.loaded = new CompiledLanguage(lexicon, null);
        return language;
    }

    /// English first, then the others in the order they are tried.
    static List<Language> all() {
        return LexiconFiles.lines("languages").stream()
                .map(folder -> folder.equals(ENGLISH.folder) ? ENGLISH : new Language(folder))
                .toList();
    }

    Lexicon lexicon() {
        return loaded().lexicon();
    }

    /// A workplace for one thread.
    LanguageReader reader(List<OwnWord> own) {
        var all = loaded();
        return new LanguageReader(all.lexicon(), all.model(), new OwnPhrases(all.lexicon(), own));
    }

    private CompiledLanguage loaded() {
        var known = loaded;
        return known != null ? known : load();
    }

    private synchronized CompiledLanguage load() {
        var known = loaded;
        if (known == null) {
            known = CompiledLanguage.of(folder);
            loaded = known;
        }
        return known;
    }
}

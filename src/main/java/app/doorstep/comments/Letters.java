package app.doorstep.comments;

/// How a language's letters are typed: in lower case, and without the accents that many leave out, so that *llegó* and
/// *llego* are one word. Filled while a lexicon is compiled, only read afterwards.
final class Letters {
    private static final int LATIN = 0x250;

    private final char[] plain;

    Letters() {
        plain = new char[LATIN];
        for (char c = 0; c < LATIN; c++) {
            plain[c] = Character.toLowerCase(c);
        }
    }

    /// @param plain for each letter how it is typed
    Letters(char[] plain) {
        this.plain = plain;
    }

    /// For each letter how it is typed.
    char[] plain() {
        return plain.clone();
    }

    /// @param line letters, a space, and the letter they all are, in lower case: `áàâ a`
    void add(String line) {
        var last = line.charAt(line.length() - 1);
        for (var c : line.substring(0, line.length() - 2).toCharArray()) {
            plain[c] = last;
            plain[Character.toUpperCase(c)] = last;
        }
    }

    char plain(char c) {
        return c < LATIN ? plain[c] : Character.toLowerCase(c);
    }

    String plain(String text) {
        var result = text.toCharArray();
        for (int i = 0; i < result.length; i++) {
            result[i] = result[i] < 128 ? result[i] : plain(result[i]);
        }
        return new String(result);
    }
}

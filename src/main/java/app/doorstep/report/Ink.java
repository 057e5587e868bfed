package app.doorstep.report;

/// Makes people's texts fit to print.
final class Ink {
    static final char REPLACEMENT = '\uFFFD';

    private Ink() {}

    /// The text in one line, with U+FFFD for every character that steers instead of being seen: controls, directional
    /// formatting, halves of surrogate pairs and code points that are no characters.
    /// Emoji stand singly, in one colour.
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.strip().codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
                    clean.append(' ');
                }
            } else if (isColourOrJoint(c, clean)) {
                return;
            } else if (steers(c)) {
                clean.append(REPLACEMENT);
            } else {
                clean.appendCodePoint(twin(c));
            }
        });
        return clean.toString();
    }

    /// Skin tones, the choice of the coloured form, and the joiner between two emoji: a print in one colour that draws
    /// each emoji for itself would show them as boxes.
    private static boolean isColourOrJoint(int c, CharSequence before) {
        var joins = c == 0x200D
                && !before.isEmpty()
                && Character.isExtendedPictographic(Character.codePointBefore(before, before.length()));
        return joins || c == 0xFE0F || Character.isEmojiModifier(c);
    }

    /// The program's font draws these alike, and knows only the commoner one.
    private static int twin(int c) {
        return switch (c) {
            case 0x2BC -> '\u2019';
            case 0x2EE -> '\u201D';
            case 0x269 -> '\u03B9';
            default -> c;
        };
    }

    private static boolean steers(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> c != 0x200C && c != 0x200D && c != 0xAD; // joiners and the soft hyphen shape words
            default -> false;
        };
    }
}

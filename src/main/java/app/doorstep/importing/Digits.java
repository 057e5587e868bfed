package app.doorstep.importing;

/// Digits as people write them in other scripts than the Latin one.
final class Digits {
    private Digits() {}

    /// `text` with the digits of every script, and Arabic and wide decimal and percent signs, as those of ASCII; `text`
    /// itself where all of it is ASCII.
    static String inAscii(String text) {
        var first = 0;
        while (first < text.length() && text.charAt(first) < 128) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        var ascii = new StringBuilder(text);
        for (var i = first; i < ascii.length(); i++) {
            var c = ascii.charAt(i);
            if (c > 127 && Character.isDigit(c)) {
                ascii.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            } else if (c == '٫' || c == '．') {
                ascii.setCharAt(i, '.');
            } else if (c == '٪' || c == '％') {
                ascii.setCharAt(i, '%');
            }
        }
        return ascii.toString();
    }
}

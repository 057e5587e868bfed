package app.doorstep.tabular;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a workbook's cell, from how it is stored.
final class CellText {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,20}");
    private static final MathContext SHOWN = new MathContext(15);
    private static final int MAX_EXPONENT = 40;

    private CellText() {}

    /// A number without the noise behind its fifteenth digit, which no program shows. A whole one whose digits are all
    /// written out, as no spreadsheet program does, may be an order's and stays as it is.
    ///
    /// @return `stored` itself if it is no number
    static String number(String stored) {
        if (PLAIN.matcher(stored).matches()) {
            return stored;
        }
        try {
            var number = new BigDecimal(stored);
            if (Math.abs((long) number.scale()) > MAX_EXPONENT || number.precision() > 2 * MAX_EXPONENT) {
                return stored;
            }
            var shown = number.round(SHOWN).stripTrailingZeros();
            return shown.signum() == 0 ? "0" : shown.toPlainString();
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /// Characters that XML cannot hold are stored as `_xHHHH_`.
    static String unescaped(String stored) {
        return stored.contains("_x")
                ? ESCAPE.matcher(stored)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : stored;
    }
}

package app.doorstep.importing;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers of an app's own figures, as reports write them.
final class Figures {
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?%?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,12}([.,]\\d{1,9})?\\s?%?");

    private Figures() {}

    /// `87%`, `87 %`, `99.5`, `1,250`; null if it is none. A percent sign is dropped.
    static @Nullable BigDecimal number(String text) {
        var plain = text;
        if (THOUSANDS.matcher(plain).matches()) {
            plain = plain.replace(",", "");
        } else if (!NUMBER.matcher(plain).matches()) {
            return null;
        }
        return new BigDecimal(plain.replace("%", "").strip().replace(',', '.'));
    }
}

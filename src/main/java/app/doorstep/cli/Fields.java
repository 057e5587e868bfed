package app.doorstep.cli;

import app.doorstep.workbench.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// `KEY=VALUE` arguments.
final class Fields {
    private Fields() {}

    /// The fields in the order given, keys in lower case; an empty value takes a field away.
    ///
    /// @throws Trouble if an argument has no `=`
    static Map<String, String> read(List<String> pairs, Session session) throws Trouble {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : pairs) {
            var sign = pair.indexOf('=');
            if (sign < 1) {
                throw session.trouble(Trouble.Kind.MISUSE, "not-a-pair", pair, "KEY=VALUE");
            }
            fields.put(pair.substring(0, sign).toLowerCase(Locale.ROOT), pair.substring(sign + 1));
        }
        return fields;
    }
}

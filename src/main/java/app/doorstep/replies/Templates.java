package app.doorstep.replies;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Fills in the building blocks, which a driver may edit: a name that is not known is an error instead of a hole, no
/// other file can be drawn in, no method of ours can be called. Plain text, so nothing is escaped. Thread-safe.
final class Templates {
    private static final PebbleEngine ENGINE = new PebbleEngine.Builder()
            .loader(new StringLoader())
            .strictVariables(true)
            .autoEscaping(false)
            .newLineTrimming(false)
            .defaultLocale(Locale.ENGLISH)
            .methodAccessValidator((_, _) -> false)
            .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                    .disallowedTokenParserTags(List.of("include", "import", "from", "extends", "embed"))
                    .build())
            .build();

    private Templates() {}

    static String fill(String template, Map<String, Object> values) {
        if (!template.contains("{")) {
            return template;
        }
        try {
            var out = new StringWriter();
            ENGINE.getLiteralTemplate(template).evaluate(out, values);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

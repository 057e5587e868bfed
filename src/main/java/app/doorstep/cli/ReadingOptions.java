package app.doorstep.cli;

import app.doorstep.importing.DateOrder;
import app.doorstep.importing.ReadingChoices;
import app.doorstep.workbench.Trouble;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a file is to be read where the guess would be wrong or asks.
final class ReadingOptions {
    private static final Set<String> SCALES = Set.of("5", "10", "100", "thumbs", "words");

    @Option(names = "--preset", paramLabel = "NAME")
    private @Nullable String preset;

    @Option(names = "--format", paramLabel = "F")
    private @Nullable String format;

    @Option(names = "--encoding", paramLabel = "E")
    private @Nullable String encoding;

    @Option(names = "--delimiter", paramLabel = "C")
    private @Nullable String delimiter;

    @Option(names = "--header", paramLabel = "N|none")
    private @Nullable String header;

    @Option(names = "--date-order", paramLabel = "dmy|mdy|ymd")
    private @Nullable DateOrder dateOrder;

    @Option(names = "--decimal", paramLabel = ".|,")
    private @Nullable String decimal;

    @Option(names = "--scale", paramLabel = "5|10|100|thumbs|words")
    private @Nullable String scale;

    @Option(names = "--as-of", paramLabel = "D")
    private @Nullable LocalDate asOf;

    @Option(names = "--map", paramLabel = "COLUMN=ROLE")
    private List<String> columnRoles = new ArrayList<>();

    @Option(names = "--word", paramLabel = "WORD=MEANING")
    private List<String> words = new ArrayList<>();

    ReadingChoices choices(Session session) throws Trouble {
        if (header != null && !header.equals("none") && !header.matches("[1-9][0-9]{0,6}")) {
            throw session.trouble(Trouble.Kind.MISUSE, "not-a-header", header);
        }
        if (decimal != null && !decimal.equals(".") && !decimal.equals(",")) {
            throw session.trouble(Trouble.Kind.MISUSE, "not-a-word", decimal, ". ,");
        }
        if (scale != null && !SCALES.contains(scale)) {
            throw session.trouble(Trouble.Kind.MISUSE, "not-a-word", scale, "5, 10, 100, thumbs, words");
        }
        return new ReadingChoices(
                preset,
                format,
                encoding,
                delimiter,
                header,
                dateOrder,
                decimal == null ? null : decimal.charAt(0),
                scale,
                asOf,
                pairs(session, columnRoles, "COLUMN=ROLE"),
                meanings(session));
    }

    private static Map<String, String> pairs(Session session, List<String> given, String form) throws Trouble {
        var pairs = new LinkedHashMap<String, String>();
        for (var pair : given) {
            var sign = pair.lastIndexOf('=');
            if (sign < 1 || sign == pair.length() - 1) {
                throw session.trouble(Trouble.Kind.MISUSE, "not-a-pair", pair, form);
            }
            pairs.put(pair.substring(0, sign), pair.substring(sign + 1));
        }
        return pairs;
    }

    private Map<String, String> meanings(Session session) throws Trouble {
        var meanings = pairs(session, words, "WORD=MEANING");
        for (var meaning : meanings.values()) {
            if (!ReadingChoices.isMeaning(meaning)) {
                throw session.trouble(
                        Trouble.Kind.MISUSE, "not-a-word", meaning, "1 … 5, FACTOR:praise, FACTOR:complaint, ignore");
            }
        }
        return meanings;
    }
}

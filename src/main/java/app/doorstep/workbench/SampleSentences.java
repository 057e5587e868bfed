package app.doorstep.workbench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// The sentences and names of the sample year, from the files in `sample/` beside this class; all written for it.
///
/// Immutable.
final class SampleSentences {
    /// Stands in an answer where its customer's name, and the weekday of the delivery, belong.
    static final String NAME = "\u0000";

    static final String DAY = "\u0001";

    private final Map<String, SampleText> lists = new HashMap<>();
    private final Map<String, List<SampleText>> sections = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    private SampleSentences() {
        for (var line : lines("words.txt")) {
            var equals = line.indexOf('=');
            lists.put(
                    line.substring(0, equals).strip(),
                    SampleText.anyOf(line.substring(equals + 1).strip(), lists));
        }
        for (var line : lines("names.txt")) {
            names.addAll(List.of(line.split(" ", -1)));
        }
        readSections("comments.txt", "");
        readSections("notes.txt", "");
        lists.put("name", SampleText.parse(NAME, Map.of()));
        lists.put("day", SampleText.parse(DAY, Map.of()));
        readSections("replies.txt", "reply ");
    }

    static SampleSentences load() {
        return new SampleSentences();
    }

    /// Whether there are sentences for this section, such as `food care-`.
    boolean has(String section) {
        return sections.containsKey(section);
    }

    /// Adds a sentence of this section.
    void say(String section, StringBuilder out, SplittableRandom random) {
        var texts = sections.get(section);
        if (texts == null) {
            throw new IllegalArgumentException("no such section: " + section);
        }
        texts.get(random.nextInt(texts.size())).write(out, random);
    }

    /// A first name and an initial: `Dana K.`
    String name(SplittableRandom random) {
        return names.get(random.nextInt(names.size())) + " " + (char) ('A' + random.nextInt(26)) + ".";
    }

    private void readSections(String file, String prefix) {
        var current = new ArrayList<SampleText>();
        for (var line : lines(file)) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                sections.put(prefix + line.substring(1, line.length() - 1), current);
            } else {
                current.add(SampleText.parse(line, lists));
            }
        }
    }

    private static List<String> lines(String file) {
        try (var in = SampleSentences.class.getResourceAsStream("sample/" + file)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: sample/" + file);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}

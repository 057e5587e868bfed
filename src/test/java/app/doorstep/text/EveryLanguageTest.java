package app.doorstep.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file of another language that lies beside an English one says the same things with the same places to fill.
class EveryLanguageTest {
    private static final Pattern NAME = Pattern.compile("(?<area>[a-z]+)_(?<language>[A-Za-z_]+)[.]properties");
    /// Places to fill, words of the command line that are typed as they are, and line breaks of the help.
    private static final Pattern KEPT =
            Pattern.compile("\\{[^}]*}|\\$\\{[^}]*}|%n|(?<![\\w-])--[a-z][a-z-]*|Ctrl|doorstep(?=[ -])");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /// Names, and words that another language has in common with English.
    private static final Set<String> SAME_ANYWHERE = Set.of("""
        Doorstep DoorDash Lyft Instacart Grubhub Sam App Apps app apps Factor factor No N neutral id month. DPMO A4 \
        PDF Enter Tab\
        """.split(" "));

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatTheEnglishOneSays(Path file) throws Exception {
        var missing = new TreeSet<>(english(file).keySet());
        missing.removeAll(texts(file).keySet());
        var unknown = new TreeSet<>(texts(file).keySet());
        unknown.removeAll(english(file).keySet());
        assertThat(missing).as("to be put into this language as well").isEmpty();
        assertThat(unknown).as("not asked for by anything").isEmpty();
    }

    /// Of a key that stands twice only the last text is shown, and nobody sees why.
    @ParameterizedTest
    @MethodSource("files")
    void saysEachThingOnce(Path file) throws Exception {
        assertThat(Files.readAllLines(file))
                .filteredOn(line -> line.matches("[^#=]+=.*"))
                .extracting(line -> line.substring(0, line.indexOf('=')))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void hasTheSamePlacesToFillAndTheSameEnds(Path file) throws Exception {
        var english = english(file);
        var unlike = new TreeMap<String, String>();
        texts(file).forEach((key, text) -> {
            var original = Objects.requireNonNullElse(english.get(key), "");
            if (!frame(text).equals(frame(original))) {
                unlike.put(key, frame(text) + " instead of " + frame(original));
            }
        });
        assertThat(unlike).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void leavesNothingInEnglishAndNothingOut(Path file) throws Exception {
        var english = english(file);
        var left = new TreeMap<String, String>();
        texts(file).forEach((key, text) -> {
            var words = KEPT.matcher(text).replaceAll("");
            if (text.equals(english.get(key))
                    && LETTER.matcher(words).find()
                    && !SAME_ANYWHERE.contains(words.replaceAll("[ ,]+$", "").strip())) {
                left.put(key, text);
            }
            if (text.isEmpty() && !"".equals(english.get(key))) {
                left.put(key, "(empty)");
            }
        });
        assertThat(left).isEmpty();
    }

    @Test
    void theWholeProgramSpeaksIt() throws Exception {
        var areas = new TreeSet<>(areasWith(""));
        var lacking = new TreeMap<String, Set<String>>();
        for (var language : Languages.spoken()) {
            var spoken = language.equals(Locale.ENGLISH) ? areas : areasWith("_" + language.getLanguage());
            var without = new TreeSet<>(areas);
            without.removeAll(spoken);
            if (!without.isEmpty()) {
                lacking.put(language.getLanguage(), without);
            }
        }
        assertThat(areas).contains("shell", "overview", "workbench");
        assertThat(lacking).isEmpty();
    }

    /// What a text must have in common with the English one: what is filled in, whether it is empty, spaces at its
    /// ends, and the ellipsis of a button that asks something first.
    private static List<String> frame(String text) {
        var frame =
                KEPT
                        .matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.toList());
        frame.add(text.isEmpty() ? "empty" : "words");
        frame.add(text.startsWith(" ") ? "space before" : "no space before");
        frame.add(text.endsWith(" ") ? "space after" : "no space after");
        frame.add(text.endsWith("…") ? "ellipsis" : "no ellipsis");
        return frame;
    }

    private static Map<String, String> english(Path file) throws IOException {
        return texts(file.resolveSibling(part(file, "area") + ".properties"));
    }

    private static Map<String, String> texts(Path file) throws IOException {
        var read = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            read.load(reader);
        }
        var texts = new TreeMap<String, String>();
        read.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    private static String part(Path file, String group) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError(file);
        }
        return name.group(group);
    }

    static Stream<Path> files() throws IOException, URISyntaxException {
        return all().stream()
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches());
    }

    private static Set<String> areasWith(String ending) throws IOException, URISyntaxException {
        var name = Pattern.compile("([a-z]+)" + ending + "[.]properties");
        return all().stream()
                .map(file -> name.matcher(file.getFileName().toString()))
                .filter(Matcher::matches)
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static List<Path> all() throws IOException, URISyntaxException {
        var beside = Objects.requireNonNull(Texts.class.getResource("shell.properties"));
        try (var all = Files.list(Path.of(beside.toURI()).getParent())) {
            return all.sorted().toList();
        }
    }
}

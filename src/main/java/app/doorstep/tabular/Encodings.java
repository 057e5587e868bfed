package app.doorstep.tabular;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses the encoding of a file: byte order mark, pattern of zero bytes, strict UTF-8, then which reading of the
/// lines
/// with other bytes is likeliest; where two are about as likely and give different letters, that is a doubt.
final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset JAPANESE = Charset.forName("windows-31j");
    private static final List<Charset> CANDIDATES = Stream.of(
                    "windows-1252",
                    "x-MacRoman",
                    "windows-1250",
                    "windows-31j",
                    "EUC-JP",
                    "GB18030",
                    "Big5",
                    "EUC-KR",
                    "KOI8-R",
                    "windows-1251")
            .map(Charset::forName)
            .toList();
    private static final Map<String, String> USUAL_NAMES = Map.of("windows-31j", "Shift_JIS", "x-MacRoman", "MacRoman");
    private static final double CLEAR = 6;
    private static final double SIMILAR = 3;
    private static final double CLEAR_EACH = 0.6;
    private static final double DETECTED = 1.5;
    private static final int SHOWN = 60;

    private Encodings() {}

    /// The encoding of `source`, as `choice` names it or else as guessed.
    ///
    /// @throws NotATable if the choice does not exist or does not fit the bytes
    static Encoding of(Source source, @Nullable String choice) throws IOException, NotATable {
        var survey = ByteSurvey.of(source);
        var sample = survey.damaged() > 0 || survey.sequences() > 0 ? ByteSurvey.sample(source) : new byte[0];
        return choice == null ? withZeros(guess(survey, sample), survey.zeros()) : chosen(survey, sample, choice);
    }

    private static Encoding withZeros(Encoding encoding, long zeros) {
        if (zeros == 0) {
            return encoding;
        }
        var doubts = new ArrayList<>(encoding.doubts());
        doubts.add(doubt("zeros", List.of(String.valueOf(zeros)), List.of(encoding.charset()), false));
        return new Encoding(encoding.charset(), encoding.bom(), doubts);
    }

    /// The name by which people know it.
    static String name(Charset charset) {
        return USUAL_NAMES.getOrDefault(charset.name(), charset.name());
    }

    private static Encoding chosen(ByteSurvey survey, byte[] sample, String choice) throws NotATable {
        var charset = named(choice);
        var marked = Marks.of(survey.head());
        if (marked != null && marked.name().startsWith(charset.name())) {
            return Encoding.sure(marked, true);
        }
        var bytes = sample.length == 0 ? survey.head() : sample;
        if (charset.equals(StandardCharsets.UTF_8)
                ? survey.damaged() * 20 > survey.sequences()
                : !fits(bytes, charset)) {
            throw new NotATable("bad-encoding", choice);
        }
        return Encoding.sure(charset, false);
    }

    private static Charset named(String name) throws NotATable {
        for (var usual : USUAL_NAMES.entrySet()) {
            if (usual.getValue().equalsIgnoreCase(name)) {
                return Charset.forName(usual.getKey());
            }
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new NotATable("unknown-encoding", name);
        }
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, bytes.length & ~3));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Encoding guess(ByteSurvey survey, byte[] sample) {
        var marked = Marks.of(survey.head());
        if (marked != null) {
            return Encoding.sure(marked, true);
        }
        var byZeros = Marks.byZeros(survey.head());
        if (byZeros != null) {
            return Encoding.sure(byZeros, false);
        }
        if (survey.damaged() == 0) {
            return survey.sequences() < 2 || survey.sequences() > 8
                    ? Encoding.sure(StandardCharsets.UTF_8, false)
                    : fewSequences(sample);
        }
        if (survey.sequences() >= survey.damaged()) {
            return new Encoding(
                    StandardCharsets.UTF_8,
                    false,
                    List.of(doubt(
                            "damaged",
                            List.of(String.valueOf(survey.damaged())),
                            List.of(StandardCharsets.UTF_8, WINDOWS),
                            false)));
        }
        return likeliest(sample, CANDIDATES);
    }

    /// A few valid sequences could also be a few characters of another encoding: two Chinese ones make valid UTF-8.
    private static Encoding fewSequences(byte[] sample) {
        var text = new String(sample, StandardCharsets.UTF_8);
        if (IntStream.range(0, text.length()).allMatch(at -> text.charAt(at) < 128 || isPlainUtf8(text, at))) {
            return Encoding.sure(StandardCharsets.UTF_8, false);
        }
        var candidates = new ArrayList<>(List.of(StandardCharsets.UTF_8));
        candidates.addAll(CANDIDATES);
        return likeliest(sample, candidates);
    }

    /// Sequences of three and four bytes hardly ever come about by chance, nor do two letters of one alphabet in a row,
    /// nor Latin letters inside Latin words.
    private static boolean isPlainUtf8(String text, int at) {
        var c = text.charAt(at);
        if (c >= 0x800 || (c >= 0xa0 && c < 0xc0)) {
            return true;
        }
        var script = Character.UnicodeScript.of(c);
        if (script != Character.UnicodeScript.LATIN
                && text.chars().filter(other -> other > 127).count() < 3) {
            return false;
        }
        return Stream.of(at - 1, at + 1)
                .filter(beside -> beside >= 0 && beside < text.length() && Character.isLetter(text.charAt(beside)))
                .anyMatch(beside -> Character.UnicodeScript.of(text.charAt(beside)) == script
                        && (c < 0x180 || script != Character.UnicodeScript.LATIN));
    }

    private static Encoding likeliest(byte[] sample, List<Charset> candidates) {
        var detected = detected(sample);
        var readings = candidates.stream()
                .map(charset -> Likelihood.of(sample, charset))
                .filter(Objects::nonNull)
                .map(reading -> detected != null && reading.charset().equals(detected)
                        ? new Likelihood.Reading(reading.charset(), reading.text(), reading.cost() - DETECTED)
                        : reading)
                .sorted(Comparator.comparingDouble(Likelihood.Reading::cost))
                .toList();
        if (readings.isEmpty()) {
            var other = detected == null ? WINDOWS : detected;
            return new Encoding(other, false, List.of(doubt("untold", List.of(), List.of(other), false)));
        }
        var best = readings.getFirst();
        var next = readings.stream()
                .filter(reading -> !reading.text().equals(best.text()))
                .findFirst();
        if (!best.isPlausible()) {
            return new Encoding(best.charset(), false, List.of(fitsNone(best)));
        }
        if (next.isEmpty()) {
            return Encoding.sure(best.charset(), false);
        }
        var gap = next.get().cost() - best.cost();
        var each = gap / Math.max(1, best.text().chars().filter(c -> c > 127).count());
        if (gap >= CLEAR && each >= CLEAR_EACH) {
            return Encoding.sure(best.charset(), false);
        }
        return new Encoding(
                best.charset(), false, List.of(bothReadings(best, next.get(), gap < SIMILAR || each < CLEAR_EACH)));
    }

    private static @Nullable Charset detected(byte[] sample) {
        var detector = new UniversalDetector();
        detector.handleData(sample, 0, sample.length);
        detector.dataEnd();
        var name = detector.getDetectedCharset();
        if (name == null) {
            return null;
        }
        return name.equals("SHIFT_JIS") ? JAPANESE : Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    private static TableDoubt bothReadings(Likelihood.Reading best, Likelihood.Reading next, boolean stops) {
        var one = best.text().lines().toList();
        var other = next.text().lines().toList();
        var line = 0;
        while (line < Math.min(one.size(), other.size()) - 1 && one.get(line).equals(other.get(line))) {
            line++;
        }
        return doubt(
                "two",
                List.of(name(best.charset()), shown(one.get(line)), name(next.charset()), shown(other.get(line))),
                List.of(best.charset(), next.charset()),
                stops);
    }

    /// The reading that is least odd, where all are: the text was converted wrongly long ago, or nobody here knows its
    /// encoding.
    private static TableDoubt fitsNone(Likelihood.Reading best) {
        var line = best.text()
                .lines()
                .filter(text -> text.chars().anyMatch(c -> c > 127))
                .findFirst()
                .orElse("");
        return doubt("none", List.of(name(best.charset()), shown(line)), List.of(best.charset()), false);
    }

    /// The part of a line around its first character that is not ASCII.
    private static String shown(String line) {
        var first = 0;
        while (first < line.length() && line.charAt(first) < 128) {
            first++;
        }
        var from = Math.max(0, Math.min(first - SHOWN / 2, line.length() - SHOWN));
        return line.substring(from, Math.min(line.length(), from + SHOWN)).strip();
    }

    private static TableDoubt doubt(String key, List<String> arguments, List<Charset> choices, boolean stops) {
        return new TableDoubt(
                TableDoubt.What.ENCODING,
                "encoding-" + key,
                arguments,
                choices.stream().map(Encodings::name).toList(),
                stops);
    }
}

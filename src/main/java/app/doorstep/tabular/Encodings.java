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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// Guesses the encoding of a file: byte order mark, pattern of zero bytes, strict UTF-8, then which reading of the
/// lines with other bytes is likeliest; where two are about as likely and give different letters, that is a doubt.
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
                    "KOI8-U",
                    "windows-1251",
                    "windows-1253",
                    "windows-1254",
                    "windows-1255",
                    "windows-1256",
                    "windows-1257",
                    "windows-1258",
                    "x-windows-874",
                    "ISO-8859-2",
                    "ISO-8859-5",
                    "ISO-8859-6",
                    "ISO-8859-7",
                    "ISO-8859-15",
                    "IBM850",
                    "IBM852",
                    "IBM866",
                    "x-MacCentralEurope",
                    "x-MacCyrillic",
                    "x-MacGreek")
            .map(Charset::forName)
            .toList();
    private static final Map<String, String> USUAL_NAMES = Map.of("windows-31j", "Shift_JIS", "x-MacRoman", "MacRoman");
    private static final double CLEAR = 6;
    private static final double OLD = 9;
    private static final double SIMILAR = 3;
    private static final double CLEAR_EACH = 0.6;
    private static final double DETECTED = 1.5;

    /// The logarithm of how seldom two bytes above 127 are one sequence of UTF-8.
    private static final double VALID = 2.5;

    /// So many characters must speak for a seldom encoding before it is believed.
    private static final int SEVERAL = 4;

    private Encodings() {}

    /// The encoding of `source`, as `choice` names it or else as guessed.
    ///
    /// @throws NotATable if the choice does not exist or does not fit the bytes
    static Encoding of(Source source, @Nullable String choice) throws IOException, NotATable {
        var survey = ByteSurvey.of(source);
        var sample = survey.damaged() > 0 || survey.sequences() > 0 ? ByteSurvey.sample(source) : new byte[0];
        if (choice != null) {
            return chosen(survey, sample, choice);
        }
        var wide = wide(survey.head());
        if (wide == null) {
            return withOddities(guess(survey, sample), survey.zeros(), 0, survey.isJoined());
        }
        var whole = WideSurvey.of(source, wide.charset());
        if (whole.isBinary()) {
            throw new NotATable("binary");
        }
        return withOddities(wide, 0, whole.damaged(), whole.joined());
    }

    /// The encoding of two or four bytes a character that the beginning shows; null if it shows none.
    private static @Nullable Encoding wide(byte[] head) {
        var marked = Marks.of(head);
        if (marked != null) {
            return marked.equals(StandardCharsets.UTF_8) ? null : Encoding.sure(marked, true);
        }
        var byZeros = Marks.byZeros(head);
        return byZeros == null ? null : Encoding.sure(byZeros, false);
    }

    private static Encoding withOddities(Encoding encoding, long zeros, long broken, boolean joined) {
        var only = List.of(encoding.charset());
        var doubts = new ArrayList<>(encoding.doubts());
        if (zeros > 0) {
            doubts.add(EncodingDoubts.of("zeros", List.of(String.valueOf(zeros)), only, false));
        }
        if (broken > 0) {
            doubts.add(EncodingDoubts.of(
                    "broken", List.of(String.valueOf(broken), name(encoding.charset())), only, false));
        }
        if (joined) {
            doubts.add(EncodingDoubts.of("joined", List.of(), only, false));
        }
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
        if (Marks.of(survey.head()) != null) {
            var only = List.of(StandardCharsets.UTF_8);
            return survey.damaged() > 0
                    ? utf8But(true, "damaged", survey.damaged(), only)
                    : survey.controls() > 0
                            ? utf8But(true, "converted", survey.controls(), only)
                            : Encoding.sure(StandardCharsets.UTF_8, true);
        }
        var byEscapes = Marks.byEscapes(survey.head());
        if (byEscapes != null) {
            return Encoding.sure(byEscapes, false);
        }
        if (survey.damaged() == 0) {
            if (survey.controls() > 0) {
                return utf8But(false, "converted", survey.controls(), List.of(StandardCharsets.UTF_8));
            }
            return survey.sequences() < 2 || survey.sequences() > 8
                    ? Encoding.sure(StandardCharsets.UTF_8, false)
                    : fewSequences(sample);
        }
        if (survey.sequences() >= survey.damaged()) {
            return utf8But(false, "damaged", survey.damaged(), List.of(StandardCharsets.UTF_8, WINDOWS));
        }
        return likeliest(sample, CANDIDATES);
    }

    /// UTF-8 in which some characters are not what they should be.
    private static Encoding utf8But(boolean bom, String key, long characters, List<Charset> choices) {
        return new Encoding(
                StandardCharsets.UTF_8,
                bom,
                List.of(EncodingDoubts.of(key, List.of(String.valueOf(characters)), choices, false)));
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
                        && text.charAt(beside) != c
                        && (c < 0x180 || script != Character.UnicodeScript.LATIN));
    }

    private static Encoding likeliest(byte[] sample, List<Charset> candidates) {
        var detected = detected(sample);
        var readings = candidates.stream()
                .map(charset -> Likelihood.of(sample, charset))
                .filter(Objects::nonNull)
                .map(reading ->
                        reading.cheaper((reading.charset().equals(detected) ? DETECTED : 0) + byChance(reading)))
                .sorted(Comparator.comparingDouble(Likelihood.Reading::cost))
                .toList();
        if (readings.isEmpty()) {
            var other = detected == null ? WINDOWS : detected;
            return new Encoding(other, false, List.of(EncodingDoubts.of("untold", List.of(), List.of(other), false)));
        }
        var best = readings.getFirst();
        var next = readings.stream()
                .filter(reading -> !reading.text().equals(best.text()))
                .findFirst();
        if (best.charset().equals(StandardCharsets.UTF_8)
                && readings.stream().skip(1).noneMatch(Likelihood.Reading::isPlausible)) {
            return Encoding.sure(best.charset(), false);
        }
        if (!best.isPlausible()) {
            return new Encoding(best.charset(), false, List.of(EncodingDoubts.none(best)));
        }
        var high = best.text().chars().filter(c -> c > 127).count();
        var rival = rival(best, readings);
        if (next.isEmpty() || (rival.isEmpty() && (high >= SEVERAL || !best.isSeldom()))) {
            return Encoding.sure(best.charset(), false);
        }
        var other = rival.orElse(next.get());
        var gap = other.cost() - best.cost();
        var each = gap / differences(best.text(), other.text());
        return new Encoding(
                best.charset(), false, List.of(EncodingDoubts.two(best, other, gap < SIMILAR || each < CLEAR_EACH)));
    }

    /// The likeliest other reading that comes close enough to be worth a question; one that hardly anybody uses must
    /// come closer.
    private static Optional<Likelihood.Reading> rival(Likelihood.Reading best, List<Likelihood.Reading> readings) {
        return readings.stream()
                .filter(other -> !other.text().equals(best.text()))
                .filter(other -> {
                    var gap = other.cost() - best.cost();
                    return gap < (areOld(best, other) ? OLD : other.isSeldom() && !best.isSeldom() ? SIMILAR : CLEAR)
                            || gap / differences(best.text(), other.text()) < CLEAR_EACH;
                })
                .findFirst();
    }

    /// Whether both are encodings of the time before Windows, in which French reads like German.
    private static boolean areOld(Likelihood.Reading best, Likelihood.Reading other) {
        return best.charset().name().equals("x-MacRoman")
                && other.charset().name().equals("IBM850");
    }

    /// What speaks for UTF-8, because the bytes of another encoding would seldom be valid in it by chance.
    private static double byChance(Likelihood.Reading reading) {
        return reading.charset().equals(StandardCharsets.UTF_8)
                ? VALID
                        * Math.max(
                                0,
                                reading.text()
                                                .chars()
                                                .filter(c -> c > 127)
                                                .distinct()
                                                .count()
                                        - 1)
                : 0;
    }

    /// How many characters of two readings differ, at least 1.
    private static long differences(String one, String other) {
        return one.length() == other.length()
                ? Math.max(
                        1,
                        IntStream.range(0, one.length())
                                .filter(at -> one.charAt(at) != other.charAt(at))
                                .count())
                : Math.max(1, one.chars().filter(c -> c > 127).count());
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
}

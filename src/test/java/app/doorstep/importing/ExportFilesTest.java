package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every file beside this class, each named by what it shows. Reading one also runs the checks of [Collected].
class ExportFilesTest {
    private static final String TABLE = """
        dsp-first-version-utf8-with-mark.csv                | dsp-negative-feedback  | UTF-8        | 2 | 0 |
        dsp-second-version-windows-1252.csv                 | dsp-negative-feedback  | windows-1252 | 1 | 0 |
        dsp-third-version-dots-and-dashes.csv               | dsp-negative-feedback  | UTF-8        | 1 | 1 |
        dsp-overview-moved-columns.csv                      | dsp-overview           | UTF-8        | 1 | 0 |
        dsp-overview-utf16le-with-mark.csv                  | dsp-overview           | UTF-16LE     | 2 | 1 |
        dsp-overview.csv                                    | dsp-overview           | UTF-8        | 2 | 0 |
        eu-feedback-as-table.csv                            | eu-cdf-html            | UTF-8        | 3 | 0 |
        own-all-columns-utf8.csv                            | doorstep               | UTF-8        | 4 | 0 |
        own-french-words-macroman.csv                       | doorstep               | MacRoman     | 2 | 0 |
        own-gb18030.csv                                     | doorstep               | GB18030      | 2 | 0 |
        own-german-words-semicolons-windows-1252.csv        | doorstep               | windows-1252 | 2 | 0 |
        own-koi8-r.csv                                      | doorstep               | KOI8-R       | 2 | 0 |
        own-ratings-to-ten.csv                              | doorstep               | UTF-8        | 3 | 0 | SCALE
        own-spanish-words-utf16le-without-mark.csv          | doorstep               | UTF-16LE     | 2 | 0 |
        own-titles-above-totals-below.csv                   | doorstep               | UTF-8        | 3 | 2 |
        own-unclosed-quote-in-line-3.csv                    | doorstep               | UTF-8        | 4 | 1 |
        own-unknown-words-for-nothing.csv                   | doorstep               | UTF-8        | 2 | 1 |
        seller-date-order-open.txt                          | seller-feedback        | UTF-8        | 1 | 0 | DATES
        seller-french-utf8-with-mark.txt                    | seller-feedback        | UTF-8        | 1 | 0 |
        seller-german-iso-8859-1-gzip.txt.gz                | seller-feedback        | windows-1252 | 2 | 0 |
        seller-german-utf16be-with-mark.txt                 | seller-feedback        | UTF-16BE     | 2 | 0 |
        seller-german-windows-1252.txt                      | seller-feedback        | windows-1252 | 2 | 0 |
        seller-half-translated-utf16le-without-mark.txt     | seller-feedback        | UTF-16LE     | 1 | 0 |
        seller-japanese-shift-jis.txt                       | seller-feedback        | Shift_JIS    | 2 | 0 |
        seller-legacy-ten-columns.txt                       | seller-feedback-legacy | UTF-8        | 1 | 0 |
        service-buyer-and-solved-semicolons.csv             | customer-service       | UTF-8        | 3 | 0 |
        service-survey-answers.csv                          | customer-service       | UTF-8        | 2 | 1 |
        uber-driver-quality-windows-1252.csv                | uber-driver-quality    | windows-1252 | 0 | 2 | AS_OF
        uber-ratings.csv                                    | uber-ratings           | UTF-8        | 0 | 2 | AS_OF
        unknown-words-above-columns.csv                     | unknown                | UTF-8        | 2 | 0 | COLUMNS
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void isReadAsItsNameSays(
            String name, String format, String encoding, int accepted, int rejected, Doubt.What question)
            throws ImportRefused {
        var read = Collected.of(file(name));

        assertThat(read.plan().format()).isEqualTo(format);
        assertThat(read.plan().reading().encoding()).isEqualTo(encoding);
        assertThat(read.entries().size() + read.figures().size()).isEqualTo(accepted);
        assertThat(read.problems()).hasSize(rejected);
        assertThat(read.plan().question().map(Doubt::what).orElse(null)).isEqualTo(question);
        assertThat(read.plan().sure()).isEqualTo(question == null || question == Doubt.What.COLUMNS);
    }

    @Test
    void noFileIsForgotten() throws IOException {
        try (var files = Files.list(file("."))) {
            assertThat(TABLE.lines()
                            .map(line -> line.split("\\|", -1)[0].strip())
                            .collect(Collectors.toSet()))
                    .isEqualTo(files.map(Path::getFileName)
                            .map(Path::toString)
                            .filter(name -> new File(name).getName().matches(".*\\.(csv|txt|gz)"))
                            .collect(Collectors.toSet()));
        }
    }

    private static Path file(String name) {
        URL resource = Objects.requireNonNull(
                ExportFilesTest.class.getResource("own-all-columns-utf8.csv"), "the files of this test");
        try {
            return Path.of(resource.toURI()).resolveSibling(name).normalize();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package app.doorstep;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// One format for every Java file, palantir-java-format's. `-Ddoorstep.format=write` writes it instead of checking it.
class FormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everyFileIsFormatted() throws IOException {
        List<Path> wrong;
        try (var files = Files.walk(Path.of("src"))) {
            wrong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !isFormatted(file))
                    .toList();
        }
        assertThat(wrong)
                .as("not formatted; this mends them: mvn test -Dtest=FormatTest -Ddoorstep.format=write")
                .isEmpty();
    }

    private static boolean isFormatted(Path file) {
        try {
            var text = Files.readString(file);
            var formatted = FORMATTER.formatSourceAndFixImports(text);
            if (System.getProperty("doorstep.format", "check").equals("write")) {
                Files.writeString(file, formatted);
                return true;
            }
            return formatted.equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}

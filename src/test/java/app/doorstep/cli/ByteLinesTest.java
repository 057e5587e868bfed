package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteLinesTest {
    @Test
    void linesComeWithoutTheirBreaksAndTheMarkAtTheStart() throws IOException {
        assertThat(lines("\uFEFFa\r\nb\n\nd")).containsExactly("a", "b", "", "d");
    }

    @Test
    void aBreakAtTheEndStartsNoLine() throws IOException {
        assertThat(lines("a\n")).containsExactly("a");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void linesMayBeLongerThanTheBuffer() throws IOException {
        var longest = "x".repeat(200_000);
        assertThat(lines("a\n" + longest + "\nb\n" + longest)).containsExactly("a", longest, "b", longest);
    }

    private static List<String> lines(String text) throws IOException {
        var lines = new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), () -> {});
        var result = new ArrayList<String>();
        while (lines.next()) {
            result.add(new String(lines.bytes(), lines.start(), lines.length(), StandardCharsets.UTF_8));
        }
        return result;
    }
}

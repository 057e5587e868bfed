package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachCommandTest {
    @TempDir
    Path folder;

    @Test
    void aPictureIsKeptOnceUnderItsHash() throws Exception {
        var calls = new Calls(folder);
        calls.run("line", "ue - left in rain");
        ImageIO.write(
                new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB),
                "png",
                calls.path("porch.png").toFile());

        var kept = calls.run("attach", "1", "porch.png", "--json").json();
        calls.run("attach", "1", "porch.png");

        assertThat(kept.get("originalSha256")).isEqualTo(kept.get("keptSha256"));
        try (var files = Files.list(folder.resolve("data").resolve("evidence"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactly(kept.get("keptSha256").asString() + ".png");
        }
    }

    @Test
    void aHeicPictureIsRefusedWithTheWayOut() {
        var calls = new Calls(folder);
        calls.run("line", "ue - left in rain");
        calls.file("porch.heic", "\0\0\0\30ftypheic\0\0\0\0");

        var refused = calls.run("attach", "1", "porch.heic");

        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.sentence())
                .startsWith("porch.heic is a HEIC picture")
                .contains("Save it as JPEG");
        assertThat(calls.run("attach", "7", "porch.heic").sentence()).contains("7");
        assertThat(calls.run("attach", "1", "gone.png").code()).isEqualTo(3);
    }
}

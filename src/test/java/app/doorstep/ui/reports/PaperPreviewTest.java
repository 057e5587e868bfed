package app.doorstep.ui.reports;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.text.Texts;
import app.doorstep.ui.kit.Background;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by @Start
class PaperPreviewTest {
    private static final int PAGES = 12;

    private PaperPreview preview;

    @Start
    void open(Stage stage) {
        preview = new PaperPreview(Texts.of(Locale.US), Background.inline());
        stage.setScene(new Scene(preview, 500, 600));
        stage.show();
    }

    @Test
    void onlyThePagesInViewAndTheirNeighboursAreDrawn(FxRobot robot) throws Exception {
        var pdf = pdf();
        robot.interact(() -> preview.show(Optional.of(pdf)));
        assertThat(drawn()).containsExactly(0, 1);

        robot.interact(() -> preview.setVvalue(1));
        assertThat(drawn()).containsExactly(PAGES - 2, PAGES - 1);

        robot.interact(() -> preview.setVvalue(0));
        assertThat(drawn()).containsExactly(0, 1);
    }

    private List<Integer> drawn() {
        var pages = ((Parent) preview.getContent()).getChildrenUnmodifiable();
        return IntStream.range(0, pages.size())
                .filter(page -> ((ImageView) ((Parent) pages.get(page))
                                        .getChildrenUnmodifiable()
                                        .getFirst())
                                .getImage()
                        != null)
                .boxed()
                .toList();
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < PAGES; page++) {
                document.addPage(new PDPage());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}

package app.doorstep;

import app.doorstep.cli.Pictures;
import app.doorstep.text.Texts;
import app.doorstep.ui.theme.Theme;
import app.doorstep.workbench.Trouble;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/// Pictures of the screens as the window draws them; JavaFX is loaded with the first picture.
final class ScreenPictures implements Pictures {
    private final Clock clock;
    private final UserNotebooks notebooks;

    ScreenPictures(Clock clock, UserNotebooks notebooks) {
        this.clock = clock;
        this.notebooks = notebooks;
    }

    @Override
    public List<Path> write(Path into, Look look, Path folder, Texts texts) throws Trouble {
        // As in the window: JavaFX words its own menus and calendars in this one.
        Locale.setDefault(texts.locale());
        try (var notebook = notebooks.open(folder, texts)) {
            var context = new WindowContext(notebooks, clock, texts)
                    .of(notebook, notebooks.file(folder), List.of(), () -> {
                        throw new IllegalStateException("a picture is not opened again");
                    });
            var theme = look.theme().equals("dark") ? Theme.DARK : Theme.LIGHT;
            return app.doorstep.ui.shell.Pictures.write(
                    into,
                    context,
                    new app.doorstep.ui.shell.Pictures.Look(
                            theme, look.width(), look.height(), look.scale(), look.ending()));
        } catch (Trouble e) {
            throw e;
        } catch (Exception e) {
            throw new Trouble(
                    Trouble.Kind.INPUT,
                    texts.get("main.no-pictures", e.getClass().getSimpleName()),
                    List.of(),
                    e);
        }
    }
}

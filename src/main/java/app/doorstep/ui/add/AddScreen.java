package app.doorstep.ui.add;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Where feedback comes in. The watched folder is looked into from the start of the window on.
public final class AddScreen implements Screen {
    private static final Duration EVERY = Duration.seconds(5);

    /// More than this is shown as 99+ all the same.
    private static final int MOST = 100;

    private final Workbench workbench;
    private @Nullable WatchViewModel watch;
    private @Nullable Timeline clock;

    public AddScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return ADD;
    }

    @Override
    public String titleKey() {
        return "add.title";
    }

    @Override
    public Ikon icon() {
        return Feather.PLUS;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new AddView(new AddViewModel(workbench, context, watch(context)), context);
    }

    @Override
    public void begin(ScreenContext context) {
        var folder = watch(context);
        var ticking = new Timeline(new KeyFrame(EVERY, _ -> folder.look()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
        clock = ticking;
    }

    @Override
    public void end() {
        if (clock != null) {
            clock.stop();
        }
    }

    @Override
    public void count(ScreenContext context, Consumer<Integer> result) {
        context.background()
                .run(
                        _ -> workbench.review().countNearDuplicates(MOST),
                        waiting -> result.accept(
                                waiting + watch(context).offeredProperty().get().size()),
                        _ -> result.accept(0));
    }

    private WatchViewModel watch(ScreenContext context) {
        var known = watch;
        if (known == null) {
            known = new WatchViewModel(workbench, context);
            watch = known;
        }
        return known;
    }
}

package app.doorstep.ui.answers;

import app.doorstep.replies.Waiting;
import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Workbench;
import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The place where feedback is answered.
public final class AnswersScreen implements Screen {
    private final Workbench workbench;

    public AnswersScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return ANSWERS;
    }

    @Override
    public String titleKey() {
        return "answers.title";
    }

    @Override
    public Ikon icon() {
        return Feather.MESSAGE_SQUARE;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new AnswersView(new AnswersViewModel(workbench, context), context);
    }

    @Override
    public void count(ScreenContext context, Consumer<Integer> result) {
        context.background()
                .run(
                        _ -> (int) workbench.answers().waiting(null).stream()
                                .filter(one -> one.state() != Waiting.State.HISTORY)
                                .count(),
                        result,
                        _ -> result.accept(0));
    }
}

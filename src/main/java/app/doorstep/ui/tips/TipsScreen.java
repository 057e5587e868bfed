package app.doorstep.ui.tips;

import app.doorstep.ui.kit.Screen;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.ui.kit.ScreenView;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.function.Consumer;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign.MaterialDesign;

/// The place where one sees what to change, and why.
public final class TipsScreen implements Screen {
    private static final int COUNTED_DAYS = 30;

    private final Workbench workbench;

    public TipsScreen(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public String id() {
        return TIPS;
    }

    @Override
    public String titleKey() {
        return "tips.title";
    }

    @Override
    public Ikon icon() {
        return MaterialDesign.MDI_LIGHTBULB_OUTLINE;
    }

    @Override
    public ScreenView open(ScreenContext context) {
        return new TipsView(new TipsViewModel(workbench, context), context);
    }

    @Override
    public void count(ScreenContext context, Consumer<Integer> result) {
        context.background().run(_ -> open(workbench), result, _ -> result.accept(0));
    }

    /// How many cards there are of tips that apply and that the driver has not decided on.
    private static int open(Workbench workbench) throws Trouble {
        var inWork = workbench.tipsInWork().inWork();
        var declined = workbench.tipsInWork().declined();
        var tips = workbench.advice().tips(workbench.today(), COUNTED_DAYS, null, null).stream()
                .filter(tip -> tip.applies() && !inWork.contains(tip.tip()) && !declined.contains(tip.tip()))
                // Of an empty notebook nothing is to be said yet.
                .filter(tip -> tip.of() > 0)
                .toList();
        return TipWords.together(tips).size();
    }
}

package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackgroundTest {
    private final List<Object> heard = new ArrayList<>();

    @Test
    void inlineWorkIsDoneWhenTheCallReturns() {
        var job = Background.inline()
                .run(
                        progress -> {
                            progress.report(0.5);
                            return "done";
                        },
                        heard::add,
                        heard::add);
        assertThat(heard).containsExactly("done");
        assertThat(job.progressProperty().get()).isEqualTo(0.5);
        assertThat(job.runningProperty().get()).isFalse();
    }

    @Test
    void whatTheWorkThrowsIsHandedOver() {
        var trouble = new IllegalStateException("no");
        Background.inline()
                .run(
                        _ -> {
                            throw trouble;
                        },
                        heard::add,
                        heard::add);
        assertThat(heard).containsExactly(trouble);
    }

    @Test
    void aCancelledJobSaysNothing() {
        var background = Background.inline();
        background.run(
                progress -> {
                    ((Job) progress).cancel();
                    return "too late";
                },
                heard::add,
                heard::add);
        assertThat(heard).isEmpty();
    }

    @Test
    void aLaneAnswersOneQuestionAfterTheOther() {
        var lane = Background.inline().lane();
        lane.ask(_ -> 1, heard::add, heard::add);
        lane.ask(_ -> 2, heard::add, heard::add);
        assertThat(heard).containsExactly(1, 2);
    }
}

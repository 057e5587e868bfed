package app.doorstep.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.text.Texts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class JobsTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Background background = Background.on(workers::add, Runnable::run);
    private final Jobs jobs = new Jobs(background, Texts.of(Locale.US), said::add);

    @Test
    void aSecondOneWaitsForItsTurnAndSaysSo() {
        start("backup");
        start("check");
        assertThat(said)
                .containsExactly("Making a backup: that is still being done. Next comes: Checking every entry.");
        assertThat(workers).hasSize(1);
        assertThat(shown()).isEqualTo("Making a backup");
        workers.remove().run();
        assertThat(done).containsExactly("backup");
        assertThat(shown()).isEqualTo("Checking every entry");
        workers.remove().run();
        assertThat(done).containsExactly("backup", "check");
        assertThat(jobs.shownProperty().get()).isEmpty();
    }

    @Test
    void theSameAgainIsRefused() {
        start("backup");
        start("check");
        said.clear();
        start("backup");
        start("check");
        assertThat(said)
                .containsExactly(
                        "Making a backup: that is being done already.",
                        "Checking every entry: that is being done already.");
        assertThat(jobs.waiting()).isEqualTo(1);
    }

    @Test
    void oneThatIsStoppedHandsOverWhatItCameTo() {
        var job = start("backup").orElseThrow();
        job.stop();
        workers.remove().run();
        assertThat(done).containsExactly("backup stopped");
        assertThat(jobs.shownProperty().get()).isEmpty();
    }

    @Test
    void whatIsDoneBesideIsShownWhileNothingElseIs() {
        var edit = new Jobs.Task("Saving the change", false);
        jobs.beside(edit, background.run(_ -> true, _ -> done.add("edit"), problem -> done.add(problem.toString())));
        assertThat(shown()).isEqualTo("Saving the change");
        start("backup");
        assertThat(shown()).isEqualTo("Making a backup");
        assertThat(said).isEmpty();
        workers.removeLast().run();
        assertThat(shown()).isEqualTo("Saving the change");
        workers.remove().run();
        assertThat(jobs.shownProperty().get()).isEmpty();
    }

    @Test
    void atTheEndOfTheWindowNothingMoreBegins() {
        start("backup");
        start("check");
        jobs.close();
        workers.remove().run();
        assertThat(done).containsExactly("backup stopped");
        assertThat(workers).isEmpty();
    }

    private java.util.Optional<Job> start(String key) {
        return jobs.stoppable(
                key,
                progress -> {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    return key;
                },
                done::add,
                _ -> done.add(key + " stopped"));
    }

    private String shown() {
        return jobs.shownProperty().get().orElseThrow().task().doing();
    }
}

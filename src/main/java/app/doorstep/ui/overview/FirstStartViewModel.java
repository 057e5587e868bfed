package app.doorstep.ui.overview;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Platform;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.entry.CheckinPicturesViewModel;
import app.doorstep.ui.entry.CheckinViewModel;
import app.doorstep.ui.entry.QuickLineViewModel;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The four questions of an empty notebook, one after the other; where the driver left off is remembered, every
/// question
/// can be passed by, and each leads back to the one before it with what was said there. Used on the window's thread
/// only.
final class FirstStartViewModel {
    private static final Set<Platform> FIRST = Set.of(Platform.AMAZON_FLEX, Platform.UBER_EATS);
    private static final Set<Platform> LAST = Set.of(Platform.AMAZON_SELLER, Platform.AMAZON_DSP);

    /// Which question is asked.
    enum Step {
        /// Which apps?
        APPS,
        /// What do they say today?
        FIGURES,
        /// The last bad one you remember?
        REMEMBER,
        /// Have a file?
        FILE,
        /// Nothing is asked any more.
        OVER;

        /// The questions, in their order.
        static final List<Step> QUESTIONS = List.of(APPS, FIGURES, REMEMBER, FILE);
    }

    private static final String KEY = "overview.first";

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final CheckinViewModel checkin;
    private final CheckinPicturesViewModel checkinPictures;
    private final QuickLineViewModel quick;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OVER);
    private final ReadOnlyObjectWrapper<@Nullable Feedback> remembered = new ReadOnlyObjectWrapper<>();
    private List<AppProfile> chosen = List.of();
    /// The line from which [#remembered] was made.
    private String typed = "";

    FirstStartViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.checkin = new CheckinViewModel(workbench, context, _ -> move(Step.REMEMBER));
        this.checkinPictures = new CheckinPicturesViewModel(workbench, context);
        this.quick = new QuickLineViewModel(workbench, context, this::remember);
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The feedback that was typed just now, with its marks; null before.
    ReadOnlyObjectProperty<@Nullable Feedback> rememberedProperty() {
        return remembered.getReadOnlyProperty();
    }

    CheckinViewModel checkin() {
        return checkin;
    }

    CheckinPicturesViewModel checkinPictures() {
        return checkinPictures;
    }

    QuickLineViewModel quick() {
        return quick;
    }

    /// The apps chosen so far, in the order in which they are shown.
    List<AppProfile> chosen() {
        return chosen;
    }

    /// Hears of every choice.
    void choose(List<AppProfile> apps) {
        chosen = List.copyOf(apps);
    }

    /// The apps to choose from: those most drivers use first, those of firms and sellers last.
    static List<Platform> offered() {
        return Platform.SHIPPED.stream()
                .sorted(Comparator.comparing((Platform app) -> LAST.contains(app))
                        .thenComparing(app -> !FIRST.contains(app)))
                .toList();
    }

    /// Goes on where the driver left off.
    ///
    /// @param empty whether nothing is in the notebook, not even an app
    void look(boolean empty) {
        var left = remembered();
        if (empty) {
            step.set(left.filter(Step.OVER::equals).orElse(Step.APPS));
        } else if (left.filter(Step.APPS::equals).isEmpty()) {
            show(left.orElse(Step.OVER));
        } else if (step.get() != Step.APPS) {
            again();
        }
    }

    /// Remembers which apps the driver works with, and asks what they say today.
    void begin() {
        var wanted = chosen;
        context.background()
                .run(
                        _ -> workbench.apps().choose(wanted),
                        staying -> {
                            if (!staying.isEmpty()) {
                                context.notice(context.texts().get("overview.first.staying", names(staying)), null);
                            }
                            move(Step.FIGURES);
                            context.dataChanged();
                        },
                        after::tell);
    }

    private static String names(List<AppProfile> apps) {
        return apps.stream().map(AppProfile::name).collect(Collectors.joining(", "));
    }

    /// Asks the question before this one again, with what was said there; nothing at the first.
    void back() {
        switch (step.get()) {
            case FIGURES -> again();
            case REMEMBER -> move(Step.FIGURES);
            case FILE -> move(Step.REMEMBER);
            case APPS, OVER -> {}
        }
    }

    /// Asks from the first question on, whatever is in the notebook.
    void again() {
        context.background()
                .run(
                        _ -> workbench.apps().inUse(),
                        used -> {
                            choose(used);
                            move(Step.APPS);
                        },
                        after::tell);
    }

    /// Takes back what was typed as the last bad one, to be typed otherwise.
    void mend() {
        var feedback = remembered.get();
        if (feedback != null) {
            after.run(() -> workbench.log().delete(feedback.id()), () -> {
                remembered.set(null);
                quick.textProperty().set(typed);
            });
        }
    }

    /// Leaves the question open and asks the next one.
    void pass() {
        move(
                switch (step.get()) {
                    case APPS -> Step.FIGURES;
                    case FIGURES -> Step.REMEMBER;
                    case REMEMBER -> Step.FILE;
                    case FILE, OVER -> Step.OVER;
                });
    }

    /// Asks nothing any more.
    void skipAll() {
        move(Step.OVER);
    }

    /// Asks from the start: for a notebook that is still empty.
    void restart() {
        // Once something is in the notebook, by a file for instance, it asks no more.
        remember("");
        show(Step.APPS);
    }

    /// Asks for a file to import; that is the last question.
    void chooseFile() {
        move(Step.OVER);
        context.go(new Destination.Files(List.of()));
    }

    /// Opens the sample year, a notebook of its own; the question stays.
    void openSample() {
        context.openSample();
    }

    private void remember(long feedback) {
        typed = quick.textProperty().get();
        context.background()
                .run(
                        _ -> workbench.log().require(feedback),
                        found -> {
                            remembered.set(found);
                            move(Step.FILE);
                        },
                        after::tell);
    }

    private void move(Step next) {
        remember(next.name().toLowerCase(Locale.ROOT));
        show(next);
    }

    private void remember(String word) {
        context.preferences().change(settings -> settings.remembering(KEY, word));
    }

    private void show(Step next) {
        if (next == step.get()) {
            return;
        }
        if (next == Step.FIGURES) {
            checkin.recall();
        } else if (next == Step.REMEMBER) {
            quick.refresh();
        }
        step.set(next);
    }

    private Optional<Step> remembered() {
        var word = context.preferences().remembered(KEY, "");
        return Arrays.stream(Step.values())
                .filter(candidate -> candidate.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}

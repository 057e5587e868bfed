package app.doorstep.ui.settings;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Scale;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Apps;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// The apps as the driver uses them. Used on the window's thread only.
final class AppsViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final ReasonsViewModel reasons;
    private final FiguresViewModel figures;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<AppProfile>> apps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<AppProfile>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<RatingPolicy> policies = List.of();
    private Map<Platform, AppGuide> guides = Map.of();
    private Set<Platform> used = Set.of();
    private @Nullable Platform wanted;

    AppsViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
        this.reasons = new ReasonsViewModel(workbench, context);
        this.figures = new FiguresViewModel(workbench, context);
    }

    /// The line under the title.
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /// The apps in use first, then the other ones that Doorstep knows.
    ReadOnlyObjectProperty<List<AppProfile>> appsProperty() {
        return apps.getReadOnlyProperty();
    }

    /// The app whose settings are shown; empty before anything was read.
    ReadOnlyObjectProperty<Optional<AppProfile>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the words mean by which the chosen app names reasons.
    ReasonsViewModel reasons() {
        return reasons;
    }

    /// What the chosen app has stated.
    FiguresViewModel figures() {
        return figures;
    }

    /// Whether an app is in the driver's lists, so that it can be removed from them.
    boolean isUsed(AppProfile app) {
        return used.contains(app.platform());
    }

    /// Asks what would go with an app, and removes it if `sure` says yes.
    ///
    /// @param sure hears how many entries and figures would be deleted with it
    void remove(AppProfile app, Predicate<Apps.Holding> sure) {
        reading.ask(
                _ -> workbench.apps().holding(app.platform()),
                holding -> {
                    if (sure.test(holding)) {
                        wanted = null;
                        after.run(
                                () -> workbench.apps().remove(app.platform()),
                                context.texts().get("settings.app.removed", app.name()),
                                this::refresh);
                    }
                },
                after::tell);
    }

    /// The rule of an app's figure, if the notebook has it.
    Optional<RatingPolicy> policy(AppProfile app) {
        return policies.stream()
                .filter(policy -> policy.name().equals(app.policy()))
                .findFirst();
    }

    /// What an app gives, as far as it is known.
    Optional<AppGuide> guide(AppProfile app) {
        return Optional.ofNullable(guides.get(app.platform()));
    }

    /// The rules that fit an app's feedback: those for all apps, its own, and the driver's.
    List<RatingPolicy> policies() {
        return policies.stream().filter(policy -> policy.kind() == Kind.RATING).toList();
    }

    /// Rates the app by another rule; its line goes where it does not fit the scale any more.
    void choosePolicy(RatingPolicy policy) {
        change(app -> new AppProfile(
                app.platform(),
                app.name(),
                app.channel(),
                app.channelAsked(),
                app.coverage(),
                policy.name(),
                policy(app)
                                .map(RatingPolicy::scale)
                                .filter(policy.scale()::equals)
                                .isPresent()
                        ? app.line()
                        : null));
    }

    /// Reads everything anew.
    void refresh() {
        figures.refresh();
        reading.ask(
                _ -> {
                    var all = workbench.apps().all();
                    var guides = new HashMap<Platform, AppGuide>();
                    for (var app : all) {
                        guides.put(app.platform(), workbench.checkins().guide(app.platform()));
                    }
                    return new Read(
                            workbench.apps().inUse(), all, workbench.policies().all(), guides);
                },
                this::take,
                after::tell);
    }

    void choose(Platform platform) {
        wanted = platform;
        chosen.set(apps.get().stream()
                .filter(app -> app.platform().equals(platform))
                .findFirst()
                .or(() -> apps.get().stream().findFirst()));
    }

    void chooseCoverage(Coverage coverage) {
        change(app -> new AppProfile(
                app.platform(), app.name(), app.channel(), app.channelAsked(), coverage, app.policy(), app.line()));
    }

    void chooseChannel(ReplyChannel channel) {
        change(app ->
                new AppProfile(app.platform(), app.name(), channel, true, app.coverage(), app.policy(), app.line()));
    }

    /// Sets the driver's own line, as typed; empty takes it away.
    ///
    /// @return whether it could be read as a figure on the policy's scale
    boolean chooseLine(String typed) {
        var app = chosen.get();
        if (app.isEmpty()) {
            return true;
        }
        var top = policy(app.get()).map(RatingPolicy::scale).orElse(Scale.STARS).top();
        BigDecimal line = null;
        if (!typed.isBlank()) {
            try {
                line = new BigDecimal(typed.strip().replace(',', '.'));
            } catch (NumberFormatException _) {
                return false;
            }
            if (line.signum() <= 0 || line.compareTo(BigDecimal.valueOf(top)) > 0) {
                return false;
            }
        }
        var read = line;
        change(before -> new AppProfile(
                before.platform(),
                before.name(),
                before.channel(),
                before.channelAsked(),
                before.coverage(),
                before.policy(),
                read));
        return true;
    }

    /// Adds an app of the driver's own name; one that is there already is chosen.
    ///
    /// @return whether the name holds a letter or digit
    boolean addApp(String name) {
        try {
            var platform = Platform.named(name);
            if (apps.get().stream().anyMatch(app -> app.platform().equals(platform))) {
                choose(platform);
                return true;
            }
            wanted = platform;
            var start = AppProfile.shipped(platform);
            var app = new AppProfile(
                    platform, name.strip(), start.channel(), false, start.coverage(), start.policy(), null);
            after.run(
                    () -> workbench.apps().save(app),
                    context.texts().get("settings.app.added", app.name()),
                    this::refresh);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private void change(java.util.function.UnaryOperator<AppProfile> change) {
        chosen.get().ifPresent(app -> {
            var changed = change.apply(app);
            if (!changed.equals(app)) {
                save(changed);
            }
        });
    }

    private void save(AppProfile app) {
        after.run(
                () -> workbench.apps().save(app), context.texts().get("settings.app.saved", app.name()), this::refresh);
    }

    private void take(Read read) {
        guides = read.guides();
        used = read.inUse().stream().map(AppProfile::platform).collect(Collectors.toUnmodifiableSet());
        policies = read.policies();
        apps.set(read.all());
        summary.set(
                read.inUse().isEmpty()
                        ? context.texts().get("settings.summary.none")
                        : context.texts().count("settings.summary", read.inUse().size()));
        var platform = wanted;
        choose(platform != null ? platform : read.all().getFirst().platform());
    }

    private record Read(
            List<AppProfile> inUse,
            List<AppProfile> all,
            List<RatingPolicy> policies,
            Map<Platform, AppGuide> guides) {}
}

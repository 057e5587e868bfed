package app.doorstep.ui.settings;

import app.doorstep.analysis.PolicyScore;
import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Band;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.domain.Window;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.PolicyName;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The rating policies: shown, copied, and the driver's own changed.
final class PoliciesViewModel {
    private static final int WEEKS = 12;

    /// What a policy counts first.
    enum Counts implements Identified {
        LAST_RATINGS,
        LAST_DAYS,
        WEEK,
        MONTH,
        LIFETIME;

        static Counts of(Window window) {
            return switch (window) {
                case Window.LastRatings _ -> LAST_RATINGS;
                case Window.LastDays _ -> LAST_DAYS;
                case Window.SundayWeek _ -> WEEK;
                case Window.CalendarMonth _ -> MONTH;
                case Window.Lifetime _ -> LIFETIME;
            };
        }

        boolean wantsNumber() {
            return this == LAST_RATINGS || this == LAST_DAYS;
        }
    }

    /// What stands in the fields.
    ///
    /// More than six components: they are the fields.
    ///
    /// @param platforms the apps it reads; empty for all without a policy of their own
    /// @param windows what it counts: the score first, then what is shown beside it
    /// @param below where each band but the last ends, as typed
    /// @param sampledOn the day of the week on which it is taken; null for every day
    record Form(
            List<Platform> platforms,
            List<Span> windows,
            String minimum,
            boolean latest,
            boolean excluded,
            List<String> below,
            @Nullable DayOfWeek sampledOn) {}

    /// One window as it stands in the fields.
    ///
    /// @param number of ratings or days, as typed
    record Span(Counts counts, String number) {
        static Span of(Window window) {
            return new Span(
                    Counts.of(window),
                    switch (window) {
                        case Window.LastRatings last -> Integer.toString(last.count());
                        case Window.LastDays last -> Integer.toString(last.days());
                        default -> "";
                    });
        }
    }

    /// The chosen policy with its figures, the newest first.
    record Shown(RatingPolicy policy, List<PolicyScore> history) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane reading;
    private final Lane choosing;
    private final ReadOnlyObjectWrapper<List<RatingPolicy>> policies = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<AppProfile>> apps = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable String chosen;

    PoliciesViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.reading = context.background().lane();
        this.choosing = context.background().lane();
    }

    ReadOnlyObjectProperty<List<RatingPolicy>> policiesProperty() {
        return policies.getReadOnlyProperty();
    }

    /// The apps that a policy may read.
    List<AppProfile> apps() {
        return apps.get();
    }

    /// What the driver calls an app.
    String appName(Platform platform) {
        return apps.get().stream()
                .filter(app -> app.platform().equals(platform))
                .findFirst()
                .map(AppProfile::name)
                .orElse(platform.id());
    }

    /// Empty before anything was read.
    ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    static boolean isOwn(RatingPolicy policy) {
        return ShippedPolicies.ALL.stream().noneMatch(each -> each.name().equals(policy.name()));
    }

    void refresh() {
        reading.ask(
                _ -> new Read(workbench.policies().all(), workbench.apps().all()),
                read -> {
                    var all = read.policies();
                    apps.set(read.apps());
                    policies.set(all);
                    all.stream()
                            .filter(policy -> policy.name().equals(chosen))
                            .findFirst()
                            .or(() -> all.stream().findFirst())
                            .ifPresent(this::choose);
                },
                after::tell);
    }

    void choose(RatingPolicy policy) {
        chosen = policy.name();
        choosing.ask(
                _ -> new Shown(policy, workbench.standing().history(policy, WEEKS)),
                found -> shown.set(Optional.of(found)),
                after::tell);
    }

    /// Makes a policy of the driver's own from the chosen one.
    void copy() {
        shown.get().map(Shown::policy).ifPresent(policy -> {
            var name = freeName(policy.name());
            chosen = name;
            keep(policy.named(name), context.texts().get("settings.policies.copied", said(name)));
        });
    }

    private String said(String name) {
        return PolicyName.of(name, context.texts());
    }

    private String freeName(String of) {
        var names = policies.get().stream().map(RatingPolicy::name).toList();
        var name = of + "-mine";
        for (int i = 2; names.contains(name); i++) {
            name = of + "-mine-" + i;
        }
        return name;
    }

    /// Changes the chosen policy, which is the driver's own, as the fields say.
    ///
    /// @return whether they make sense; nothing is changed if not
    boolean save(Form form) {
        var policy = shown.get().map(Shown::policy).filter(PoliciesViewModel::isOwn);
        var changed = policy.flatMap(own -> changed(own, form));
        changed.ifPresent(own -> keep(own, context.texts().get("settings.policies.saved", said(own.name()))));
        return changed.isPresent();
    }

    private static Optional<RatingPolicy> changed(RatingPolicy policy, Form form) {
        var minimum = whole(form.minimum());
        var windows = form.windows().stream()
                .map(PoliciesViewModel::window)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var bands = bands(policy, form.below());
        if (minimum.isEmpty()
                || windows.isEmpty()
                || windows.size() < form.windows().size()
                || bands.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RatingPolicy(
                policy.name(),
                form.platforms(),
                policy.kind(),
                policy.scale(),
                windows,
                minimum.get(),
                form.latest(),
                form.sampledOn(),
                bands.get(),
                form.excluded(),
                policy.source()));
    }

    private static Optional<Window> window(Span span) {
        return switch (span.counts()) {
            case LAST_RATINGS -> whole(span.number()).map(Window.LastRatings::new);
            case LAST_DAYS -> whole(span.number()).map(Window.LastDays::new);
            case WEEK -> Optional.of(new Window.SundayWeek());
            case MONTH -> Optional.of(new Window.CalendarMonth());
            case LIFETIME -> Optional.of(new Window.Lifetime());
        };
    }

    private static Optional<Integer> whole(String typed) {
        var text = typed.strip();
        return text.matches("[1-9][0-9]{0,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    private static Optional<List<Band>> bands(RatingPolicy policy, List<String> below) {
        var bands = new ArrayList<Band>();
        BigDecimal last = null;
        for (int i = 0; i < policy.bands().size(); i++) {
            var band = policy.bands().get(i);
            if (i >= below.size()) {
                bands.add(band);
                continue;
            }
            var text = below.get(i).strip().replace(',', '.');
            if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
                return Optional.empty();
            }
            var end = new BigDecimal(text);
            if (last != null && end.compareTo(last) <= 0) {
                return Optional.empty();
            }
            last = end;
            bands.add(new Band(end, band.colour(), band.label()));
        }
        return Optional.of(bands);
    }

    /// Forgets the chosen policy, which is the driver's own.
    void delete() {
        shown.get().map(Shown::policy).filter(PoliciesViewModel::isOwn).ifPresent(policy -> {
            var name = policy.name();
            after.run(
                    () -> workbench.policies().delete(name),
                    context.texts().get("settings.policies.deleted", said(name)),
                    this::refresh);
        });
    }

    private void keep(RatingPolicy policy, String sentence) {
        after.run(() -> workbench.policies().save(policy), sentence, this::refresh);
    }

    private record Read(List<RatingPolicy> policies, List<AppProfile> apps) {}
}

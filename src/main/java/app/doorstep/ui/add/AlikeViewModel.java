package app.doorstep.ui.add;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Platform;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.Destination;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.NearDuplicate;
import app.doorstep.workbench.Workbench;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Imported entries that look much like another one of their day: both are kept until the driver says which is which.
/// Used on the window's thread only.
final class AlikeViewModel {
    /// How many pairs are shown at a time.
    static final int SHOWN = 20;

    /// More than these are not counted.
    static final int MOST = 1000;

    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;
    private final Lane lane;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<NearDuplicate>> pairs = new ReadOnlyObjectWrapper<>(List.of());
    private Map<Platform, String> apps = Map.of();

    AlikeViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
        this.lane = context.background().lane();
    }

    /// How many pairs wait for the driver's word.
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// Whether they are being looked at.
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The first of them, the newest first.
    ReadOnlyObjectProperty<List<NearDuplicate>> pairsProperty() {
        return pairs.getReadOnlyProperty();
    }

    /// Reads anew what waits.
    void refresh() {
        lane.ask(
                _ -> new Read(
                        workbench.review().countNearDuplicates(MOST),
                        workbench.review().nearDuplicates(SHOWN),
                        workbench.apps().inUse().stream()
                                .collect(Collectors.toMap(AppProfile::platform, AppProfile::name))),
                read -> {
                    apps = read.apps();
                    count.set(read.count());
                    pairs.set(read.pairs());
                    shown.set(shown.get() && read.count() > 0);
                },
                after::tell);
    }

    /// Looks at them.
    void open() {
        shown.set(count.get() > 0);
    }

    /// Puts them away; they go on waiting.
    void close() {
        shown.set(false);
    }

    /// What people call the app of a feedback.
    String app(Feedback feedback) {
        return apps.getOrDefault(feedback.platform(), feedback.platform().id());
    }

    /// They are two.
    void keepBoth(NearDuplicate pair) {
        decide(context.texts().get("add.alike.kept"), () -> workbench.review().keepBoth(pair));
    }

    /// One of them is too many.
    void delete(Feedback feedback) {
        decide(
                context.texts().get("add.alike.deleted", context.texts().weekdayAndDay(feedback.date())),
                () -> workbench.log().delete(feedback.id()));
    }

    /// Shows both in the log.
    void follow(NearDuplicate pair) {
        context.go(new Destination.TheseInLog(
                List.of(pair.newer().id(), pair.older().id()), context.texts().get("add.alike.log")));
    }

    private void decide(String done, Aftermath.Edit edit) {
        after.run(edit, done, this::refresh);
    }

    private record Read(int count, List<NearDuplicate> pairs, Map<Platform, String> apps) {}
}

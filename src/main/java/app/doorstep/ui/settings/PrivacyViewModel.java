package app.doorstep.ui.settings;

import app.doorstep.settings.Settings;
import app.doorstep.ui.edit.Aftermath;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Privacy;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Hiding names, and forgetting a customer or everything after a look at what goes. Used on the window's thread only.
final class PrivacyViewModel {
    private final Workbench workbench;
    private final ScreenContext context;
    private final Aftermath after;

    PrivacyViewModel(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.context = context;
        this.after = new Aftermath(workbench, context);
    }

    /// Finds out what would go with a customer; a name that nobody bears is said.
    void look(String name, Consumer<Privacy.Plan> found) {
        if (name.isBlank()) {
            return;
        }
        look(() -> workbench.privacy().plan(name), found, context.texts().get("settings.forget.nobody", name.strip()));
    }

    /// Finds out what would go with everything.
    void lookAtAll(Consumer<Privacy.Plan> found) {
        look(() -> workbench.privacy().planEverything(), found, context.texts().get("settings.forget.empty"));
    }

    private interface Asking {
        Privacy.Plan ask() throws Trouble;
    }

    private void look(Asking asking, Consumer<Privacy.Plan> found, String nothing) {
        context.jobs()
                .whole(
                        "find-traces",
                        _ -> asking.ask(),
                        plan -> {
                            if (plan.isEmpty()) {
                                context.notice(nothing, null);
                            } else {
                                found.accept(plan);
                            }
                        },
                        after::tell);
    }

    /// Forgets a customer for good.
    ///
    /// @param backups that go too
    void forget(String name, List<Path> backups) {
        after.whole(
                "forget",
                _ -> {
                    workbench.privacy().forget(name, backups);
                    return name;
                },
                _ -> context.texts().get("settings.forget.done"),
                () -> {});
    }

    /// Forgets everything for good.
    ///
    /// @param backups that go too
    void forgetEverything(List<Path> backups) {
        after.whole(
                "forget",
                _ -> {
                    workbench.privacy().forgetEverything(backups);
                    return backups;
                },
                _ -> {
                    context.preferences().change(Settings::withoutPerson);
                    return context.texts().get("settings.forget.done");
                },
                () -> {});
    }
}

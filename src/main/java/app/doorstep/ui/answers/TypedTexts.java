package app.doorstep.ui.answers;

import app.doorstep.domain.Feedback;
import app.doorstep.replies.Draft;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Workbench;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What the driver typed over drafts, by feedback and kind of draft; kept in the notebook so that it is there tomorrow.
/// Used on the window's thread only.
final class TypedTexts {
    private record Place(long id, Draft.Kind kind) {}

    private final Workbench workbench;
    private final ScreenContext context;
    private final Consumer<Throwable> failed;
    private final Map<Place, String> typed = new HashMap<>();

    TypedTexts(Workbench workbench, ScreenContext context, Consumer<Throwable> failed) {
        this.workbench = workbench;
        this.context = context;
        this.failed = failed;
    }

    /// What was typed over a draft; empty if nothing was.
    Optional<String> of(long id, Draft.Kind kind) {
        return Optional.ofNullable(typed.get(new Place(id, kind)));
    }

    /// Remembers what is being typed.
    void put(long id, Draft.Kind kind, String words) {
        typed.put(new Place(id, kind), words);
    }

    /// Takes what the notebook holds.
    ///
    /// @param typing whether it is being written right now: what is there already is newer then
    void take(long id, Map<Draft.Kind, String> held, boolean typing) {
        held.forEach((kind, words) -> {
            var place = new Place(id, kind);
            if (!typing || !typed.containsKey(place)) {
                typed.put(place, words);
            }
        });
    }

    /// Forgets all that was typed over the drafts of one feedback.
    void forget(long id) {
        typed.keySet().removeIf(place -> place.id() == id);
    }

    /// Keeps in the notebook what was typed over a draft, if anything was.
    void keep(Feedback about, Draft.Kind kind) {
        of(about.id(), kind).ifPresent(words -> keep(about, kind, words));
    }

    /// Goes back to the draft as it was written.
    void replace(Feedback about, Draft.Kind kind, String drafted) {
        typed.remove(new Place(about.id(), kind));
        keep(about, kind, drafted);
    }

    private void keep(Feedback about, Draft.Kind kind, String words) {
        if (about.answer() == null) {
            context.background()
                    .run(
                            _ -> {
                                workbench.answers().keep(about.id(), null, kind, words);
                                return true;
                            },
                            _ -> {},
                            failed);
        }
    }
}

package app.doorstep.ui.answers;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.replies.Draft;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What the driver typed over drafts, by feedback, reader and kind of draft; kept in the notebook so that it is there
/// tomorrow. Used on the window's thread only.
final class TypedTexts {
    private record Place(long id, Audience to, Draft.Kind kind) {}

    /// Texts about one feedback that the notebook does not have yet, to be kept before something else is done there.
    record Unkept(long id, Audience to, Map<Draft.Kind, String> texts) {
        /// Keeps them; away from the window's thread.
        void keep(Workbench workbench) throws Trouble {
            for (var text : texts.entrySet()) {
                workbench.answers().keep(id, to, text.getKey(), text.getValue());
            }
        }
    }

    private final Workbench workbench;
    private final ScreenContext context;
    private final Consumer<Throwable> failed;
    private final Map<Place, String> typed = new HashMap<>();
    private final Set<Place> unkept = new HashSet<>();

    TypedTexts(Workbench workbench, ScreenContext context, Consumer<Throwable> failed) {
        this.workbench = workbench;
        this.context = context;
        this.failed = failed;
    }

    /// What was typed over a draft; empty if nothing was.
    Optional<String> of(long id, Audience to, Draft.Kind kind) {
        return Optional.ofNullable(typed.get(new Place(id, to, kind)));
    }

    /// Remembers what is being typed.
    void put(long id, Audience to, Draft.Kind kind, String words) {
        var place = new Place(id, to, kind);
        typed.put(place, words);
        unkept.add(place);
    }

    /// Takes what the notebook holds in place of what it held; what was typed since is newer.
    void take(long id, Audience to, Map<Draft.Kind, String> held) {
        for (var kind : Draft.Kind.values()) {
            var place = new Place(id, to, kind);
            if (!unkept.contains(place)) {
                typed.compute(place, (_, _) -> held.get(kind));
            }
        }
    }

    /// What the notebook does not have yet of the texts about one feedback; none once it was answered.
    Unkept unkept(Feedback about, Audience to) {
        var texts = new EnumMap<Draft.Kind, String>(Draft.Kind.class);
        if (about.answer() == null) {
            for (var place : unkept) {
                if (place.id() == about.id() && place.to() == to) {
                    texts.put(place.kind(), typed.getOrDefault(place, ""));
                }
            }
        }
        return new Unkept(about.id(), to, texts);
    }

    /// Notes that the notebook has them now.
    void kept(Unkept now) {
        now.texts().forEach((kind, words) -> {
            var place = new Place(now.id(), now.to(), kind);
            if (words.equals(typed.get(place))) {
                unkept.remove(place);
            }
        });
    }

    /// Keeps in the notebook what was typed about one feedback, if anything was.
    void keep(Feedback about, Audience to) {
        var now = unkept(about, to);
        if (!now.texts().isEmpty()) {
            context.background()
                    .run(
                            _ -> {
                                now.keep(workbench);
                                return now;
                            },
                            this::kept,
                            failed);
        }
    }
}

package app.doorstep.ui.answers;

import app.doorstep.domain.Feedback;
import app.doorstep.ui.kit.Lane;
import app.doorstep.ui.kit.ScreenContext;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What else the customer of one feedback wrote. It is looked for when everything else is shown already. Used on the
/// window's thread only.
final class EarlierFeedback {
    private static final int SHOWN = 5;

    private final Workbench workbench;
    private final Lane looking;
    private final ReadOnlyObjectWrapper<Optional<List<Feedback>>> found = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable String customer;

    EarlierFeedback(Workbench workbench, ScreenContext context) {
        this.workbench = workbench;
        this.looking = context.background().lane();
    }

    /// The newest first; empty until it is known.
    ReadOnlyObjectProperty<Optional<List<Feedback>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks for it; what is shown of the same customer stays meanwhile.
    void of(Feedback feedback) {
        var name = feedback.words().customer();
        if (name == null || !name.equals(customer)) {
            forget();
        }
        customer = name;
        if (name == null) {
            found.set(Optional.of(List.of()));
        } else {
            looking.ask(
                    _ -> look(feedback.id(), name),
                    others -> found.set(Optional.of(others)),
                    _ -> found.set(Optional.of(List.of())));
        }
    }

    void forget() {
        looking.cancel();
        customer = null;
        found.set(Optional.empty());
    }

    private List<Feedback> look(long id, String name) throws Trouble {
        return workbench.log().ofCustomer(name, SHOWN + 1).stream()
                .filter(other -> other.id() != id)
                .limit(SHOWN)
                .toList();
    }
}

package app.doorstep.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/// What a view listens to, ended together. Used on the window's thread only.
public final class Subscriptions implements AutoCloseable {
    private final List<Subscription> open = new ArrayList<>();

    /// Hands every value of `source` to `listener`, the present one at once.
    public <T> void on(ObservableValue<T> source, Consumer<? super T> listener) {
        open.add(source.subscribe(listener));
    }

    /// Keeps something else that can be ended.
    public void add(Subscription subscription) {
        open.add(subscription);
    }

    @Override
    public void close() {
        open.forEach(Subscription::unsubscribe);
        open.clear();
    }
}

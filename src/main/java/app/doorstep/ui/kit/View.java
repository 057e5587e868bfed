package app.doorstep.ui.kit;

import javafx.scene.Parent;

/// A piece of the window: what is seen, and an end to everything it listens to.
public interface View extends AutoCloseable {
    Parent node();

    /// Ends all subscriptions; the node is not used afterwards.
    @Override
    void close();
}

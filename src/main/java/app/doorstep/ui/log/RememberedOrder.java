package app.doorstep.ui.log;

import app.doorstep.domain.FeedbackOrder;
import app.doorstep.domain.Identified;
import app.doorstep.ui.kit.Preferences;

/// The order of the table between two starts: `date down`.
final class RememberedOrder {
    private static final String KEY = "log.order";

    private RememberedOrder() {}

    static FeedbackOrder read(Preferences preferences) {
        var words = preferences.remembered(KEY, "").split(" ", 2);
        return Identified.of(FeedbackOrder.By.class, words[0])
                .map(by -> new FeedbackOrder(by, words.length < 2 || words[1].equals("down")))
                .orElse(FeedbackOrder.NEWEST);
    }

    static void write(Preferences preferences, FeedbackOrder order) {
        preferences.change(settings -> settings.remembering(KEY, order.by().id() + (order.down() ? " down" : " up")));
    }
}

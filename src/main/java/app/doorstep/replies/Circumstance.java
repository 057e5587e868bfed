package app.doorstep.replies;

import app.doorstep.domain.Identified;
import app.doorstep.text.Texts;
import java.util.Locale;
import java.util.Optional;

/// The usual things that are in the way of a good delivery, offered to be ticked. Anything else is typed.
public enum Circumstance implements Identified {
    RAIN,
    GATE_CLOSED,
    TRAFFIC,
    WRONG_ADDRESS,
    NOT_REACHABLE,
    APP_OUTAGE,
    VEHICLE;

    /// The fixed word, with a hyphen: `gate-closed`.
    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// As people say it: "gate closed".
    public String label(Texts texts) {
        return texts.get("replies.circumstance." + id());
    }

    /// The circumstance a person means by its id or its English label; empty for words of the driver's own.
    static Optional<Circumstance> named(String words) {
        return Identified.of(
                Circumstance.class, words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-"));
    }
}

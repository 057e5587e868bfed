package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Polarity;

/// A factor with a polarity as one number, so that figures about all of them fit an array; written `care-`. The numbers
/// leave no file: those write names.
@SuppressWarnings("EnumOrdinal") // an index within one run
final class Pair {
    private static final Factor[] FACTORS = Factor.values();
    private static final Polarity[] POLARITIES = Polarity.values();

    /// How many there are.
    static final int COUNT = FACTORS.length * POLARITIES.length;

    private Pair() {}

    static int of(Factor factor, Polarity polarity) {
        return factor.ordinal() * POLARITIES.length + polarity.ordinal();
    }

    static int of(Sense sense) {
        return of(sense.factor(), sense.polarity());
    }

    static Factor factor(int pair) {
        return FACTORS[pair / POLARITIES.length];
    }

    static Polarity polarity(int pair) {
        return POLARITIES[pair % POLARITIES.length];
    }

    static String name(int pair) {
        return factor(pair).id() + (polarity(pair) == Polarity.PRAISE ? "+" : "-");
    }

    /// The pair of this [#name].
    ///
    /// @throws IllegalArgumentException if there is no such factor
    static int parse(String name) {
        var end = name.length() - 1;
        var factor = Identified.of(Factor.class, name.substring(0, end))
                .orElseThrow(() -> new IllegalArgumentException("no such factor: " + name));
        return of(factor, name.charAt(end) == '+' ? Polarity.PRAISE : Polarity.COMPLAINT);
    }
}

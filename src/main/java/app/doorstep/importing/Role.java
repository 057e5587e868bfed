package app.doorstep.importing;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a column means: the columns of Doorstep's own file, in the order in which it is written, and `REASON`, which
/// only other files have: words such as "Late" that name what was wrong or right.
public enum Role implements Identified {
    DATE,
    TIME,
    PLATFORM,
    DRIVER,
    ID,
    KIND,
    RATER,
    STARS,
    SENTIMENT,
    PUNCTUALITY(Factor.PUNCTUALITY),
    PROFESSIONALISM(Factor.PROFESSIONALISM),
    CARE(Factor.CARE),
    COMMUNICATION(Factor.COMMUNICATION),
    INSTRUCTIONS(Factor.INSTRUCTIONS),
    PROACTIVE(Factor.PROACTIVE),
    OUTSIDE_CONTROL(Factor.OUTSIDE_CONTROL),
    SERVICE_SCORE,
    SOLVED,
    COMMENT,
    CUSTOMER,
    REPLY,
    MARKS,
    FLAGS,
    NOTE,
    LEARNED,
    COVERAGE,
    REASON;

    /// The columns of single factors.
    static final List<Role> FACTORS =
            List.of(PUNCTUALITY, PROFESSIONALISM, CARE, COMMUNICATION, INSTRUCTIONS, PROACTIVE, OUTSIDE_CONTROL);

    /// The columns one of which a row needs beside its date.
    static final List<Role> SAYING = List.of(
            STARS,
            SENTIMENT,
            PUNCTUALITY,
            PROFESSIONALISM,
            CARE,
            COMMUNICATION,
            INSTRUCTIONS,
            PROACTIVE,
            OUTSIDE_CONTROL,
            SERVICE_SCORE,
            SOLVED,
            COMMENT,
            REASON);

    private final @Nullable Factor factor;

    Role() {
        this.factor = null;
    }

    Role(Factor factor) {
        this.factor = factor;
    }

    /// Whether Doorstep's own file has this column.
    boolean own() {
        return this != REASON;
    }

    /// The factor whose column this is; null for other columns.
    @Nullable
    Factor factor() {
        return factor;
    }
}

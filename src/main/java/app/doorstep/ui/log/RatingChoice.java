package app.doorstep.ui.log;

import app.doorstep.domain.Identified;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the rating filter offers.
enum RatingChoice implements Identified {
    ANY(null, null),
    LOW(1, 2),
    MIDDLE(3, 3),
    HIGH(4, 5),
    ONE(1, 1);

    private final @Nullable Integer least;
    private final @Nullable Integer most;

    RatingChoice(@Nullable Integer least, @Nullable Integer most) {
        this.least = least;
        this.most = most;
    }

    @Nullable
    Integer least() {
        return least;
    }

    @Nullable
    Integer most() {
        return most;
    }

    static RatingChoice of(@Nullable Integer least, @Nullable Integer most) {
        for (var choice : values()) {
            if (Objects.equals(choice.least, least) && Objects.equals(choice.most, most)) {
                return choice;
            }
        }
        return ANY;
    }
}

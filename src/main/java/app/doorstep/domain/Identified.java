package app.doorstep.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A constant with the fixed word by which files, tables and commands know it: `outside_control`, `praise`, `service`.
public interface Identified {
    /// The fixed word: the constant's name in lower case.
    default String id() {
        return ((Enum<?>) this).name().toLowerCase(Locale.ROOT);
    }

    /// The constant of `type` whose word is `id`, compared without regard to case; empty if there is none.
    static <E extends Enum<E> & Identified> Optional<E> of(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.id().equalsIgnoreCase(id))
                .findFirst();
    }
}

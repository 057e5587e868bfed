package app.doorstep.workbench;

import app.doorstep.domain.Kept;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What each app stated of a driver on the last of some days on which it stated anything. Counts of deliveries say
/// nothing of the driver and are left out.
final class SaidLast {
    private final List<StatedFigure> figures;

    private SaidLast(List<StatedFigure> figures) {
        this.figures = figures;
    }

    /// @param platform null for all apps
    /// @param driver null for the owner of the notebook
    /// @param days the days that are looked at
    static SaidLast of(Desk desk, @Nullable Platform platform, @Nullable String driver, Predicate<LocalDate> days)
            throws Trouble {
        return new SaidLast(desk.ask(store -> store.figures().list(platform)).stream()
                .map(Kept::value)
                .filter(figure -> Objects.equals(figure.driver(), driver)
                        && days.test(figure.on())
                        && !figure.name().equals(StatedFigure.DELIVERIES))
                .toList());
    }

    /// What one app said, its figure of the whole first; empty if it said nothing.
    List<StatedFigure> by(Platform platform) {
        var own = figures.stream()
                .filter(figure -> figure.platform().equals(platform))
                .toList();
        var last = own.stream().map(StatedFigure::on).max(Comparator.<LocalDate>naturalOrder());
        return own.stream()
                .filter(figure -> last.filter(figure.on()::equals).isPresent())
                .sorted(Comparator.comparing(
                        (StatedFigure figure) -> !figure.name().equals(StatedFigure.OVERALL)))
                .toList();
    }
}

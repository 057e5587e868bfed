package app.doorstep.workbench;

import app.doorstep.domain.AppGuide;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.StatedFigure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a driver typed for a figure of an app: a standing's word, in English or as the reader's language has it and in
/// any case, or a number, with `.` or `,` and perhaps a sign of percent.
final class TypedFigure {
    private static final BigDecimal MOST_STARS = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST_COUNTED = BigDecimal.valueOf(1_000_000);

    private final Desk desk;
    private final String said;

    TypedFigure(Desk desk, String said) {
        this.desk = desk;
        this.said = said.strip();
    }

    /// As the figure that an app shows in `slot`.
    ///
    /// @param week what a count of deliveries is of
    /// @throws Trouble if the app knows no such word, or the number makes no sense in its unit
    StatedFigure of(Platform platform, AppGuide.Slot slot, LocalDate on, Period week) throws Trouble {
        if (!slot.words().isEmpty()) {
            return StatedFigure.standing(platform, on, slot.name(), word(slot.name(), slot.words()));
        }
        var unit = Objects.requireNonNull(slot.unit(), "a slot without words has a unit");
        var value = value(unit);
        return unit == FigureUnit.DELIVERIES
                ? StatedFigure.deliveries(platform, on, week, value.longValueExact())
                : StatedFigure.number(platform, on, slot.name(), value, unit, slot.window());
    }

    /// In the place of what was typed before.
    ///
    /// @throws Trouble if it makes no sense for this figure
    StatedFigure inPlaceOf(StatedFigure figure, AppGuide guide) throws Trouble {
        var unit = figure.unit();
        if (unit != null) {
            return with(figure, figure.word(), value(unit));
        }
        if (said.isEmpty()) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("figure.empty"));
        }
        var words = guide.figures().stream()
                .filter(slot -> slot.name().equals(figure.name()))
                .findFirst()
                .map(AppGuide.Slot::words)
                .orElse(List.of());
        return with(figure, words.isEmpty() ? said : word(figure.name(), words), null);
    }

    private String word(String name, List<String> words) throws Trouble {
        return words.stream()
                .filter(known -> known.equalsIgnoreCase(said) || shipped(known).equalsIgnoreCase(said))
                .findFirst()
                .orElseThrow(() -> new Trouble(
                        Trouble.Kind.INPUT,
                        desk.say(
                                "figure.word",
                                said,
                                shipped(name),
                                words.stream().map(this::shipped).collect(Collectors.joining(", ")))));
    }

    private String shipped(String words) {
        return desk.texts().shipped(words);
    }

    private BigDecimal value(FigureUnit unit) throws Trouble {
        try {
            var value = new BigDecimal(said.replaceFirst("\\s*%$", "").replace(',', '.'));
            var fits = switch (unit) {
                case STARS -> isIn(value, BigDecimal.ONE, MOST_STARS);
                case PERCENT, SCORE -> isIn(value, BigDecimal.ZERO, HUNDRED);
                case DPMO, DELIVERIES ->
                    isIn(value, BigDecimal.ZERO, MOST_COUNTED)
                            && value.stripTrailingZeros().scale() <= 0;
            };
            if (fits) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, like a number out of bounds.
        }
        throw new Trouble(Trouble.Kind.INPUT, desk.say("figure.number." + unit.id(), said));
    }

    private static boolean isIn(BigDecimal value, BigDecimal least, BigDecimal most) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }

    private static StatedFigure with(StatedFigure figure, @Nullable String word, @Nullable BigDecimal value) {
        return new StatedFigure(
                figure.platform(),
                figure.driver(),
                figure.on(),
                figure.period(),
                figure.name(),
                word,
                value,
                figure.unit(),
                figure.window());
    }
}

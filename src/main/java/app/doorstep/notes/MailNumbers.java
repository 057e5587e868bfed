package app.doorstep.notes;

import app.doorstep.domain.FigureUnit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The numbers of a summary's lines: what they count is said by the words beside them, in English or Spanish.
final class MailNumbers {
    /// What a labelled number is.
    enum What {
        DELIVERIES,
        /// The rating as a whole, in stars or percent.
        RATING,
        COMPLETION,
        /// Acceptance, earnings, a lifetime's total: nothing that is kept.
        OTHER
    }

    /// A number with what it counts.
    ///
    /// @param window what a rolling figure counts, "last 100", or null
    record Labelled(
            What what,
            BigDecimal value,
            @Nullable FigureUnit unit,
            @Nullable String window) {}

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:acceptance|aceptacion|cancell?ation|cancelaci[o]n|lifetime|all[- ]time|de por vida|historial|desde"
                + " que|earnings?|ganancias|ingresos|tips?|propinas?|hours?|horas?|miles?|millas?|kilometros|km|points?|puntos|offers?|ofertas|bonus|on[-"
                + " ]time|a tiempo|puntual\\w*|referrals?)\\b|[$\u20ac\u00a3]");
    private static final Pattern COMPLETION = Pattern.compile("\\b(?:completion|finalizacion|cumplimiento)\\b");
    private static final Pattern RATING = Pattern.compile(
            "\\b(?:ratings?|stars?|calificacion(?:es)?|valoracion(?:es)?|puntuacion|evaluacion|estrellas?|satisfaction"
                    + "|satisfaccion|thumbs up|pulgar(?:es)? arriba|positiv[eoa]s?)\\b|\u2605");
    private static final String COUNT = "(\\d{1,3}(?:[.,\u00a0 ]\\d{3})+|\\d{1,6})";
    private static final String THINGS =
            "(?:deliveries|delivery|trips?|orders?|rides?|packages?|batch(?:es)?|entregas?|viajes?|pedidos?|repartos?|paquetes?)";
    private static final Pattern DELIVERIES = Pattern.compile("\\b" + THINGS + "\\b");
    /// `3 new ratings`: how many came, not how good they are.
    private static final Pattern RATINGS_COUNTED = Pattern.compile("\\b\\d{1,4} (?:new |nuevas? )?(?:customer |rider"
            + " )?(?:ratings|reviews|calificaciones|valoraciones|evaluaciones)\\b|\\b\\d+"
            + " (?:negativ[eoa]s?|positiv[eoa]s?)\\b");
    /// `230 of 231 packages`: the first of them were delivered.
    private static final Pattern OF_ALL =
            Pattern.compile("\\b" + COUNT + " (?:of|out of|de) " + COUNT + " " + THINGS + "\\b");
    private static final Pattern THINGS_BEHIND =
            Pattern.compile("\\b" + COUNT + " (?:completed |delivered |total )?" + THINGS + "\\b");
    private static final Pattern THINGS_BEFORE =
            Pattern.compile("\\b" + THINGS + "[^\\d]{0,30}\\b" + COUNT + "\\b(?! ?%)");
    private static final Pattern WINDOW = Pattern.compile("\\b(?:last|past|previous|ultim[oa]s?) (\\d{2,4})\\b(?: "
            + THINGS + "| ratings?| calificaciones| valoraciones)?");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(%|por ciento|percent)?");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(%)");
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MailNumbers() {}

    /// Whether a line names something that a number counts.
    static boolean isLabel(String line) {
        return COMPLETION.matcher(line).find()
                || RATING.matcher(line).find()
                || DELIVERIES.matcher(line).find()
                || OTHER.matcher(line).find();
    }

    /// What the number of a line is; empty where there is no number or nothing says what it counts.
    ///
    /// @param line as [Line#core(String)] has it
    static Optional<Labelled> of(String line) {
        if (line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        var window = WINDOW.matcher(line);
        var said = window.find() ? "last " + window.group(1) : null;
        var rest = window.replaceAll(" ");
        if (OTHER.matcher(rest).find()) {
            return Optional.of(new Labelled(What.OTHER, BigDecimal.ZERO, null, null));
        }
        if (COMPLETION.matcher(rest).find()) {
            return number(rest, What.COMPLETION, said);
        }
        var of = OF_ALL.matcher(rest);
        if (of.find()) {
            return Optional.of(count(of.group(1)));
        }
        var behind = THINGS_BEHIND.matcher(rest);
        if (behind.find()) {
            return Optional.of(count(behind.group(1)));
        }
        if (RATINGS_COUNTED.matcher(rest).find() && !rest.contains("%")) {
            return Optional.of(new Labelled(What.OTHER, BigDecimal.ZERO, null, null));
        }
        if (RATING.matcher(rest).find()) {
            return number(rest, What.RATING, said);
        }
        var before = THINGS_BEFORE.matcher(rest);
        return before.find() ? Optional.of(count(before.group(1))) : Optional.empty();
    }

    private static Labelled count(String digits) {
        return new Labelled(What.DELIVERIES, new BigDecimal(digits.replaceAll("\\D", "")), FigureUnit.DELIVERIES, null);
    }

    private static Optional<Labelled> number(String line, What what, @Nullable String window) {
        var bare = line.replaceAll("(?:/|out of|de|of) ?5\\b", " ");
        // "97 gave a thumbs up (97%)": the percentage is what counts.
        var found = (bare.contains("%") ? PERCENT : NUMBER).matcher(bare);
        if (!found.find()) {
            return Optional.empty();
        }
        var value = new BigDecimal(found.group(1).replace(',', '.'));
        var isPercent = found.group(2) != null;
        if (isPercent && value.compareTo(HUNDRED) <= 0) {
            return Optional.of(new Labelled(what, value, FigureUnit.PERCENT, window));
        }
        return what == What.RATING && !isPercent && value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(FIVE) <= 0
                ? Optional.of(new Labelled(what, value, FigureUnit.STARS, window))
                : Optional.of(new Labelled(What.OTHER, value, null, null));
    }
}

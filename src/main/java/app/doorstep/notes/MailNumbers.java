package app.doorstep.notes;

import app.doorstep.domain.FigureUnit;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
        /// The customer service rating of a seller, from 0 to 10.
        SERVICE,
        /// Acceptance, earnings, a lifetime's total: nothing that is kept.
        OTHER
    }

    /// A number with what it counts.
    ///
    /// @param window what a rolling figure counts, "last 100", or null
    /// @param others what else on the line may be the value; empty where there is no doubt
    record Labelled(
            What what,
            BigDecimal value,
            @Nullable FigureUnit unit,
            @Nullable String window,
            List<BigDecimal> others) {
        Labelled {
            others = List.copyOf(others);
        }

        Labelled(What what, BigDecimal value, @Nullable FigureUnit unit, @Nullable String window) {
            this(what, value, unit, window, List.of());
        }

        /// The same with another value.
        Labelled with(BigDecimal chosen) {
            return new Labelled(what, chosen, unit, window, List.of());
        }
    }

    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:acceptance|aceptacion|cancell?ation|cancelaci[o]n|lifetime|all[- ]time|de por vida|historial|desde"
                + " que|earnings?|ganancias|ingresos|tips?|propinas?|hours?|horas?|miles?|millas?|kilometros|km|points?|puntos|offers?|ofertas|bonus|on[-"
                + " ]time|a tiempo|puntual\\w*|referrals?)\\b|[$\u20ac\u00a3]");
    private static final Pattern COMPLETION = Pattern.compile("\\b(?:completion|finalizacion|cumplimiento)\\b");
    private static final Pattern SERVICE = Pattern.compile(
            "\\b(?:customer service (?:rating|score)|(?:calificacion|puntuacion|valoracion) (?:del?|del? servicio)"
                    + " (?:servicio )?(?:al|de atencion al) cliente)\\b");
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
    private static final Pattern WINDOW = Pattern.compile("\\b(?:last|past|previous|ultim[oa]s?) (\\d{1,4})\\b(?: "
            + THINGS + "| ratings?| calificaciones| valoraciones| (days?|dias?|weeks?|semanas?|months?|meses))?");
    private static final Map<String, String> DAYS =
            Map.of("da", " days", "di", " days", "we", " weeks", "se", " weeks", "mo", " months", "me", " months");
    /// A number by itself: a piece of "4.B7" or of "2026" is none.
    private static final String ALONE = "(?<![\\p{L}\\d.,])(\\d{1,3}(?:[.,]\\d{1,2})?)(?![\\p{L}\\d]|[.,][\\p{L}\\d])";
    private static final Pattern NUMBER = Pattern.compile(ALONE + "\\s*(%|por ciento|percent)?");
    private static final Pattern PERCENT = Pattern.compile(ALONE + "\\s*(%)");
    /// Numbers beside the one that is meant: another week's, a limit, a time.
    private static final Pattern BESIDE = Pattern.compile("\\([^()]*\\)|\\b(?:minimum|min\\.?|below|under|above|over|at"
        + " least|target|goal|average|minim[oa]|debajo|menos|meta|media|promedio)(?:"
        + " (?:rating|rate|is|of|de|es|del?))*:? \\d[\\d.,]*%?|\\b\\d+"
        + " (?:days?|dias?|weeks?|semanas?|months?|meses|years?|hours?|hrs?|horas?|min\\w*)\\b|\\b(?:vs\\.?|versus|from|up"
        + " from|down from|desde|frente a) \\d[\\d.,]*%?");
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
        var said = window.find() ? window(window) : null;
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
        if (SERVICE.matcher(rest).find()) {
            return number(rest, What.SERVICE, said);
        }
        if (RATING.matcher(rest).find()) {
            return number(rest, What.RATING, said);
        }
        var before = THINGS_BEFORE.matcher(rest);
        return before.find() ? Optional.of(count(before.group(1))) : Optional.empty();
    }

    /// `last 100`, `last 365 days`.
    private static String window(Matcher found) {
        var unit = found.group(2);
        var days = unit == null ? "" : DAYS.getOrDefault(unit.substring(0, 2), "");
        return "last " + found.group(1) + days;
    }

    private static Labelled count(String digits) {
        return new Labelled(What.DELIVERIES, new BigDecimal(digits.replaceAll("\\D", "")), FigureUnit.DELIVERIES, null);
    }

    private static Optional<Labelled> number(String line, What what, @Nullable String window) {
        var bare = line.replaceAll("(?:/|out of|de|of) ?5\\b", " ");
        var clear = BESIDE.matcher(bare).replaceAll(" ");
        var found =
                bare.contains("%") && !clear.contains("%") ? Optional.<Labelled>empty() : labelled(clear, what, window);
        return found.isPresent() ? found : labelled(bare, what, window);
    }

    private static Optional<Labelled> labelled(String line, What what, @Nullable String window) {
        // "97 gave a thumbs up (97%)": the percentage is what counts.
        var matcher = (line.contains("%") ? PERCENT : NUMBER).matcher(line);
        var all = new LinkedHashSet<Labelled>();
        while (matcher.find()) {
            all.add(value(new BigDecimal(matcher.group(1).replace(',', '.')), matcher.group(2) != null, what, window));
        }
        var meant = all.stream().filter(one -> one.what() == what).toList();
        if (meant.isEmpty() || all.getFirst().what() != what) {
            return all.stream().findFirst();
        }
        var first = all.getFirst();
        return Optional.of(new Labelled(
                what,
                first.value(),
                first.unit(),
                window,
                meant.stream().skip(1).map(Labelled::value).toList()));
    }

    private static Labelled value(BigDecimal value, boolean isPercent, What what, @Nullable String window) {
        if (isPercent && what != What.SERVICE && value.compareTo(HUNDRED) <= 0) {
            return new Labelled(what, value, FigureUnit.PERCENT, window);
        }
        if (what == What.SERVICE && !isPercent && value.compareTo(BigDecimal.TEN) <= 0) {
            return new Labelled(what, value, FigureUnit.SCORE, window);
        }
        return what == What.RATING && !isPercent && value.compareTo(BigDecimal.ONE) >= 0 && value.compareTo(FIVE) <= 0
                ? new Labelled(what, value, FigureUnit.STARS, window)
                : new Labelled(What.OTHER, value, null, null);
    }
}

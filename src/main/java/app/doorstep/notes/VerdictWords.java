package app.doorstep.notes;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Thumbs and stars: `+`, `-`, `4`, `4*`, `4 stars`, `★★★★`, `👎`, `thumbs up`.
final class VerdictWords {
    static final String UP = "positive";
    static final String DOWN = "negative";

    private static final Set<String> UPS = Set.of("+", "👍");
    private static final Set<String> DOWNS = Set.of("-", "−", "–", "👎");
    private static final Set<String> STARS = Set.of("star", "stars", "estrella", "estrellas", "*");
    private static final Pattern DIGIT = Pattern.compile("([1-5])(\\*|★|stars?)?");
    private static final Pattern DRAWN = Pattern.compile("★{1,5}|⭐{1,5}|\\*{2,5}");

    // What is counted at a door: "2 packages", "3 veces". A number before one of these need not be stars.
    private static final Set<String> COUNTED = words("""
        package packages parcel parcels box boxes bag bags item items order orders
        drink drinks meal meals pizza pizzas time times x hour hours hr hrs h minute
        minutes min mins day days week weeks month months door doors house houses block
        blocks floor floors mile miles step steps stop stops people customers calls
        texts messages missing of or more paquete paquetes caja cajas bolsa bolsas
        pedido pedidos vez veces hora horas minuto minutos dia dias semana semanas
        puerta puertas piso pisos bebida bebidas de llamadas mensajes
        """);

    private static final Pattern PLURAL = Pattern.compile("\\p{L}{2,}[^\\W_suiU]s");

    // Words in -s that count nothing and often stand behind stars: "5 always on time", "4 gracias".
    private static final Set<String> NO_PLURAL = words("""
        always was has does as its his this thanks yes perhaps sometimes besides unless
        nowadays towards across afterwards congrats cheers delivers leaves throws comes
        speaks drives smiles needs says seems looks gets takes makes gives knows wants
        likes parks knocks rings waits lets puts keeps goes handles ignores follows
        calls texts brings drops arrives
        gracias muchas muchos mas menos antes entonces jamas buenas buenos los las unos unas sus mis
        nos les tres dos despues demas otras otros llamas
        """);

    // Behind what was counted: "1 apple missing".
    private static final Set<String> MISSING = words("""
        missing forgotten broken crushed short damaged melted stolen spilled smashed
        faltaba faltaban faltan falta faltaron rotas rotos rota roto olvidadas olvidados
        """);

    // What a number at the end of the words belongs to: "apt 3".
    private static final Set<String> NUMBERED = words("""
        apt apartment unit gate door box number no floor room building bldg house code
        stop by at the only all step in waited for than about puerta piso numero casa
        edificio a las de son of or and y level
        """);

    private VerdictWords() {}

    static Optional<Found> at(Line line, int at) {
        var word = line.core(at);
        if (UPS.contains(word) || DOWNS.contains(word)) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, UPS.contains(word) ? UP : DOWN));
        }
        if (word.equals("pulgar")
                && (line.core(at + 1).equals("arriba") || line.core(at + 1).equals("abajo"))) {
            return Optional.of(
                    Found.sure(Part.VERDICT, at, at + 2, line.core(at + 1).equals("arriba") ? UP : DOWN));
        }
        if ((word.equals("thumbs") || word.equals("thumb"))
                && (line.core(at + 1).equals("up") || line.core(at + 1).equals("down"))) {
            return Optional.of(
                    Found.sure(Part.VERDICT, at, at + 2, line.core(at + 1).equals("up") ? UP : DOWN));
        }
        if (DRAWN.matcher(word).matches()) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, Integer.toString(word.length())));
        }
        var digit = DIGIT.matcher(word);
        if (!digit.matches()) {
            return Optional.empty();
        }
        var named = STARS.contains(line.core(at + 1));
        var found = Found.sure(Part.VERDICT, at, at + (named ? 2 : 1), digit.group(1));
        return Optional.of(digit.group(2) == null && !named && counts(line, at) ? found.perhapsWords() : found);
    }

    /// Whether word `at` is a lone `+` or `-`.
    static boolean isSign(Line line, int at) {
        return UPS.contains(line.core(at)) || DOWNS.contains(line.core(at));
    }

    /// Whether the number at the end of the words may belong to the word before it.
    static boolean belongsToWordBefore(Line line, int at) {
        return NUMBERED.contains(line.core(at - 1));
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /// Whether the number at `at` may count what follows it: "2 apples", "2 big apples missing", "1 apple missing".
    private static boolean counts(Line line, int at) {
        var next = line.core(at + 1);
        if (next.equals("day") && line.core(at + 2).equals("before")) {
            return false;
        }
        return COUNTED.contains(next)
                || (!line.core(at).equals("1") && isPlural(next))
                || MISSING.contains(line.core(at + 2))
                || (MISSING.contains(line.core(at + 3)) && isPlural(line.core(at + 2)));
    }

    /// Whether a word may be the plural of a thing, in English or Spanish.
    private static boolean isPlural(String word) {
        var bare = word.replaceFirst("[.!?]+$", "");
        return PLURAL.matcher(bare).matches() && !NO_PLURAL.contains(bare);
    }

    /// Whether stars and a thumb say the same.
    static boolean agree(String stars, String thumb) {
        return thumb.equals(DOWN) ? stars.compareTo("3") < 0 : stars.compareTo("3") > 0;
    }
}

package app.doorstep.notes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Thumbs and stars: `+`, `-`, `4`, `4*`, `4 stars`, `★★★★`, `👎`, `thumbs up`.
final class VerdictWords {
    static final String UP = "positive";
    static final String DOWN = "negative";

    private static final Set<String> UPS = Set.of("+", "👍");
    private static final Set<String> DOWNS = Set.of("-", "−", "–", "👎");
    private static final Map<String, String> SAID = Map.of(
            "thumbsup",
            UP,
            "thumbs-up",
            UP,
            "upvote",
            UP,
            "pos",
            UP,
            "thumbsdown",
            DOWN,
            "thumbs-down",
            DOWN,
            "downvote",
            DOWN,
            "dislike",
            DOWN,
            "neg",
            DOWN);
    // A verdict at the ends of a line, but a word of many sentences too.
    private static final Map<String, String> OR_WORDS = Map.of(
            "positive",
            UP,
            "positivo",
            UP,
            "positiva",
            UP,
            "++",
            UP,
            "negative",
            DOWN,
            "negativo",
            DOWN,
            "negativa",
            DOWN,
            "--",
            DOWN,
            "neutral",
            "neutral");
    private static final Set<String> THUMBS = Set.of("thumb", "thumbs", "pulgar", "pulgares", "dedo");
    private static final Map<String, String> DIRECTIONS =
            Map.of("up", UP, "arriba", UP, "down", DOWN, "dn", DOWN, "abajo", DOWN);
    private static final Set<String> STARS = Set.of("star", "stars", "estrella", "estrellas", "*", "★", "⭐");
    private static final Map<String, String> SPELT = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("un", "1"),
            Map.entry("una", "1"),
            Map.entry("two", "2"),
            Map.entry("dos", "2"),
            Map.entry("three", "3"),
            Map.entry("tres", "3"),
            Map.entry("four", "4"),
            Map.entry("cuatro", "4"),
            Map.entry("five", "5"),
            Map.entry("cinco", "5"));
    private static final Set<String> NONE = Set.of("0", "zero", "no", "cero");
    private static final Set<String> OF = Set.of("of", "de");
    private static final Pattern MORE = Pattern.compile("[6-9]|10");
    private static final Pattern HALF = Pattern.compile("([1-4])[.,]5\\*?");
    private static final Pattern PLAIN = Pattern.compile("\\d");
    private static final Pattern DIGIT = Pattern.compile("([1-5])(\\*|★|⭐|stars?|estrellas?)?");
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
        var said = SAID.get(word);
        if (said != null) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, said));
        }
        var perhaps = OR_WORDS.get(word);
        if (perhaps != null) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, perhaps).perhapsWords());
        }
        if (word.equals("l")) {
            // A one, as programs read it off pictures.
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, "1").perhapsWords());
        }
        if (THUMBS.contains(word)) {
            var thumb = DIRECTIONS.get(line.core(at + 1));
            return thumb == null ? Optional.empty() : Optional.of(Found.sure(Part.VERDICT, at, at + 2, thumb));
        }
        if (DRAWN.matcher(word).matches()) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 1, Integer.toString(word.length())));
        }
        return ofFive(line, at).or(() -> odd(line, at)).or(() -> stars(line, at));
    }

    /// `4`, `4*`, `4 stars`, `cuatro estrellas`.
    private static Optional<Found> stars(Line line, int at) {
        var digit = DIGIT.matcher(line.core(at));
        var named = isStars(line.core(at + 1));
        var spelt = SPELT.get(line.core(at));
        if (spelt != null && named) {
            return Optional.of(Found.sure(Part.VERDICT, at, at + 2, spelt));
        }
        if (!digit.matches()) {
            return Optional.empty();
        }
        var found = Found.sure(Part.VERDICT, at, at + (named ? 2 : 1), digit.group(1));
        return Optional.of(digit.group(2) == null && !named && counts(line, at) ? found.perhapsWords() : found);
    }

    /// `3 out of 5`, `3 de 5 estrellas`.
    private static Optional<Found> ofFive(Line line, int at) {
        var digit = DIGIT.matcher(line.core(at));
        var of = line.core(at + 1).equals("out") ? at + 2 : at + 1;
        if (!digit.matches()
                || !OF.contains(line.core(of))
                || !line.core(of + 1).equals("5")) {
            return Optional.empty();
        }
        var to = isStars(line.core(of + 2)) ? of + 3 : of + 2;
        return Optional.of(Found.sure(Part.VERDICT, at, to, digit.group(1)));
    }

    /// Stars that no app has: `0 stars`, `4.5`, `10/10`; the nearest ones are offered.
    private static Optional<Found> odd(Line line, int at) {
        var word = line.core(at);
        var named = isStars(line.core(at + 1));
        var to = named ? at + 2 : at + 1;
        if (word.equals("10/10")) {
            return Optional.of(Found.sure(Part.VERDICT, at, to, "5").perhapsWords());
        }
        var half = HALF.matcher(word);
        if (half.matches()) {
            var below = Integer.parseInt(half.group(1));
            return Optional.of(
                    Found.open(Part.VERDICT, at, to, List.of(Integer.toString(below), Integer.toString(below + 1)))
                            .perhapsWords());
        }
        if (!named) {
            return Optional.empty();
        }
        return NONE.contains(word)
                ? Optional.of(Found.sure(Part.VERDICT, at, to, "1").perhapsWords())
                : MORE.matcher(word).matches()
                        ? Optional.of(Found.sure(Part.VERDICT, at, to, "5").perhapsWords())
                        : Optional.empty();
    }

    private static boolean isStars(String word) {
        return STARS.contains(word.replaceFirst("[.!?]+$", ""));
    }

    /// Whether a verdict at `at` inside the words hardly can be anything else but one, or may well be one.
    static Optional<Found> inside(Line line, int at) {
        return at(line, at)
                .filter(found -> found.to() > at + 1
                        || !PLAIN.matcher(line.core(at)).matches()
                        || (!found.orWords() && !belongsToWordBefore(line, at)))
                .filter(found -> !OR_WORDS.containsKey(line.core(at)))
                .map(Found::perhapsWords);
    }

    /// Whether `word` is something that is counted: minutes, boxes.
    static boolean counted(String word) {
        return COUNTED.contains(word);
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

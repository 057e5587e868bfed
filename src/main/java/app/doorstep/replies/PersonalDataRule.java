package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// E-mail and street addresses and phone numbers belong into no message to a customer; what everyone can read holds no
/// name of the customer and no order number either. Support needs such facts.
final class PersonalDataRule implements Rule {
    private static final String STREETS =
            "(?:[Ss]treet|[Aa]venue|[Rr]oad|[Ll]ane|[Dd]rive|[Cc]ourt|[Bb]oulevard|[Tt]errace|[Cc]rescent|[Ss]quare|St|Ave|Rd|Ln|Dr|Ct|Blvd|Pl|Way|Place|Close|Highway|Hwy)\\b";
    private static final List<Pattern> PRIVATE = List.of(
            Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"),
            Pattern.compile("[\\w.+-]+ ?(\\(at\\)|\\[at]| at ) ?(gmail|yahoo|outlook|hotmail|icloud|proton)\\b\\S*"),
            Pattern.compile("(?<![\\w-])\\+\\d[\\d ().-]{6,}\\d(?![\\w-])"),
            Pattern.compile("(?<![\\w-])\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4}(?![\\w-])"),
            Pattern.compile("(?<![\\w#-])\\d{3}[ .-]\\d{4}(?![\\w-])"),
            Pattern.compile("(?<![\\w#-])0\\d{2,5}[ /-]?\\d{3,}([ -]?\\d{2,})*(?![\\w-])"),
            Pattern.compile("(?i)\\b(call|phone|text|whatsapp|number|reach|cell|mobile|tel)\\b[^.!?\\n"
                    + "]{0,25}?(?<!\\d)\\d{7,12}(?!\\d)"),
            Pattern.compile("\\b\\d{1,5}[a-zA-Z]? (?:[NSEW]\\.? )?(?:[A-Z0-9][\\w'.]* ){1,3}" + STREETS),
            Pattern.compile("\\b(?:[A-Z][\\w'.]+ ){1,2}(?:Street|Avenue|Road|Lane|Boulevard|Crescent|Terrace)\\b"),
            Pattern.compile("\\b[A-ZÄÖÜ][\\wäöüß]+(?:straße|strasse|str\\.|weg|gasse|allee) \\d+"),
            Pattern.compile("(?i)\\b(apartment|apt|flat|suite|unit|room|house)\\.? ?(no\\.?|number|nr\\.?|#)?"
                    + " ?\\d+[a-z]?\\b(?! (minutes|hours|days|stops|times))"),
            Pattern.compile(
                    "(?i)\\b(gate|door|access|entry|garage|building|alarm)? ?code\\b[^.!?\\n\\d]{0,8}#?\\d{3,8}\\b"),
            Pattern.compile("\\b[A-Z]{2} \\d{5}(-\\d{4})?\\b"));
    private static final List<Pattern> NUMBERS = List.of(
            Pattern.compile("\\b(TBA|1Z)\\w{5,}\\b"),
            Pattern.compile("\\b\\d{3}-\\d{7}-\\d{7}\\b"),
            Pattern.compile("(?i)\\b(order|tracking|parcel|package|delivery|reference|case|shipment|receipt|invoice)\\b"
                    + " ?(no\\.?|number|id|nr\\.?|code)?:? ?(is )?#? ?(?=[a-z0-9-]*\\d)[a-z0-9][a-z0-9-]{3,}\\b"),
            Pattern.compile("#\\s?(?=\\w*\\d)[\\w-]{3,}"),
            Pattern.compile("\\b[A-Z]{1,4}-?\\d{5,}\\w*\\b"),
            Pattern.compile("(?<![\\w-])\\d{8,}(?![\\w-])"));
    private static final Pattern GREETED = Pattern.compile(
            "(?m)^\\W*(?:[Hh]ello|[Hh]i|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|day|afternoon|evening)|[Tt]hank"
                    + " you|[Tt]hanks|[Ss]orry),? ((?:Mr|Mrs|Ms|Miss|Dr)\\.? )?(\\p{Lu}[\\p{L}'-]+)(?= \\p{Lu}|[,.!:;]|"
                    + " and\\b|\\s*$)");
    private static final Set<String> NO_NAMES = Set.of(
            "Customer",
            "There",
            "All",
            "Everyone",
            "Neighbor",
            "Neighbour",
            "Buyer",
            "Guest",
            "Sir",
            "Madam",
            "Friend",
            "Team",
            "Valued",
            "Support",
            "You",
            "For",
            "Reader",
            "Readers",
            "Everybody",
            "Customers",
            "About",
            "I");
    private static final Pattern NAME_PART = Pattern.compile("\\p{L}{3,}");

    @Override
    public Check check() {
        return Check.PERSONAL_DATA;
    }

    @Override
    public Finding find(Reviewed reviewed) {
        if (reviewed.audience() == Audience.SUPPORT) {
            return Finding.NOTHING;
        }
        var found = new ArrayList<>(reviewed.find(PRIVATE));
        if (reviewed.audience() == Audience.PUBLIC) {
            found.addAll(reviewed.find(NUMBERS));
            found.addAll(names(reviewed));
        }
        return Finding.ofWords("found", Spans.merged(found));
    }

    private static List<Span> names(Reviewed reviewed) {
        var result = new ArrayList<Span>();
        var feedback = reviewed.feedback();
        if (feedback != null) {
            var customer = feedback.words().customer();
            if (customer != null && PersonName.of(customer).isPresent()) {
                var part = NAME_PART.matcher(customer);
                while (part.find()) {
                    result.addAll(reviewed.find(List.of(Pattern.compile(
                            "(?<!\\p{L})" + Pattern.quote(part.group()) + "(?!\\p{L})",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))));
                }
            }
            var id = feedback.occasion().externalId();
            if (id != null && id.length() > 3) {
                result.addAll(reviewed.find(List.of(Pattern.compile(Pattern.quote(id)))));
            }
        }
        var greeted = GREETED.matcher(reviewed.plain());
        while (greeted.find()) {
            if (!NO_NAMES.contains(greeted.group(2))) {
                result.add(new Span(greeted.start(2), greeted.end(2)));
            }
        }
        return result;
    }
}

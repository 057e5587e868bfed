package app.doorstep.replies;

import app.doorstep.domain.Audience;

/// How many words a text may have.
///
/// @param least below this a draft is made richer where it can be
/// @param most above this the checker objects
public record Bounds(int least, int most) {
    /// The longest text the checker lets pass, which may be a formal one.
    public static int most(Audience audience) {
        return of(Draft.Kind.FORMAL, audience, false).most();
    }

    /// Those of a kind of draft. For a customer they are those of the specification; a message to support carries
    /// facts, a quotation and a checklist, and praise wants no more than two sentences.
    public static Bounds of(Draft.Kind kind, Audience audience, boolean praise) {
        if (audience == Audience.SUPPORT) {
            return switch (kind) {
                case SHORT -> new Bounds(0, 130);
                case SPECIFIC -> new Bounds(0, 200);
                case FORMAL -> new Bounds(0, 250);
            };
        }
        if (praise) {
            return kind == Draft.Kind.SHORT ? new Bounds(0, 35) : new Bounds(0, 60);
        }
        return switch (kind) {
            case SHORT -> new Bounds(0, 35);
            case SPECIFIC -> new Bounds(40, 90);
            case FORMAL -> new Bounds(40, 120);
        };
    }

    /// The number of words as people count them.
    public static int words(String text) {
        var count = 0;
        for (var word : text.split("\\s+", -1)) {
            if (word.chars().anyMatch(Character::isLetterOrDigit)) {
                count++;
            }
        }
        return count;
    }
}

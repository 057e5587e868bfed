package app.doorstep.notes;

import java.util.regex.Pattern;

/// Takes away what mail programs put into a text: the signs of a quoted answer, links, stand-ins for pictures, stars
/// around bold words, and what nobody sees.
final class MailText {
    private static final Pattern QUOTED = Pattern.compile("^(?:\\s*>)+ ?");
    private static final Pattern LINK = Pattern.compile("<(?:https?|mailto):[^>\\s]*>|\\bhttps?://\\S+");
    private static final Pattern PICTURE =
            Pattern.compile("\\[(?:image|imagen|cid)\\s*:[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD =
            Pattern.compile("(?<![\\p{L}\\d*])\\*(?=[^\\s*])([^*]{2,}?)(?<=[^\\s*])\\*(?![\\p{L}\\d*])");
    private static final Pattern UNSEEN = Pattern.compile("[\u00ad\u034f\u200b-\u200f\u2060-\u2064\ufeff]");

    private MailText() {}

    /// One line as a person sees it, without spaces around it.
    static String clean(String line) {
        var seen = UNSEEN.matcher(QUOTED.matcher(line).replaceFirst("")).replaceAll("");
        var bare = PICTURE.matcher(LINK.matcher(seen).replaceAll(" ")).replaceAll(" ");
        return BOLD.matcher(bare).replaceAll("$1").strip();
    }
}

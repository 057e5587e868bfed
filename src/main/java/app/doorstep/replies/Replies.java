package app.doorstep.replies;

import app.doorstep.domain.Audience;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Span;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Writes drafts. A pure function of the request: the same feedback, audience and last texts give the same drafts.
/// Thread-safe.
public final class Replies {
    /// Other wordings tried before a text with an objection is given out.
    private static final int ATTEMPTS = 24;

    private Replies() {}

    /// See [#draft(ReplyRequest, Texts)], with findings in English.
    public static List<Draft> draft(ReplyRequest request) {
        return draft(request, Texts.of(Locale.ENGLISH));
    }

    /// Three drafts, short, specific and formal.
    ///
    /// Where the comment holds serious words (injury, police, theft …) and the audience is not support, the drafts
    /// are written to support instead, and their check [Check#SERIOUS] objects and says why.
    ///
    /// @param texts the language of findings and of what is missing; the drafts are English
    public static List<Draft> draft(ReplyRequest request, Texts texts) {
        var serious = isSerious(request);
        var diverted = isDiverted(request);
        var effective = diverted ? request.to(Audience.SUPPORT) : request;
        var drafts = new ArrayList<Draft>();
        for (var kind : Draft.Kind.values()) {
            var draft = best(effective, kind, serious, texts);
            drafts.add(diverted ? diverted(draft, request.audience(), texts) : draft);
        }
        return List.copyOf(drafts);
    }

    /// Judges a text that was drafted before, as [#draft(ReplyRequest, Texts)] would.
    public static Draft review(ReplyRequest request, Draft.Kind kind, String text, Texts texts) {
        var diverted = isDiverted(request);
        var effective = diverted ? request.to(Audience.SUPPORT) : request;
        var blocks = Blocks.sentences();
        var facts = new Facts(effective, Concerns.of(effective.feedback(), blocks), blocks);
        var checks = ReplyChecker.check(text, effective.feedback(), effective.audience(), request.lastSent(), texts);
        var draft = new Draft(kind, effective.audience(), text, missing(effective, facts, texts), checks);
        return diverted ? diverted(draft, request.audience(), texts) : draft;
    }

    private static boolean isDiverted(ReplyRequest request) {
        return isSerious(request) && request.audience() != Audience.SUPPORT;
    }

    private static boolean isSerious(ReplyRequest request) {
        var comment = request.feedback().words().comment();
        return comment != null && !seriousWords(comment).isEmpty();
    }

    /// The words of a comment that do not belong into a public answer; empty if there are none.
    public static List<Span> seriousWords(String comment) {
        return SeriousRule.in(comment);
    }

    private static Draft best(ReplyRequest request, Draft.Kind kind, boolean serious, Texts texts) {
        var blocks = Blocks.sentences();
        var facts = new Facts(request, Concerns.of(request.feedback(), blocks), blocks);
        var missing = missing(request, facts, texts);
        Draft best = null;
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var wording = new Wording(blocks, facts.seed() + attempt, request.lastSent());
            Letter letter = request.audience() == Audience.SUPPORT
                    ? new SupportLetter(facts, kind, serious, wording)
                    : new CustomerLetter(facts, kind, wording);
            var text = fitting(letter, kind, Bounds.of(kind, request.audience(), facts.concerns.isPraise()));
            var checks = ReplyChecker.check(text, request.feedback(), request.audience(), request.lastSent(), texts);
            var draft = new Draft(kind, request.audience(), text, missing, checks);
            if (best == null || objections(draft) < objections(best)) {
                best = draft;
            }
            if (best.isClean()) {
                break;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static long objections(Draft draft) {
        return draft.checks().stream().filter(check -> !check.ok()).count();
    }

    /// The text of the richest plan that fits; the leanest where none does.
    private static String fitting(Letter letter, Draft.Kind kind, Bounds bounds) {
        var text = "";
        for (var plan : Letter.plans(kind)) {
            text = letter.write(plan);
            if (Bounds.words(text) <= bounds.most()) {
                break;
            }
        }
        return text;
    }

    private static Draft diverted(Draft draft, Audience asked, Texts texts) {
        var checks = draft.checks().stream()
                .map(check -> check.check() == Check.SERIOUS ? SeriousRule.diverted(asked, texts) : check)
                .toList();
        return new Draft(draft.kind(), draft.audience(), draft.text(), draft.missing(), checks);
    }

    private static List<String> missing(ReplyRequest request, Facts facts, Texts texts) {
        var missing = new ArrayList<String>();
        var support = request.audience() == Audience.SUPPORT;
        var occasion = request.feedback().occasion();
        if (!facts.concerns.isPraise()) {
            if (facts.isUnsaid()) {
                missing.add(texts.get("replies.missing.reason"));
            }
            if (request.circumstances().isEmpty()) {
                missing.add(texts.get(support ? "replies.missing.records" : "replies.missing.circumstance"));
            }
        }
        if (support && occasion.time() == null && request.feedback().kind() != Kind.MESSAGE) {
            missing.add(texts.get("replies.missing.time"));
        }
        if (support && occasion.externalId() == null) {
            missing.add(texts.get("replies.missing.number"));
        }
        if (request.audience() != Audience.PUBLIC
                && (request.driver() == null || request.driver().isBlank())) {
            missing.add(texts.get("replies.missing.driver"));
        }
        return missing;
    }
}

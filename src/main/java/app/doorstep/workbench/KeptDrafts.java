package app.doorstep.workbench;

import app.doorstep.domain.Identified;
import app.doorstep.replies.Draft;
import app.doorstep.replies.Replies;
import app.doorstep.replies.ReplyRequest;
import app.doorstep.storage.StoredDraft;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;

/// Drafts are written once and then kept until a fact changes, so that a text is the same tomorrow. Texts that were
/// sent meanwhile are no such fact: they only decide how the next draft is worded. What the driver typed over a draft
/// stays until the driver asks for the draft, and an undo brings it back even then.
final class KeptDrafts {
    private static final String TYPED = "typed-";

    private final Desk desk;

    KeptDrafts(Desk desk) {
        this.desk = desk;
    }

    /// The drafts that are kept, if they still fit the facts; else new ones, which are kept from now on.
    ReplyDrafts of(ReplyRequest request) throws Trouble {
        var kept = kept(request);
        var facts = facts(request);
        var fits = kept.stream()
                .anyMatch(draft -> isWritten(draft) && draft.facts().equals(facts));
        if (fits) {
            return review(request, kept);
        }
        var drafts = new ArrayList<>(drafts(request));
        if (circumstances(kept).equals(request.circumstances())) {
            kept.stream().filter(draft -> !isWritten(draft)).forEach(drafts::add);
            save(request, drafts);
        } else {
            replace(request, kept, drafts, "undo.circumstances");
        }
        return review(request, drafts);
    }

    /// Other wordings than those that are kept, in place of them and of what was typed over them.
    ReplyDrafts otherwise(ReplyRequest request) throws Trouble {
        var kept = kept(request);
        var used = kept.stream()
                .filter(KeptDrafts::isWritten)
                .map(StoredDraft::text)
                .toList();
        var drafts = drafts(request, request.unlike(used));
        replace(request, kept, drafts, "undo.wording");
        return review(request, drafts);
    }

    /// The draft as it was written, in place of what was typed over it.
    ReplyDrafts startOver(ReplyRequest request, Draft.Kind kind) throws Trouble {
        of(request);
        var kept = kept(request);
        var drafts = kept.stream()
                .filter(draft -> !draft.kind().equals(TYPED + kind.id()))
                .toList();
        if (drafts.size() < kept.size()) {
            replace(request, kept, drafts, "undo.start-over");
        }
        return review(request, drafts);
    }

    /// What was in the way when the drafts were last written; empty if there are none.
    List<String> circumstances(ReplyRequest request) throws Trouble {
        return circumstances(kept(request));
    }

    private static List<String> circumstances(List<StoredDraft> kept) {
        return kept.stream()
                .findFirst()
                .map(draft -> draft.circumstances().lines().toList())
                .orElse(List.of());
    }

    /// Keeps what the driver made of one draft; a text like the draft itself is none.
    void type(ReplyRequest request, Draft.Kind kind, String text) throws Trouble {
        var kept = new ArrayList<>(kept(request));
        var word = TYPED + kind.id();
        var same = kept.stream()
                .anyMatch(
                        draft -> draft.kind().equals(kind.id()) && draft.text().equals(text));
        kept.removeIf(draft -> draft.kind().equals(word));
        if (!same) {
            kept.add(stored(word, text, request));
        }
        save(request, kept);
    }

    private List<StoredDraft> drafts(ReplyRequest request) {
        return drafts(request, request);
    }

    /// @param wanted the request with what the wording depends on besides
    private List<StoredDraft> drafts(ReplyRequest request, ReplyRequest wanted) {
        return Replies.draft(wanted, desk.texts()).stream()
                .map(draft -> stored(draft.kind().id(), draft.text(), request))
                .toList();
    }

    /// Keeps these in place of those, so that one undo brings those back; the first drafts of all replace nothing.
    private void replace(ReplyRequest request, List<StoredDraft> before, List<StoredDraft> after, String words)
            throws Trouble {
        save(request, after);
        if (!before.isEmpty()) {
            desk.edits().push(desk.say(words), () -> save(request, before), () -> save(request, after));
        }
    }

    private ReplyDrafts review(ReplyRequest request, List<StoredDraft> kept) {
        var drafts = new EnumMap<Draft.Kind, Draft>(Draft.Kind.class);
        var typed = new EnumMap<Draft.Kind, String>(Draft.Kind.class);
        for (var one : kept) {
            var word = isWritten(one) ? one.kind() : one.kind().substring(TYPED.length());
            Identified.of(Draft.Kind.class, word).ifPresent(kind -> {
                if (isWritten(one)) {
                    drafts.put(kind, Replies.review(request, kind, one.text(), desk.texts()));
                } else {
                    typed.put(kind, one.text());
                }
            });
        }
        return new ReplyDrafts(
                request.feedback(), request.audience(), List.copyOf(drafts.values()), request.circumstances(), typed);
    }

    private List<StoredDraft> kept(ReplyRequest request) throws Trouble {
        return desk.ask(store -> store.replies().drafts(request.feedback().id(), request.audience()));
    }

    private void save(ReplyRequest request, List<StoredDraft> drafts) throws Trouble {
        // A notebook that can only be read still shows drafts.
        if (!desk.store().readOnly()) {
            desk.tell(store -> store.replies().saveDrafts(request.feedback().id(), request.audience(), drafts));
        }
    }

    private static StoredDraft stored(String kind, String text, ReplyRequest request) {
        return new StoredDraft(kind, text, facts(request), String.join("\n", request.circumstances()));
    }

    private static boolean isWritten(StoredDraft draft) {
        return !draft.kind().startsWith(TYPED);
    }

    /// A hash of all that a draft speaks of.
    private static String facts(ReplyRequest request) {
        var feedback = request.feedback();
        var all = String.join(
                "\u0000",
                feedback.kind().id(),
                feedback.occasion().toString(),
                feedback.entry().verdict().toString(),
                String.valueOf(feedback.words().comment()),
                String.valueOf(feedback.words().customer()),
                feedback.effectiveMarks().toString(),
                feedback.flags().toString(),
                request.app(),
                String.join("\n", request.circumstances()),
                String.valueOf(request.driver()));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

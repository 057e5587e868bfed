package app.doorstep.workbench;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Audience;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.FeedbackQuery;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Outcome;
import app.doorstep.domain.Period;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Selection;
import app.doorstep.domain.SentReply;
import app.doorstep.replies.CheckResult;
import app.doorstep.replies.Deadlines;
import app.doorstep.replies.Draft;
import app.doorstep.replies.ReplyChecker;
import app.doorstep.replies.ReplyRequest;
import app.doorstep.replies.Waiting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What waits for an answer, drafts for it, and what became of the answers. Nothing is ever sent from here.
public final class Answers {
    private static final int REMEMBERED = 10;

    /// The newest that wait; whoever leaves more than these unanswered does not scroll to the rest.
    private static final int SHOWN = 500;

    private final Desk desk;
    private final Apps apps;
    private final Log log;
    private final KeptDrafts kept;

    Answers(Desk desk, Apps apps, Log log) {
        this.desk = desk;
        this.apps = apps;
        this.log = log;
        this.kept = new KeptDrafts(desk);
    }

    /// What wants an answer, the most urgent first; history at the end.
    ///
    /// @param platform only this app, or null for all
    public List<Waiting> waiting(@Nullable Platform platform) throws Trouble {
        return waiting(platform, null);
    }

    /// The same of one driver.
    ///
    /// @param driver null for all
    public List<Waiting> waiting(@Nullable Platform platform, @Nullable String driver) throws Trouble {
        return waiting(
                unanswered(new Selection(null, null, platform, driver)),
                desk.clock().instant());
    }

    /// What wanted an answer at the end of a day, as [#waiting(Platform)] would have had it then; today that is now.
    List<Waiting> waitingOn(LocalDate day, @Nullable Platform platform) throws Trouble {
        if (!day.isBefore(desk.today())) {
            return waiting(platform);
        }
        var end = day.plusDays(1).atStartOfDay(desk.clock().getZone()).toInstant();
        var feedback = new ArrayList<>(unanswered(new Selection(null, day, platform, null)));
        desk.ask(store -> store.replies().answered(end, Instant.ofEpochMilli(Long.MAX_VALUE))).stream()
                .filter(one -> !one.date().isAfter(day) && (platform == null || platform.equals(one.platform())))
                .map(one -> new Feedback(one.id(), one.entry(), one.coverage(), one.batch(), one.recorded(), null))
                .forEach(feedback::add);
        return waiting(feedback, end);
    }

    private List<Feedback> unanswered(Selection selection) throws Trouble {
        var query = new FeedbackQuery(selection, null, null, null, null, null, true, null, null, SHOWN);
        return desk.ask(store -> store.feedback(query));
    }

    private List<Waiting> waiting(List<Feedback> feedback, Instant now) throws Trouble {
        var channels = new HashMap<Platform, ReplyChannel>();
        for (var one : feedback) {
            if (!channels.containsKey(one.platform())) {
                channels.put(one.platform(), apps.get(one.platform()).channel());
            }
        }
        return deadlines().waiting(feedback, one -> channels.getOrDefault(one.platform(), ReplyChannel.NONE), now);
    }

    /// Three drafts: short, specific, formal. They are written once and kept until a fact changes.
    ///
    /// @param audience null for the one its app's reply channel says, or support where the feedback is contested
    /// @param circumstances what was in the way, as picked or typed; null for what was said last
    /// @throws Trouble if there is no such feedback
    public ReplyDrafts drafts(long id, @Nullable Audience audience, @Nullable List<String> circumstances)
            throws Trouble {
        return kept.of(request(id, audience, circumstances));
    }

    /// The same drafts in other words, which are kept in their place.
    ///
    /// @throws Trouble if there is no such feedback
    public ReplyDrafts otherWording(long id, @Nullable Audience audience) throws Trouble {
        return kept.otherwise(request(id, audience, null));
    }

    /// The drafts, one of them as it was written in place of what the driver made of it.
    ///
    /// @throws Trouble if there is no such feedback
    public ReplyDrafts startOver(long id, @Nullable Audience audience, Draft.Kind kind) throws Trouble {
        return kept.startOver(request(id, audience, null), kind);
    }

    /// Keeps what the driver made of a draft; a text like the draft itself forgets it.
    ///
    /// @throws Trouble if there is no such feedback
    public void keep(long id, @Nullable Audience audience, Draft.Kind kind, String text) throws Trouble {
        kept.type(request(id, audience, null), kind, text);
    }

    private ReplyRequest request(long id, @Nullable Audience audience, @Nullable List<String> circumstances)
            throws Trouble {
        var feedback = log.require(id);
        var app = apps.get(feedback.platform());
        var disputed = feedback.flags().contains(Flag.DISPUTED);
        var to = audience == null ? (disputed ? Audience.SUPPORT : audienceOf(app)) : audience;
        var name = desk.settings().get().driverName();
        var request = new ReplyRequest(
                feedback,
                app.name(),
                to,
                circumstances == null ? List.of() : circumstances,
                name.isBlank() ? null : name,
                lastSent(),
                desk.today());
        return circumstances == null ? request.with(kept.circumstances(request)) : request;
    }

    /// Checks a text as the composer does.
    ///
    /// @param id the feedback it answers, or null to judge the text alone
    public List<CheckResult> check(String text, @Nullable Long id, Audience audience) throws Trouble {
        return ReplyChecker.check(text, id == null ? null : log.require(id), audience, lastSent(), desk.texts());
    }

    /// Remembers that the driver sent a reply.
    ///
    /// @param when null for now
    public void markSent(long id, String text, Audience audience, @Nullable Instant when) throws Trouble {
        log.require(id);
        var sent = new SentReply(text, audience, when == null ? desk.clock().instant() : when, Outcome.NONE);
        desk.tell(store -> store.replies().markSent(id, sent));
        desk.edits()
                .push(
                        desk.say("undo.sent"),
                        () -> desk.tell(store -> store.replies().unmarkSent(id)),
                        () -> desk.tell(store -> store.replies().markSent(id, sent)));
    }

    /// Remembers what came of a reply.
    ///
    /// @throws Trouble if none was marked as sent
    public void outcome(long id, Outcome outcome) throws Trouble {
        var answer = log.require(id).answer();
        if (answer == null) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("not-sent", Long.toString(id)));
        }
        var before = answer.outcome();
        desk.tell(store -> store.replies().outcome(id, outcome));
        desk.edits()
                .push(
                        desk.say("undo.outcome"),
                        () -> desk.tell(store -> store.replies().outcome(id, before)),
                        () -> desk.tell(store -> store.replies().outcome(id, outcome)));
    }

    /// The replies marked as sent in a period, the latest first.
    public List<SentAnswer> sent(Period period) throws Trouble {
        var zone = desk.clock().getZone();
        var from = period.from().atStartOfDay(zone).toInstant();
        var to = period.to().plusDays(1).atStartOfDay(zone).toInstant();
        return desk.ask(store -> store.replies().answered(from, to)).stream()
                .flatMap(feedback -> Stream.ofNullable(feedback.answer()).map(reply -> new SentAnswer(feedback, reply)))
                .toList();
    }

    /// How promptly feedback was answered in a period.
    public Deadlines.Promptness promptness(Period period) throws Trouble {
        return deadlines()
                .promptness(sent(period).stream().map(SentAnswer::feedback).toList());
    }

    private Deadlines deadlines() {
        return Deadlines.in(desk.clock().getZone());
    }

    /// To whom a reply goes in an app: to support where it has no channel.
    public static Audience audienceOf(AppProfile app) {
        return switch (app.channel()) {
            case CUSTOMER -> Audience.CUSTOMER;
            case PUBLIC -> Audience.PUBLIC;
            case SUPPORT, NONE -> Audience.SUPPORT;
        };
    }

    private List<String> lastSent() throws Trouble {
        return desk.ask(store -> store.replies().lastSent(REMEMBERED)).stream()
                .map(SentReply::text)
                .toList();
    }
}

package app.doorstep.report;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Kind;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.ReplyChannel;
import app.doorstep.domain.Sentiment;
import app.doorstep.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Single feedback in the report's words: as a quote and as a row of a table.
final class FeedbackWords {
    /// By day, then time, then as it came.
    static final Comparator<Feedback> OLDEST_FIRST = Comparator.comparing(Feedback::date)
            .thenComparing(
                    feedback -> Objects.requireNonNullElse(feedback.occasion().time(), LocalTime.MIN))
            .thenComparingLong(Feedback::id);

    private final Map<Platform, AppProfile> apps;
    private final ZoneId zone;
    private final boolean showNames;
    private final Texts texts;

    FeedbackWords(List<AppProfile> apps, ZoneId zone, boolean showNames, Texts texts) {
        this.apps = apps.stream().collect(Collectors.toMap(AppProfile::platform, app -> app, (first, _) -> first));
        this.zone = zone;
        this.showNames = showNames;
        this.texts = texts;
    }

    /// Whether it belongs among the negative: negative, or neutral with a complaint.
    static boolean isNegative(Feedback feedback) {
        return feedback.kind() != Kind.NOTE
                && feedback.kind() != Kind.SERVICE
                && (feedback.sentiment() == Sentiment.NEGATIVE
                        || (feedback.sentiment() == Sentiment.NEUTRAL && feedback.hasComplaint()));
    }

    AppProfile app(Platform platform) {
        return apps.getOrDefault(platform, AppProfile.shipped(platform));
    }

    Report.Quote quote(Feedback feedback) {
        var words = Ink.clean(Objects.requireNonNullElse(feedback.words().comment(), ""));
        return new Report.Quote(
                texts.get("report.quote", words),
                joined(Stream.of(customer(feedback), texts.day(feedback.date()), stars(feedback))));
    }

    Report.Row row(Feedback feedback) {
        var comment = feedback.words().comment();
        var about = feedback.effectiveMarks().entrySet().stream()
                .filter(mark -> mark.getKey() != Factor.OUTSIDE_CONTROL || !isOutsideControl(feedback))
                .flatMap(mark -> mark.getValue().stream().map(polarity -> mark(mark.getKey(), polarity)));
        return new Report.Row(
                texts.day(feedback.date()),
                app(feedback.platform()).name(),
                feedback.stars() == null ? "" : texts.number(feedback.stars()),
                comment == null ? texts.get("report.negative.wordless") : Ink.clean(comment),
                joined(Stream.concat(Stream.of(customer(feedback)), Stream.concat(about, flags(feedback)))),
                reply(feedback));
    }

    private String reply(Feedback feedback) {
        var answer = feedback.answer();
        if (answer != null) {
            return texts.get("report.reply.sent", texts.day(LocalDate.ofInstant(answer.sent(), zone)));
        }
        if (feedback.words().reply() != null) {
            return texts.get("report.reply.exported");
        }
        var channel = app(feedback.platform()).channel();
        if (feedback.isUnanswered(channel)) {
            return texts.get("report.reply.waits");
        }
        return texts.get(channel == ReplyChannel.NONE ? "report.reply.impossible" : "report.reply.none");
    }

    /// The flag says what the mark says, and is the driver's own word.
    private static boolean isOutsideControl(Feedback feedback) {
        return feedback.flags().contains(Flag.OUTSIDE_CONTROL);
    }

    private Stream<String> flags(Feedback feedback) {
        return feedback.flags().stream().map(flag -> texts.get("report.flag." + flag.id()));
    }

    private String mark(Factor factor, Polarity polarity) {
        return texts.get("factor." + factor.id()) + (polarity == Polarity.COMPLAINT ? " \u2212" : " +");
    }

    private String customer(Feedback feedback) {
        var name = feedback.words().customer();
        if (name == null) {
            return "";
        }
        var clean = Ink.clean(name);
        return showNames ? clean : Initials.of(clean);
    }

    private String stars(Feedback feedback) {
        var stars = feedback.stars();
        return stars == null ? "" : texts.count("report.stars", stars);
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /// Those with a comment, newest first.
    static List<Feedback> quotable(List<Feedback> feedback) {
        return feedback.stream()
                .filter(one -> one.words().comment() != null)
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }
}

package app.doorstep.workbench;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Entry;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Flag;
import app.doorstep.domain.Occasion;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Sentiment;
import app.doorstep.domain.Verdict;
import app.doorstep.domain.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// The ratings of the sample year: the parcel round with stars, a few noted ones of Flex and Uber Eats.
///
/// Belongs to one thread.
final class SampleRatings {
    static final Platform ROUND = Platform.named("Parcel round");

    /// Of 1000 ratings, how many have 1, 2, 3 and 4 stars; the rest have 5.
    private static final int[] USUAL = {22, 20, 38, 125};
    private static final int[] IN_THE_RAIN = {95, 85, 90, 170};

    private static final int RECENT_COMPLAINTS = 7;

    private final SampleSentences sentences;
    private final SampleVoice voice;
    private final SplittableRandom random;
    private int number = 40_311_000;
    private int recent;
    private int recentComplaints;

    SampleRatings(SampleSentences sentences, SplittableRandom random) {
        this.sentences = sentences;
        this.voice = new SampleVoice(sentences, random);
        this.random = random;
    }

    /// A rating of the parcel round.
    ///
    /// @param isBad whether it is the month of rain
    /// @param isRecent whether it is too new to have been answered
    Entry round(LocalDate day, boolean isBad, boolean isRecent) {
        int stars = stars(isBad ? IN_THE_RAIN : USUAL);
        var isShower = isRecent && ++recent % 4 == 2 && recentComplaints < RECENT_COMPLAINTS;
        if (isShower) {
            recentComplaints++;
            stars = 1 + recentComplaints % 2;
        }
        var said = voice.of(stars, "", isBad || isShower);
        var isNamed = random.nextInt(100) < (stars <= 3 ? 80 : 45);
        var customer = isNamed ? sentences.name(random) : null;
        number += 1 + random.nextInt(7);
        return Entry.rating(
                        new Occasion(ROUND, null, "PR-" + number, day, onTheRound(day), learned(day)),
                        new Verdict(stars, null, factorStars(stars, said), null, null),
                        new Words(said.text(), customer, reply(day, stars, said, customer, isRecent), note(stars)))
                .withFlags(flags(stars, said))
                .withCoverage(Coverage.COMPLETE);
    }

    /// A feedback of Flex that the driver noted: a thumb and what the app showed.
    Entry flex(LocalDate day) {
        number += 1 + random.nextInt(7);
        return noted(Platform.AMAZON_FLEX, "TBA%012d".formatted(300_000_000L + number), day, evening(day, 15, 6), "");
    }

    /// A feedback of Uber Eats that the driver noted.
    Entry uberEats(LocalDate day) {
        number += 1 + random.nextInt(7);
        var id = Integer.toString(number, 36).toUpperCase(Locale.ROOT);
        return noted(Platform.UBER_EATS, id, day, evening(day, 17, 5), "food ");
    }

    private Entry noted(Platform platform, String id, LocalDate day, LocalTime time, String prefix) {
        var isGood = random.nextInt(100) < 62;
        var said = voice.inWords(isGood ? 5 : 1, prefix, false);
        return Entry.rating(
                        new Occasion(platform, null, id, day, time, null),
                        new Verdict(null, isGood ? Sentiment.POSITIVE : Sentiment.NEGATIVE, Map.of(), null, null),
                        new Words(said.text(), null, null, null))
                .withFlags(flags(isGood ? 5 : 1, said))
                .withCoverage(Coverage.PICKED);
    }

    private int stars(int[] ofThousand) {
        int roll = random.nextInt(1000);
        for (int stars = 1; stars <= ofThousand.length; stars++) {
            roll -= ofThousand[stars - 1];
            if (roll < 0) {
                return stars;
            }
        }
        return 5;
    }

    /// Two out of three rate punctuality and communication too.
    private Map<Factor, Integer> factorStars(int stars, SampleVoice.Said said) {
        if (random.nextInt(100) >= 66) {
            return Map.of();
        }
        return Map.of(
                Factor.PUNCTUALITY, factorStars(Factor.PUNCTUALITY, stars, said),
                Factor.COMMUNICATION, factorStars(Factor.COMMUNICATION, stars, said));
    }

    private int factorStars(Factor factor, int stars, SampleVoice.Said said) {
        if (said.complaint() == factor) {
            return Math.max(1, Math.min(stars, 3) - random.nextInt(2));
        }
        var usual = random.nextInt(100) < 78 ? 5 : 4;
        return stars <= 2 ? Math.max(2, usual - random.nextInt(3)) : stars == 3 ? Math.max(3, usual - 1) : usual;
    }

    /// Nine to seven, most of it before lunch and towards the evening.
    private LocalTime onTheRound(LocalDate day) {
        var isMorning = random.nextInt(100) < 46;
        int minute = isMorning ? 9 * 60 + random.nextInt(240) : 13 * 60 + random.nextInt(200) + random.nextInt(180);
        return evening(day, 0, 0).plusMinutes(minute);
    }

    private LocalTime evening(LocalDate day, int from, int hours) {
        int later = day.getDayOfWeek().getValue() > 4 ? 20 : 0;
        return LocalTime.of(from, 0)
                .plusMinutes(hours == 0 ? 0 : later + random.nextInt(hours * 60 - later))
                .plusSeconds(random.nextInt(60));
    }

    private @Nullable LocalDate learned(LocalDate day) {
        return random.nextInt(100) < 30 ? day.plusDays(random.nextInt(2)) : null;
    }

    private @Nullable String reply(
            LocalDate day, int stars, SampleVoice.Said said, @Nullable String customer, boolean isRecent) {
        var about = said.complaint() == null ? Factor.OVERALL : said.complaint();
        var section = "reply " + about.id() + "-";
        if (isRecent || stars > 3 || !sentences.has(section) || random.nextInt(100) >= 86) {
            return null;
        }
        var text = new StringBuilder();
        sentences.say(section, text, random);
        var name = customer == null ? "" : customer.substring(0, customer.indexOf(' '));
        return text.toString()
                .replace(", " + SampleSentences.NAME, name.isEmpty() ? "" : ", " + name)
                .replace(SampleSentences.DAY, day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private @Nullable String note(int stars) {
        if (stars > 3 || random.nextInt(100) >= 9) {
            return null;
        }
        var text = new StringBuilder();
        sentences.say("note", text, random);
        return text.toString();
    }

    private Set<Flag> flags(int stars, SampleVoice.Said said) {
        if (stars > 3) {
            return Set.of();
        }
        var flags = EnumSet.noneOf(Flag.class);
        if (said.complaint() == Factor.OUTSIDE_CONTROL && random.nextInt(100) < 70) {
            flags.add(Flag.OUTSIDE_CONTROL);
        }
        if (random.nextInt(100) < 5) {
            flags.add(Flag.DISPUTED);
        }
        if (random.nextInt(1000) < 15) {
            flags.add(Flag.EXCLUDED);
        }
        return flags;
    }
}

package app.doorstep.analysis;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Scope;
import app.doorstep.domain.StarTally;
import java.util.Collection;

/// How many ratings gave one, two, three, four and five stars; never negative.
public record StarCounts(long one, long two, long three, long four, long five) {
    public static final StarCounts NONE = new StarCounts(0, 0, 0, 0, 0);

    public StarCounts {
        if (Math.min(Math.min(one, two), Math.min(Math.min(three, four), five)) < 0) {
            throw new IllegalArgumentException(
                    "fewer than no ratings: " + one + " " + two + " " + three + " " + four + " " + five);
        }
    }

    /// The counts as an array has them.
    ///
    /// @param perStar five counts, those of one star first
    public static StarCounts of(long... perStar) {
        if (perStar.length != 5) {
            throw new IllegalArgumentException("not a count for each of five stars: " + perStar.length);
        }
        return new StarCounts(perStar[0], perStar[1], perStar[2], perStar[3], perStar[4]);
    }

    /// The overall stars among `tallies` that may enter a mean, see [#countsIn(Scope)].
    public static StarCounts overall(Collection<StarTally> tallies) {
        var counts = new long[5];
        for (var tally : tallies) {
            if (tally.factor() == Factor.OVERALL && !tally.isThumb() && countsIn(tally.scope())) {
                counts[tally.stars() - 1] += tally.count();
            }
        }
        return of(counts);
    }

    /// Whether ratings of this scope may enter a mean: all ratings of their source are known, and the driver did not
    /// leave them out.
    public static boolean countsIn(Scope scope) {
        return scope.coverage() == Coverage.COMPLETE && !scope.excluded();
    }

    public long count() {
        return one + two + three + four + five;
    }

    /// All stars added up.
    public long sum() {
        return one + 2 * two + 3 * three + 4 * four + 5 * five;
    }

    /// The squares of all stars added up.
    long squares() {
        return one + 4 * two + 9 * three + 16 * four + 25 * five;
    }

    /// Those with four or five stars.
    public long positive() {
        return four + five;
    }

    public StarCounts plus(StarCounts other) {
        return new StarCounts(
                one + other.one, two + other.two, three + other.three, four + other.four, five + other.five);
    }

    /// These without `others`, all of which must be among them.
    ///
    /// @throws IllegalArgumentException if they are not
    public StarCounts minus(StarCounts others) {
        return new StarCounts(
                one - others.one, two - others.two, three - others.three, four - others.four, five - others.five);
    }
}

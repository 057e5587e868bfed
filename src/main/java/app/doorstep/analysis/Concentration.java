package app.doorstep.analysis;

import app.doorstep.domain.Platform;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/// Where complaints gather: a weekday, a part of the day or an app that draws a larger share of them than all the rest,
/// by more than chance explains.
///
/// @param there complaints among the ratings of that group
/// @param elsewhere complaints among all other ratings
public record Concentration(Where where, Share there, Share elsewhere) {
    /// From how many ratings on there is a pattern to speak of.
    public static final int RATINGS = 100;

    /// From how many complaints on.
    public static final int COMPLAINTS = 10;

    /// Which ratings form the group.
    public sealed interface Where {
        /// Those delivered on one weekday.
        record Weekday(DayOfWeek day) implements Where {}

        /// Those delivered from one full hour up to, not including, another.
        record Hours(int from, int to) implements Where {}

        /// Those of one app.
        ///
        /// @param name what the driver calls it
        record App(Platform platform, String name) implements Where {}
    }

    /// A group and what it counts.
    ///
    /// @param complaints among its ratings
    public record Group(Where where, long complaints, long ratings) {}

    /// The groups, of those that together make up all ratings, whose share is larger than that of the others.
    ///
    /// @param looks how many groups are looked at in all, here and elsewhere; each is held to a stricter interval
    public static List<Concentration> among(List<Group> groups, int looks) {
        long complaints = groups.stream().mapToLong(Group::complaints).sum();
        long ratings = groups.stream().mapToLong(Group::ratings).sum();
        var found = new ArrayList<Concentration>();
        if (ratings < RATINGS || complaints < COMPLAINTS) {
            return found;
        }
        for (var group : groups) {
            var restComplaints = complaints - group.complaints();
            var rest = ratings - group.ratings();
            var change = Change.ofShares(group.complaints(), group.ratings(), restComplaints, rest, Math.max(1, looks));
            if (change instanceof Change.Up) {
                found.add(new Concentration(
                        group.where(), Share.of(group.complaints(), group.ratings()), Share.of(restComplaints, rest)));
            }
        }
        return found;
    }
}

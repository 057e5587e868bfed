package app.doorstep.domain;

import java.util.Map;

/// How many ratings were delivered within one hour of the day, and how many of them complain about each factor.
///
/// @param hour 0-23, local time as the source has it
/// @param ratings how many have a time within it, at least 1
/// @param complaints by factor; absent where there are none
public record HourComplaints(int hour, int ratings, Map<Factor, Integer> complaints) {
    public HourComplaints {
        complaints = Map.copyOf(complaints);
    }
}

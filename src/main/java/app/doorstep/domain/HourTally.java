package app.doorstep.domain;

import java.time.DayOfWeek;

/// How many ratings came on one hour of one weekday, by the delivery times that the sources give.
///
/// @param hour 0-23, local time as the source has it
/// @param ratings how many have a time within it, at least 1
/// @param bad how many of them have 1 or 2 stars, are negative without stars, or complain about something
public record HourTally(DayOfWeek day, int hour, int ratings, int bad) {}

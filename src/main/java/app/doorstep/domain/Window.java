package app.doorstep.domain;

/// Which feedback a rating policy counts, seen from the day it is asked for. A window of days ends the day before.
public sealed interface Window {
    /// The last `count` ratings.
    record LastRatings(int count) implements Window {}

    /// The `days` days before the day asked for.
    record LastDays(int days) implements Window {}

    /// The last whole week from Sunday to Saturday.
    record SundayWeek() implements Window {}

    /// The last whole calendar month.
    record CalendarMonth() implements Window {}

    /// Everything.
    record Lifetime() implements Window {}
}

package app.doorstep.domain;

import java.time.Instant;

/// A reply the driver marked as sent; Doorstep itself never sends anything.
///
/// @param text what was used
/// @param sent when it was marked as sent, in UTC
public record SentReply(String text, Audience audience, Instant sent, Outcome outcome) {}

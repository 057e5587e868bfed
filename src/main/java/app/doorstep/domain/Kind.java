package app.doorstep.domain;

/// What sort of word on a delivery a feedback is. Only `RATING` enters star averages, only `SERVICE` the customer
/// service rating.
public enum Kind implements Identified {
    /// A customer's rating of a delivery.
    RATING,
    /// A buyer's answer to the survey under a seller's reply: a score 0-10, or whether the problem was solved.
    SERVICE,
    /// A message of a buyer that wants an answer.
    MESSAGE,
    /// Something the platform recorded, such as late or not received.
    EVENT,
    /// The driver's own note.
    NOTE
}

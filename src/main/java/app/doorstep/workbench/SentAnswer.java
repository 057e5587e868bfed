package app.doorstep.workbench;

import app.doorstep.domain.Feedback;
import app.doorstep.domain.SentReply;

/// A feedback with the reply that was marked as sent.
public record SentAnswer(Feedback feedback, SentReply reply) {}

package app.doorstep.ui.answers;

import app.doorstep.domain.Outcome;

/// A line of what was sent, in words.
record SentRow(long id, String day, String who, Outcome outcome, String word) {}

package app.doorstep.replies;

/// One way to put a reply together: from a plan of what goes into it to its text.
interface Letter {
    /// The text that follows the plan; shorter with every plan of [#plans].
    String write(Plan plan);

    /// The plans of one kind of draft, richest first; the first whose text fits the kind's bounds is taken.
    static Plan[] plans(Draft.Kind kind) {
        return switch (kind) {
            case SHORT ->
                new Plan[] {
                    new Plan(false, false, false, true, true, true, true, false),
                    new Plan(false, false, false, false, true, true, true, false),
                    new Plan(false, false, false, false, false, true, true, false),
                    new Plan(false, false, false, false, false, false, true, false),
                    new Plan(false, false, false, false, false, false, false, false),
                    new Plan(false, false, false, false, false, false, false, true)
                };
            case SPECIFIC, FORMAL ->
                new Plan[] {
                    new Plan(true, true, true, true, true, true, true, false),
                    new Plan(false, true, true, true, true, true, true, false),
                    new Plan(false, false, true, true, true, true, true, false),
                    new Plan(false, false, false, true, true, true, true, false),
                    new Plan(false, false, false, true, false, true, true, false),
                    new Plan(false, false, false, true, false, false, true, false),
                    new Plan(false, false, false, false, false, false, true, false)
                };
        };
    }

    /// What goes into a text.
    ///
    /// Eight components, because these are the steps by which a text is shortened.
    ///
    /// @param close a courteous last sentence
    /// @param understanding a sentence from the customer's side
    /// @param praise thanks for what was good as well
    /// @param circumstances what was in the way
    /// @param wholeMeasures measures in a clause instead of three words
    /// @param wholeThings things in a phrase instead of two words
    /// @param dated the day of the delivery
    /// @param brief one measure for all, and nothing that is not needed
    record Plan(
            boolean close,
            boolean understanding,
            boolean praise,
            boolean circumstances,
            boolean wholeMeasures,
            boolean wholeThings,
            boolean dated,
            boolean brief) {}
}

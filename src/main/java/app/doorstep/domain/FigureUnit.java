package app.doorstep.domain;

/// What an app's own figure is counted in.
public enum FigureUnit implements Identified {
    /// 1 to 5.
    STARS,
    /// 0 to 100.
    PERCENT,
    /// Defects per million opportunities.
    DPMO,
    /// Points on a scale of the app's own, such as the customer service rating's 0 to 10.
    SCORE,
    /// A count of deliveries.
    DELIVERIES
}

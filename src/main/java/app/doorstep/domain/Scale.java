package app.doorstep.domain;

/// The scale of a policy's score and how many decimals it is shown with.
public enum Scale implements Identified {
    /// 1-5, two decimals.
    STARS(5, 2),
    /// 0-10, one decimal.
    SCORE(10, 1),
    /// Share of positive ratings (4-5 stars or thumbs up), 0-100, one decimal.
    PERCENT(100, 1);

    private final int top;
    private final int decimals;

    Scale(int top, int decimals) {
        this.top = top;
        this.decimals = decimals;
    }

    public int top() {
        return top;
    }

    public int decimals() {
        return decimals;
    }
}

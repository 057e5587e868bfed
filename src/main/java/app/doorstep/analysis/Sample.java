package app.doorstep.analysis;

/// What an interval needs to know of some values: how many, their sum and the sum of their squares.
record Sample(double n, double sum, double squares) {
    /// The ratings and one more of 3.
    static Sample withOneThree(StarCounts stars) {
        return new Sample(stars.count() + 1.0, stars.sum() + 3.0, stars.squares() + 9.0);
    }

    double mean() {
        return sum / n;
    }

    /// The square of the standard error of the mean.
    double varianceOfMean() {
        return Math.max(0, squares - sum * sum / n) / (n - 1) / n;
    }
}

package app.doorstep.tabular;

import java.util.ArrayList;
import java.util.List;

/// Compares ways to cut records, and says how close they came.
///
/// @param trials the likeliest way for each delimiter, the best first
/// @param alone each line as one cell
/// @param single how likely the lines are one cell each
/// @param decimals whether commas could be decimal signs
record DialectContest(List<Trial> trials, Trial alone, double single, boolean decimals) {
    private static final double MOST = 0.75;
    private static final double REGULAR = 0.9;
    private static final double MANY = 0.6;
    private static final double SOME = 0.3;
    private static final double LEAST = 0.22;
    private static final double NEAR = 0.8;
    private static final double RIVAL = 0.7;
    private static final double WEAK_RIVAL = 0.35;
    private static final double WHOLE = 0.5;
    private static final int TOLD = 2;

    /// The way that won, or one column, with the doubt about it.
    DialectGuess decide() {
        if (trials.isEmpty()) {
            return DialectGuess.of(alone.dialect(), List.of());
        }
        var best = trials.getFirst();
        var score = Delimiters.score(best);
        if (best.known() < TOLD && (score < LEAST || single > score)) {
            return single < WHOLE ? raggedOrAlone() : DialectGuess.of(alone.dialect(), List.of());
        }
        var doubts = new ArrayList<TableDoubt>();
        var rival = trials.stream()
                .skip(1)
                .filter(trial -> Delimiters.score(trial) > score * (decimals && isComma(best) ? WEAK_RIVAL : RIVAL)
                        && !(decimals && isComma(trial))
                        && !best.dialect().delimiter().contains(trial.dialect().delimiter())
                        && !(isSpace(trial)
                                && Delimiters.PLAIN.contains(best.dialect().delimiter())
                                && best.share() > REGULAR)
                        && trial.share() > 0.7
                        && trial.known() + TOLD > best.known()
                        && !(isRegular(best) && best.cutsFirst() && !trial.cutsFirst()))
                .findFirst();
        if (best.known() < TOLD) {
            if (rival.isPresent()) {
                doubts.add(DialectDoubts.two(best, rival.get()));
            } else if ((single > score * NEAR && !(single < WHOLE && best.shows(TrialSign.TYPED)))
                    || (isSpace(best) && !best.shows(TrialSign.COUNTED))) {
                doubts.add(DialectDoubts.two(best, alone));
            } else if (best.dialect().quote() == null) {
                doubts.add(DialectDoubts.of("delimiter-unquoted", best, false));
            } else if (best.dialect().runs()) {
                doubts.add(DialectDoubts.of("delimiter-aligned", best, true));
            } else if (best.shows(TrialSign.TORN)) {
                doubts.add(DialectDoubts.of("delimiter-torn", best, true));
            } else if (best.shows(TrialSign.BRACKETED)) {
                doubts.add(DialectDoubts.of("delimiter-brackets", best, true));
            } else if (best.shows(TrialSign.PROSE)) {
                doubts.add(DialectDoubts.two(best, alone));
            } else if (best.share() < 0.5) {
                doubts.add(DialectDoubts.irregular(best));
            }
        }
        if (doubts.isEmpty() && isSpace(best) && best.share() < REGULAR) {
            doubts.add(
                    best.dialect().runs()
                            ? DialectDoubts.of("delimiter-aligned", best, true)
                            : DialectDoubts.irregular(best));
        } else if (doubts.isEmpty() && best.shows(TrialSign.SIGN)) {
            doubts.add(DialectDoubts.irregular(best));
        } else if (doubts.isEmpty() && best.shows(TrialSign.OTHER_QUOTES)) {
            doubts.add(DialectDoubts.of("delimiter-quotes", best, true));
        } else if (doubts.isEmpty() && best.shows(TrialSign.SPREAD)) {
            doubts.add(DialectDoubts.of("delimiter-spread", best, true));
        }
        return DialectGuess.of(best.dialect(), doubts);
    }

    /// Where no reading is regular and the lines are no wholes either: the usual delimiter that cuts the first line and
    /// most others, or else one column, which is in doubt as soon as lines hold what could cut them.
    private DialectGuess raggedOrAlone() {
        var usual = trials.stream()
                .filter(trial -> Delimiters.PLAIN.contains(trial.dialect().delimiter()))
                .toList();
        var cut = usual.stream()
                .filter(trial -> trial.cut() > MOST || (trial.cut() >= MANY && trial.cutsFirst()))
                .findFirst();
        if (cut.isPresent()) {
            return DialectGuess.of(cut.get().dialect(), List.of(DialectDoubts.irregular(cut.get())));
        }
        var best = trials.getFirst();
        var rival = best.share() > 0.7 && Delimiters.score(best) > LEAST / 2
                ? best
                : usual.stream()
                        .filter(trial -> trial.cutsFirst() || trial.cut() >= SOME)
                        .findFirst()
                        .orElse(null);
        return DialectGuess.of(alone.dialect(), rival == null ? List.of() : List.of(DialectDoubts.two(alone, rival)));
    }

    /// Whether a usual delimiter cuts all records into as many cells, so that one that does not cut the first is none.
    private static boolean isRegular(Trial trial) {
        return Delimiters.PLAIN.contains(trial.dialect().delimiter()) && trial.share() > 0.99 && trial.cut() > 0.99;
    }

    private static boolean isSpace(Trial trial) {
        return trial.dialect().delimiter().equals(" ");
    }

    private static boolean isComma(Trial trial) {
        return trial.dialect().delimiter().equals(",");
    }
}

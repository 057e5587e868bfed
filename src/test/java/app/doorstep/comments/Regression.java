package app.doorstep.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Logistic regression with a ridge penalty over traits that are there or not, by Newton steps along one trait after
/// the other until none moves. The same input gives the same weights on every machine.
final class Regression {
    private static final int MOST_ROUNDS = 200;
    private static final double STILL = 1e-4;

    private final int cases;
    private final double ridge;
    /// The traits that occur often enough, ascending, and for each the cases that have it.
    private final int[] traits;

    private final int[][] casesOf;

    /// @param traitsOf for each case its traits
    /// @param fewest in how many cases a trait must occur to get a weight
    Regression(List<List<Integer>> traitsOf, int fewest, double ridge) {
        this.cases = traitsOf.size();
        this.ridge = ridge;
        var lists = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < cases; i++) {
            for (int trait : traitsOf.get(i)) {
                lists.computeIfAbsent(trait, _ -> new ArrayList<>()).add(i);
            }
        }
        lists.values().removeIf(list -> list.size() < fewest);
        traits = lists.keySet().stream().mapToInt(Integer::intValue).toArray();
        casesOf = lists.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int[] traits() {
        return traits.clone();
    }

    /// @param wanted for each case whether it has the label
    /// @param counts for each case how much it counts
    /// @param expected for some traits the weight that costs no penalty, instead of 0
    Weights fit(boolean[] wanted, double[] counts, Map<Integer, Double> expected) {
        var margins = new double[cases];
        var excess = new double[traits.length];
        var weights = new double[traits.length];
        for (int i = 0; i < traits.length; i++) {
            weights[i] = expected.getOrDefault(traits[i], 0.0);
            for (int one : casesOf[i]) {
                margins[one] += weights[i];
            }
        }
        double always = 0;
        var everyCase = IntStream.range(0, cases).toArray();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var step = step(everyCase, margins, wanted, counts, 0, 0);
            always += step;
            double most = Math.abs(step);
            for (int i = 0; i < weights.length; i++) {
                step = step(casesOf[i], margins, wanted, counts, ridge, excess[i]);
                excess[i] += step;
                weights[i] += step;
                most = Math.max(most, Math.abs(step));
            }
            if (most < STILL) {
                break;
            }
        }
        var all = new TreeMap<Integer, Double>();
        for (int i = 0; i < traits.length; i++) {
            all.put(traits[i], weights[i]);
        }
        return new Weights(always, all);
    }

    /// Moves the margins of the cases by the step that is best for them alone, and returns it.
    private static double step(
            int[] where, double[] margins, boolean[] wanted, double[] counts, double ridge, double excess) {
        double slope = ridge * excess;
        double bend = ridge + 1e-6;
        for (int i : where) {
            var likely = 1 / (1 + StrictMath.exp(-margins[i]));
            slope += counts[i] * (likely - (wanted[i] ? 1 : 0));
            bend += counts[i] * likely * (1 - likely);
        }
        var step = Math.clamp(-slope / bend, -1, 1);
        for (int i : where) {
            margins[i] += step;
        }
        return step;
    }

    /// What a fit found.
    record Weights(double always, Map<Integer, Double> ofTraits) {
        /// The weight of a trait; 0 if it has none.
        double of(int trait) {
            return ofTraits.getOrDefault(trait, 0.0);
        }

        /// What the traits of a case sum up to: above 0 if the label is likelier than not.
        double margin(List<Integer> traits) {
            return always + traits.stream().mapToDouble(this::of).sum();
        }
    }
}

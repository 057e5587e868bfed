package app.doorstep.workbench;

import app.doorstep.analysis.StarCounts;
import app.doorstep.domain.Factor;
import app.doorstep.domain.MarkTally;
import app.doorstep.domain.Polarity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The sums of marks, by what they say.
record MarkSums(Map<Polarity, Map<Factor, List<MarkTally>>> said) {
    static MarkSums of(List<MarkTally> marks) {
        return new MarkSums(marks.stream()
                .collect(Collectors.groupingBy(MarkTally::polarity, Collectors.groupingBy(MarkTally::factor))));
    }

    boolean complain() {
        return said.containsKey(Polarity.COMPLAINT);
    }

    /// Those of complete sources, or all that the driver did not exclude.
    List<MarkTally> of(Factor factor, Polarity polarity, boolean complete) {
        return said.getOrDefault(polarity, Map.of()).getOrDefault(factor, List.of()).stream()
                .filter(mark -> complete
                        ? StarCounts.countsIn(mark.scope())
                        : !mark.scope().excluded())
                .toList();
    }

    int count(Factor factor, Polarity polarity, boolean complete) {
        return sum(of(factor, polarity, complete));
    }

    static int sum(List<MarkTally> marks) {
        return marks.stream().mapToInt(MarkTally::count).sum();
    }
}

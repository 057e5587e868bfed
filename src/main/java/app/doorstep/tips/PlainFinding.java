package app.doorstep.tips;

import app.doorstep.analysis.Mean;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Findings of tips that do not rest on complaints about one factor.
final class PlainFinding {
    private PlainFinding() {}

    /// A finding whose headline and advice stand under `tips.ID`.
    ///
    /// More than six parameters: they are what the findings differ in.
    ///
    /// @param advice how many pieces of advice there are
    /// @param feedback the ratings it rests on, newest first
    static TipFinding of(
            String id,
            boolean applies,
            List<String> why,
            int advice,
            int part,
            int of,
            List<Long> feedback,
            Texts texts,
            TipEvidence evidence) {
        return new TipFinding(
                id,
                null,
                applies,
                null,
                texts.get("tips." + id + ".headline"),
                why,
                new ArrayList<>(IntStream.rangeClosed(1, advice)
                        .mapToObj(i -> texts.get("tips." + id + ".advice." + i))
                        .toList()),
                part,
                of,
                0,
                0,
                0,
                applies ? feedback : List.of(),
                Mean.of(evidence.stars()).mean(),
                null,
                "",
                List.of(),
                List.of());
    }
}

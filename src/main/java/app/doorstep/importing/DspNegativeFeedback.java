package app.doorstep.importing;

import app.doorstep.domain.Coverage;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.tabular.TableFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Amazon's weekly file of negative feedback for a delivery partner: one column for each reproach, several may be
/// marked in a row, several drivers in a file. Three versions of its header, with columns moved and added.
final class DspNegativeFeedback implements Format {
    private static final Map<String, Factor> REPROACHES = Map.of(
            "da mishandled package", Factor.CARE,
            "mishandled package", Factor.CARE,
            "da was unprofessional", Factor.PROFESSIONALISM,
            "da did not follow my delivery instructions", Factor.INSTRUCTIONS,
            "da did not follow delivery instructions", Factor.INSTRUCTIONS,
            "did not follow delivery instructions", Factor.INSTRUCTIONS,
            "delivered to wrong address", Factor.INSTRUCTIONS,
            "never received delivery", Factor.INSTRUCTIONS,
            "received wrong item", Factor.OUTSIDE_CONTROL);
    private static final Set<String> TRANSPORTER = Set.of("delivery associate", "transporter id", "da id");
    private static final Set<String> NAME = Set.of("delivery associate name", "driver", "driver name", "da name");
    private static final Set<String> TRACKING =
            Set.of("tracking id", "tracking id tba", "tba", "tracking number", "tba tracking id");
    private static final Set<String> DATE = Set.of("delivery date", "date");
    private static final Set<String> DETAILS = Set.of("feedback details", "details");
    private static final Set<String> OTHERS = Set.of("delivery group id", "impacts scorecard", "dispute status");

    @Override
    public String id() {
        return "dsp-negative-feedback";
    }

    @Override
    public Optional<Recognised> recognise(TableFile table, List<List<String>> sample, boolean forced) {
        var columns = new Columns();
        var reproaches = new LinkedHashMap<Integer, Factor>();
        var transporter = Columns.ABSENT;
        var name = Columns.ABSENT;
        var dispute = Columns.ABSENT;
        for (var i = 0; i < table.header().size(); i++) {
            var word = HeaderWordList.normal(table.header().get(i));
            var factor = REPROACHES.get(word);
            if (factor != null) {
                reproaches.put(i, factor);
                columns.flag(i, Mark.exported(factor, Polarity.COMPLAINT));
            } else if (TRANSPORTER.contains(word)) {
                transporter = i;
                columns.set(Role.DRIVER, i);
            } else if (NAME.contains(word)) {
                name = i;
            } else if (TRACKING.contains(word)) {
                columns.set(Role.ID, i);
            } else if (DATE.contains(word)) {
                columns.set(Role.DATE, i);
            } else if (DETAILS.contains(word)) {
                columns.set(Role.COMMENT, i);
            } else if (word.equals("dispute status")) {
                dispute = i;
            }
        }
        if (reproaches.size() < (forced ? 1 : 2) || !columns.has(Role.DATE)) {
            return Optional.empty();
        }
        var others = new DspJudge.Others(Map.copyOf(reproaches), transporter, name, dispute);
        return Optional.of(new Recognised(
                id(),
                table,
                columns,
                Columns.ABSENT,
                Coverage.NEGATIVE,
                id(),
                Platform.AMAZON_DSP,
                (chosen, _, ways) -> new DspJudge(chosen, others, ways)));
    }

    @Override
    public int known(List<String> cells) {
        return (int) cells.stream()
                .map(HeaderWordList::normal)
                .filter(word -> REPROACHES.containsKey(word)
                        || OTHERS.contains(word)
                        || TRANSPORTER.contains(word)
                        || NAME.contains(word)
                        || TRACKING.contains(word)
                        || DATE.contains(word)
                        || DETAILS.contains(word))
                .count();
    }
}

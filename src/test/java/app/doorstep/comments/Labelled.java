package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Mark;
import app.doorstep.domain.Polarity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A comment with what it says, as people labelled it.
///
/// @param source where it comes from; `own` if the file does not say
/// @param stars null if none are given
/// @param pairs what it says, as numbers of [Pair]
record Labelled(String source, @Nullable Integer stars, String text, BitSet pairs) {
    /// All of a file with a comment in each line, as JSON.
    static List<Labelled> readAll(Path file) throws IOException {
        var json = JsonMapper.shared();
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(line -> of(json.readTree(line)))
                .toList();
    }

    private static Labelled of(JsonNode node) {
        var pairs = new BitSet();
        for (var label : node.path("labels")) {
            pairs.set(Pair.of(
                    Identified.of(Factor.class, label.path("factor").asString()).orElseThrow(),
                    Identified.of(Polarity.class, label.path("polarity").asString())
                            .orElseThrow()));
        }
        var stars = node.path("stars");
        return new Labelled(
                node.path("source").asString("own"),
                stars.isNumber() ? (Integer) stars.asInt() : null,
                node.path("text").asString(),
                pairs);
    }

    /// The project's own comments of [OwnComments#FILES], each with `own FILE` for its source.
    static List<Labelled> own() {
        return OwnComments.FILES.stream()
                .flatMap(file -> OwnComments.of(file).stream()
                        .map(example -> new Labelled("own " + file, example.stars(), example.text(), pairs(example))))
                .toList();
    }

    private static BitSet pairs(OwnComments.Example example) {
        var pairs = new BitSet();
        for (int pair = 0; pair < Pair.COUNT; pair++) {
            if (example.labels().contains(OwnComments.label(Pair.factor(pair), Pair.polarity(pair)))) {
                pairs.set(pair);
            }
        }
        return pairs;
    }

    /// What the marks say, as numbers of [Pair].
    static BitSet pairs(List<Mark> marks) {
        var pairs = new BitSet();
        for (var mark : marks) {
            pairs.set(Pair.of(mark.factor(), Objects.requireNonNull(mark.polarity())));
        }
        return pairs;
    }

    /// Whether its source was kept from the eyes of those who wrote the patterns, and from the model.
    boolean isHeldOut() {
        return AccuracyReport.HELD_OUT.stream().anyMatch(source::contains);
    }
}

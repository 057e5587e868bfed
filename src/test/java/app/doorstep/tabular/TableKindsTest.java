package app.doorstep.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every kind of table that is met in public collections, each as a small file of our own in `kinds`, named by what it
/// shows; how each is to be read stands in `kinds.jsonl`.
class TableKindsTest {
    @TempDir
    Path folder;

    /// How a file is to be read.
    ///
    /// @param rows null where only the doubt matters
    /// @param sure whether there must be no doubt, or must be one; null if both will do
    /// @param flag a word that must be said of one of the rows
    record Kind(
            String file,
            @Nullable String delimiter,
            @Nullable String quote,
            @Nullable Integer headerLine,
            @Nullable List<String> header,
            @Nullable List<List<String>> rows,
            @Nullable Boolean sure,
            @Nullable String flag) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Kind> kinds() throws IOException {
        var mapper = JsonMapper.shared();
        return new String(bytes("kinds.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .map(mapper::readTree)
                .map(TableKindsTest::kind);
    }

    private static Kind kind(JsonNode json) {
        return new Kind(
                json.get("file").asString(),
                json.get("delimiter").isNull() ? null : json.get("delimiter").asString(),
                json.get("quote").isNull() ? null : json.get("quote").asString(),
                json.get("headerLine").isNull() ? null : json.get("headerLine").asInt(),
                json.get("header").isNull() ? null : texts(json.get("header")),
                json.get("rows").isNull()
                        ? null
                        : StreamSupport.stream(json.get("rows").spliterator(), false)
                                .map(TableKindsTest::texts)
                                .toList(),
                json.get("sure").isNull() ? null : json.get("sure").asBoolean(),
                json.get("flag").isNull() ? null : json.get("flag").asString());
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindOfTableIsReadRightOrTheDoubtIsSaid(Kind kind) throws NotATable, IOException {
        var file = Files.write(folder.resolve("table.csv"), bytes("kinds/" + kind.file()));
        var table = TableFile.open(file, TableChoices.NONE, HeaderWords.NONE).getFirst();
        var rows = new ArrayList<List<String>>();
        var said = new ArrayList<String>();
        table.read((row, _) -> {
            rows.add(row.cells());
            if (row.flaw() != null) {
                said.add(row.line() + " " + row.flaw());
            } else if (row.oddity() != null) {
                said.add(row.line() + " " + row.oddity());
            } else if (row.count() < table.columns() || !row.blankFrom(table.columns())) {
                said.add(row.line() + " RAGGED");
            }
            return true;
        });

        if (kind.rows() != null) {
            assertThat(rows).isEqualTo(kind.rows());
            assertThat(table.delimiter()).isEqualTo(kind.delimiter());
            assertThat(table.quote())
                    .isEqualTo(kind.quote() == null ? null : kind.quote().charAt(0));
        }
        if (kind.header() != null) {
            assertThat(table.header()).isEqualTo(kind.header());
            assertThat(table.headerLine()).isEqualTo(kind.headerLine());
        }
        if (kind.sure() != null && kind.sure()) {
            assertThat(table.doubts()).isEmpty();
        } else if (kind.sure() != null) {
            assertThat(table.doubts().size() + said.size()).isPositive();
        }
        if ("ANY".equals(kind.flag())) {
            assertThat(table.doubts().size() + said.size()).isPositive();
        } else if (kind.flag() != null) {
            assertThat(String.join("; ", said)).contains(kind.flag());
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (var in = Objects.requireNonNull(TableKindsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}

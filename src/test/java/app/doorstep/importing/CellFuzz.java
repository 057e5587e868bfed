package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/// Dates and numbers, as Jazzer leads them: never an exception, never a day out of nothing. Runs under
/// `mvn -Pfuzz verify`.
class CellFuzz {
    @FuzzTest(maxDuration = "60s")
    void cells(String text) {
        var cell = text == null ? "" : text.strip();
        for (var order : DateOrder.values()) {
            var reader = new DateReader(order);
            assertThat(reader.read(cell)).isEqualTo(reader.date() != null);
        }
        WrittenDate.of(cell);
        WrittenDate.time(cell);
        var number = Cells.number(cell, null);
        assertThat(number == null || number.signum() >= 0).isTrue();
        Cells.rated(cell, null);
        Figures.number(cell);
    }
}

package app.doorstep.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTest {
    @Test
    void linesLoseTheBulletsOfAPhone() {
        assertThat(Pasted.of("\u2022 ue 5 kind\n\n1. dd 4 fast, polite\n- late\n[x] dd 2 cold\n"))
                .isEqualTo(new Pasted.Lines(List.of("ue 5 kind", "dd 4 fast, polite", "- late", "dd 2 cold")));
    }

    @Test
    void tabsOrEvenSeparatorsMakeATable() {
        var copied = "date\tstars\n3/2\t5\n3/3\t4";
        assertThat(Pasted.of(copied)).isEqualTo(new Pasted.Table(copied, "tsv"));
        var file = "date;stars;comment\n3/2;5;kind\n3/3;4;fast";
        assertThat(Pasted.of(file)).isEqualTo(new Pasted.Table(file, "csv"));
    }

    @Test
    void sentencesWithACommaAreLines() {
        assertThat(Pasted.of("ue 5 kind, fast\nue 4 late, cold")).isInstanceOf(Pasted.Lines.class);
        assertThat(Pasted.of(" \n ")).isEqualTo(new Pasted.Lines(List.of()));
    }
}

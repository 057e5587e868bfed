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

    @Test
    void messagesLoseTheirSenderAndKeepTheirDay() {
        assertThat(Pasted.of("[3/2/26, 18:03:11] Ana: ue 5 so kind\n[3/3/26, 6:04:40\u202fPM] Ana Ruiz: dd 2 late\n"))
                .isEqualTo(new Pasted.Lines(List.of("3/2/26 ue 5 so kind", "3/3/26 dd 2 late")));
        assertThat(Pasted.of("12/03/2026, 18:03 - Ana: ue 5 amable\n13/03/2026, 18:05 - Ana: ue - tarde\n"))
                .isEqualTo(new Pasted.Lines(List.of("12/03/2026 ue 5 amable", "13/03/2026 ue - tarde")));
        assertThat(Pasted.of("3/2/26, 18:03 - late: left in rain\nue 5 kind"))
                .as("a thumb down is no sender")
                .isEqualTo(new Pasted.Lines(List.of("3/2/26, 18:03 - late: left in rain", "ue 5 kind")));
    }
}

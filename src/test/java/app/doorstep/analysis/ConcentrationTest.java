package app.doorstep.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.analysis.Concentration.Group;
import app.doorstep.analysis.Concentration.Where;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {
    private static final Where FRIDAY = new Where.Weekday(DayOfWeek.FRIDAY);
    private static final Where ELSE = new Where.Weekday(DayOfWeek.MONDAY);

    @Test
    void oneDayThatDrawsFarMoreIsFound() {
        assertThat(Concentration.among(List.of(new Group(FRIDAY, 14, 40), new Group(ELSE, 7, 260)), 60))
                .containsExactly(new Concentration(FRIDAY, Share.of(14, 40), Share.of(7, 260)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # complaints, of, elsewhere, of, looks, found
        14, 40,  7, 260, 1, true
         7, 40, 15, 260, 1, true
         7, 40, 15, 260, 60, false
         7, 20,  2,  60, 1, false
         5, 40,  3, 260, 1, false
         0, 40, 15, 260, 1, false
        """)
    void fewNumbersAndManyLooksProveNothing(long part, long of, long elsewhere, long ofElse, int looks, boolean found) {
        var groups = List.of(new Group(FRIDAY, part, of), new Group(ELSE, elsewhere, ofElse));
        assertThat(Concentration.among(groups, looks).stream()
                        .anyMatch(one -> one.where().equals(FRIDAY)))
                .isEqualTo(found);
    }

    @Test
    void whereNothingGathersSomethingIsFoundLessThanOnceInTwenty() {
        var random = new Random(7);
        int wrong = 0;
        for (int month = 0; month < 400; month++) {
            boolean found = false;
            for (int factor = 0; factor < 5; factor++) {
                var groups = new ArrayList<Group>();
                for (var day : DayOfWeek.values()) {
                    int complaints = 0;
                    for (int i = 0; i < 45; i++) {
                        complaints += random.nextInt(100) < 8 ? 1 : 0;
                    }
                    groups.add(new Group(new Where.Weekday(day), complaints, 45));
                }
                found |= !Concentration.among(groups, 35).isEmpty();
            }
            wrong += found ? 1 : 0;
        }
        assertThat(wrong).isLessThan(20);
    }
}

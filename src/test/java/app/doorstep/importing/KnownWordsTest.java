package app.doorstep.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words that are known to stand above columns do not settle everything.
class KnownWordsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
        # comment
        Comment
        """)
    void aKnownWordAloneAboveATableDoesNotNameItsColumns(String title) throws ImportRefused {
        var plan = plan(title + "\na,b,c\n1,2,3\n4,5,6\n");

        assertThat(plan.reading().header()).containsExactly("a", "b", "c");
    }

    @Test
    void rowsThatAreNumberedWithoutANameAreInDoubt() throws ImportRefused {
        var plan = plan("""
            "date" "rating" "comment"
            "1" "2026-03-02" 5 "very kind"
            "2" "2026-03-03" 1 "too late"
            """);

        assertThat(plan.sure()).isFalse();
        assertThat(plan.doubts()).extracting(Doubt::key).contains("header-width");
    }

    @Test
    void columnsLinedUpWithSpacesAreInDoubtWhereTheRowsDiffer() throws ImportRefused {
        var plan = plan("""
            Date        Driver      Rating  Comment
            2026-03-02  Anne Marie  3       came early
            2026-03-03  Bo          4       fine
            2026-03-04  Cy van Dyk  5       never rang the bell
            """);

        assertThat(plan.sure()).isFalse();
        assertThat(plan.doubts()).extracting(Doubt::key).contains("delimiter-aligned");
    }

    private ImportPlan plan(String text) throws ImportRefused {
        return Importing.plan(Collected.file(folder, "a.csv", text), ReadingChoices.NONE, null)
                .getFirst();
    }
}

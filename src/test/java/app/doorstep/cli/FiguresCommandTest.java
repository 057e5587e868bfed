package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresCommandTest {
    @TempDir
    private Path folder;

    private Calls calls;

    @BeforeEach
    void open() {
        calls = new Calls(folder);
    }

    @Test
    void ratingsWithoutDatesAreListedAsTheCountsTheyAre() throws IOException {
        var file = write("driver_lifetime_ratings_received-0.csv", "five_star_rating\n5\n5\n4\n1\n");
        assertThat(calls.run("import", file, "--as-of", "2026-03-10").code()).isZero();

        assertThat(calls.run("figures").out()).isEqualTo("""
            uber-rides, up to 2026-03-10: 4 ratings without dates: 2 of 5 stars, 1 of 4, 0 of 3, 0 of 2, 1 of 1
            """);
        assertThat(calls.run("figures", "--json").out()).isEqualTo("""
            [
            {"id":1,"platform":"uber-rides","driver":null,"on":"2026-03-10","name":"counts","counts":[1,0,0,1,2],"batch":1}
            ]
            """);
        assertThat(calls.run("figures", "--platform", "lyft").out()).isEqualTo("No figure was read off yet.\n");
    }

    @Test
    void figuresOfSeveralDriversSayWhoseTheyAre() throws IOException {
        var file = write("quality.csv", """
            Driver UUID,Driver first name,Driver surname,Driver ratings (last 4 weeks)
            3f1a,Ana,Ruiz,4.91
            3f1b,Bob,Lee,4.5
            """);
        assertThat(calls.run("import", file, "--as-of", "2026-03-10").code()).isZero();

        assertThat(calls.run("figures").out()).isEqualTo("""
               day         app         driver    figure  says        of
            1  2026-03-10  uber-rides  Ana Ruiz  rating  4.91 stars  last 4 weeks
            2  2026-03-10  uber-rides  Bob Lee   rating  4.5 stars   last 4 weeks
            """);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}

package app.doorstep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The clock of these calls stands at Tuesday, 31 March 2026; the last whole week is 22 to 28 March.
class CheckinCommandTest {
    @TempDir
    Path folder;

    private Calls calls;

    @BeforeEach
    void start() {
        calls = new Calls(folder);
    }

    @Test
    void whatAnAppSaysIsKeptWithItsDayUnitAndWindow() {
        var kept = calls.run(
                "checkin",
                "--platform",
                "flex",
                "--standing",
                "quality=great",
                "--standing",
                "Reliability=At Risk",
                "--deliveries",
                "44");
        assertThat(kept.out()).isEqualTo("Kept for Flex: delivery quality Great, reliability At Risk, 44 deliveries\n");
        calls.run("checkin", "--platform", "ue", "--figure", "96%", "--on", "2026-03-29");
        calls.run("checkin", "--platform", "uber-rides", "--figure", "4.93", "--window", "last 500 trips");

        assertThat(calls.run("figures", "--json").out()).isEqualTo("""
            [
            {"id":1,"platform":"amazon-flex","driver":null,"on":"2026-03-31","from":null,"to":null,"name":"delivery quality","word":"Great","value":null,"unit":null,"window":null,"batch":null}
            ,{"id":2,"platform":"amazon-flex","driver":null,"on":"2026-03-31","from":null,"to":null,"name":"reliability","word":"At Risk","value":null,"unit":null,"window":null,"batch":null}
            ,{"id":3,"platform":"amazon-flex","driver":null,"on":"2026-03-31","from":"2026-03-22","to":"2026-03-28","name":"deliveries","word":null,"value":44,"unit":"deliveries","window":null,"batch":null}
            ,{"id":5,"platform":"uber-rides","driver":null,"on":"2026-03-31","from":null,"to":null,"name":"rating","word":null,"value":4.93,"unit":"stars","window":"last 500 trips","batch":null}
            ,{"id":4,"platform":"uber-eats","driver":null,"on":"2026-03-29","from":null,"to":null,"name":"rating","word":null,"value":96,"unit":"percent","window":"last 100","batch":null}
            ]
            """);
        assertThat(calls.run("figures", "--platform", "uber-eats").out()).isEqualTo("""
               day         app        figure  says  of
            4  2026-03-29  uber-eats  rating  96%   last 100
            """);
    }

    @Test
    void whatAnAppSaysCanBeTypedInTheReadersLanguageAndIsKeptInEnglish() {
        var kept = calls.run(
                "--lang",
                "es",
                "checkin",
                "--platform",
                "flex",
                "--standing",
                "calidad de entrega=en riesgo",
                "--standing",
                "reliability=Great",
                "--deliveries",
                "44");
        assertThat(kept.out())
                .isEqualTo("Guardado para Flex: calidad En riesgo, confiabilidad Excelente, 44 entregas\n");

        assertThat(calls.run("figures").out()).isEqualTo("""
               day         app          figure            says           of
            1  2026-03-31  amazon-flex  delivery quality  At Risk
            2  2026-03-31  amazon-flex  reliability       Great
            3  2026-03-31  amazon-flex  deliveries        44 deliveries  2026-03-22 - 2026-03-28
            """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2 | checkin --platform flex
        2 | checkin --figure 4
        2 | checkin --platform flex --figure 4
        2 | checkin --platform flex --standing great
        2 | checkin --platform ue --figure 96 --on 2026-04-01
        3 | checkin --platform flex --standing quality=superb
        3 | checkin --platform ue --figure 101
        3 | checkin --platform dd --figure 5.1
        3 | checkin --platform dd --figure much
        3 | checkin --platform dd --deliveries 4.5
        0 | checkin --platform dd --figure 4,93
        0 | checkin --platform flex --figure 1200 --unit dpmo --name CDF
        """)
    void whatMakesNoSenseIsNotKept(int code, String command) {
        assertThat(calls.run(command.split(" ")).code()).isEqualTo(code);
        assertThat(calls.hasNotebook() && !calls.run("figures", "--json").json().isEmpty())
                .isEqualTo(code == 0);
    }

    @Test
    void eventsAreAddedListedAndDeleted() {
        assertThat(calls.run("event", "add", "new", "car", "--on", "2026-03-20").out())
                .isEqualTo("Kept as event 1.\n");
        calls.run("event", "add", "holiday", "--on", "2026-03-01", "--until", "2026-03-07");
        assertThat(calls.run("event", "list", "--json").out()).isEqualTo("""
            [
            {"id":2,"day":"2026-03-01","until":"2026-03-07","text":"holiday"}
            ,{"id":1,"day":"2026-03-20","until":null,"text":"new car"}
            ]
            """);
        assertThat(calls.run("event", "delete", "1").code()).isZero();
        assertThat(calls.run("event", "delete", "1").code()).isEqualTo(3);
        assertThat(calls.run("event", "add", "x", "--on", "2026-03-02", "--until", "2026-03-01")
                        .code())
                .isEqualTo(2);
    }

    @Test
    void appsSayWhatTheyGiveWithSourceAndDateAndTakeReasonWords() {
        calls.run("apps", "set", "flex", "channel=support", "reason:Late delivery=punctuality");

        var flex = calls.run("apps", "--json").json().get(0);
        assertThat(flex.get("gives").get("figure").toString()).isEqualTo("""
            {"answer":"yes","source":"Amazon Flex, delivery partner blog on standings","read":"2026-11-22"}\
            """);
        assertThat(flex.get("reasons").toString()).isEqualTo("""
            [{"word":"late delivery","factor":"punctuality","polarity":"complaint"}]\
            """);
        calls.run("apps", "set", "flex", "reason:late delivery=");
        assertThat(calls.run("apps", "--json").json().get(0).get("reasons").toString())
                .isEqualTo("[]");
    }
}

package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.DayEvent;
import app.doorstep.domain.Factor;
import app.doorstep.domain.FactorWord;
import app.doorstep.domain.Kept;
import app.doorstep.domain.MappingPreset;
import app.doorstep.domain.Platform;
import app.doorstep.domain.Polarity;
import app.doorstep.domain.SavedFilter;
import app.doorstep.domain.TipWork;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepsakesTest extends OnAStore {
    private static final LocalDate DAY = LocalDate.parse("2026-03-08");

    private Keepsakes kept;

    @BeforeEach
    void takeTheKeepsakes() {
        kept = store.keepsakes();
    }

    @Test
    void aPresetIsKeptInItsOrderUnderItsName() throws StoreUnusable {
        var roles = new LinkedHashMap<String, String>();
        roles.put("Zeit", "time");
        roles.put("Datum", "date");
        roles.put("3", "ignore");
        var preset = new MappingPreset(
                "my station",
                List.of("Zeit", "Datum", "", "Datum"),
                roles,
                Map.of("Grund=zu spät", "punctuality=complaint"),
                Map.of("delimiter", "\t"));
        kept.save(new MappingPreset("my station", List.of("x"), Map.of(), Map.of(), Map.of()));
        kept.save(preset);

        assertThat(kept.presets()).containsExactly(preset);
        assertThat(kept.preset("my station").orElseThrow().roles().keySet()).containsExactly("Zeit", "Datum", "3");
        assertThat(kept.preset("other")).isEmpty();
        assertThat(kept.deletePreset("my station")).isTrue();
        assertThat(kept.deletePreset("my station")).isFalse();
    }

    @Test
    void aWordSpeaksOfAFactorForOneAppOrForAll() throws StoreUnusable {
        var everywhere = new FactorWord(null, "drenched", Factor.CARE, Polarity.COMPLAINT);
        var reason = new FactorWord(Platform.LYFT, "drenched", Factor.CARE, Polarity.PRAISE);
        kept.save(new FactorWord(null, "drenched", Factor.CARE, Polarity.PRAISE));
        kept.save(everywhere);
        kept.save(reason);

        assertThat(kept.factorWords()).containsExactly(everywhere, reason);
        assertThat(kept.delete(everywhere)).isTrue();
        assertThat(kept.delete(everywhere)).isFalse();
        assertThat(kept.factorWords()).containsExactly(reason);
    }

    @Test
    void aFilterIsKeptByItsOptions() throws StoreUnusable {
        var late = new SavedFilter("late", Map.of("factor", "punctuality", "polarity", "complaint"));
        kept.save(new SavedFilter("late", Map.of("search", "late")));
        kept.save(late);
        kept.save(new SavedFilter("all Flex", Map.of("platform", "amazon-flex")));

        assertThat(kept.filters()).extracting(SavedFilter::name).containsExactly("all Flex", "late");
        assertThat(kept.filters()).contains(late);
        assertThat(kept.deleteFilter("late")).isTrue();
        assertThat(kept.deleteFilter("late")).isFalse();
    }

    @Test
    void workOnATipStartsAndEnds() throws StoreUnusable {
        kept.save(new TipWork("care", DAY));
        kept.save(new TipWork("care", DAY.plusDays(2)));

        assertThat(kept.tipsInWork()).containsExactly(new TipWork("care", DAY.plusDays(2)));
        assertThat(kept.deleteTipWork("care")).isTrue();
        assertThat(kept.deleteTipWork("care")).isFalse();
    }

    @Test
    void eventsAreKeptByDayAndCanBeMended() throws StoreUnusable {
        var holiday = new DayEvent(DAY, DAY.plusDays(9), "holiday");
        var car = new DayEvent(DAY.minusDays(3), null, "new car");
        long first = kept.add(holiday);
        long second = kept.add(new DayEvent(DAY, null, "new cra"));
        assertThat(kept.replace(second, car)).isTrue();

        assertThat(kept.events()).containsExactly(new Kept<>(second, car, null), new Kept<>(first, holiday, null));
        assertThat(kept.deleteEvent(first)).isTrue();
        assertThat(kept.deleteEvent(first)).isFalse();
        assertThat(kept.replace(first, car)).isFalse();
    }
}

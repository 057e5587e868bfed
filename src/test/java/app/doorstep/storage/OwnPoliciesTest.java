package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.Platform;
import app.doorstep.domain.RatingPolicy;
import app.doorstep.domain.ShippedPolicies;
import app.doorstep.domain.Window;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnPoliciesTest extends OnAStore {
    @Test
    void everyShippedPolicyIsKeptAsItIs() throws StoreUnusable {
        for (var policy : ShippedPolicies.ALL) {
            store.policies().save(policy);
        }
        var odd = new RatingPolicy(
                "mine",
                List.of(Platform.LYFT, Platform.WOLT),
                ShippedPolicies.FLEX_STARS.kind(),
                ShippedPolicies.FLEX_STARS.scale(),
                List.of(new Window.SundayWeek(), new Window.CalendarMonth(), new Window.LastRatings(7)),
                3,
                true,
                null,
                List.of(),
                true,
                new RatingPolicy.Source("me", null));
        store.policies().save(odd);

        assertThat(store.policies().all()).containsAll(ShippedPolicies.ALL).contains(odd);
        assertThat(store.policies().delete("mine")).isTrue();
        assertThat(store.policies().delete("mine")).isFalse();
    }
}

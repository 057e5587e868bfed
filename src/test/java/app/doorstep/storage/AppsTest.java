package app.doorstep.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.Coverage;
import app.doorstep.domain.Platform;
import app.doorstep.domain.ReplyChannel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AppsTest extends OnAStore {
    @Test
    void anAppIsKeptAsItWasSaved() throws StoreUnusable {
        var app = new AppProfile(
                Platform.named("Parcel round"),
                "Parcel round",
                ReplyChannel.PUBLIC,
                true,
                Coverage.COMPLETE,
                "flex-stars",
                new BigDecimal("4.20"));

        store.apps().save(app);

        assertThat(store.apps().all()).containsExactly(app);
        assertThat(store.apps().inUse()).containsExactly(app.platform());
        store.apps().forget(app.platform());
        assertThat(store.apps().all()).containsExactly(AppProfile.shipped(app.platform()));
        assertThat(store.apps().inUse()).isEmpty();
    }
}

package app.doorstep.storage;

import app.doorstep.domain.Complaint;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Feedback;
import app.doorstep.domain.Platform;
import app.doorstep.domain.RatedComment;
import app.doorstep.domain.Selection;
import app.doorstep.domain.ServiceRating;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The ratings one by one, or counted, that tips and ratings are worked out from; those that the driver excluded are
/// left out where it says so. What the sums can tell comes from [Sums], which is quicker. Thread-safe.
public final class Ratings {
    private final Supplier<Notebook> notebook;

    Ratings(Supplier<Notebook> notebook) {
        this.notebook = notebook;
    }

    /// The ratings that complain and are not excluded, newest first.
    public List<Complaint> complaints(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> Queries.complaints(connection, selection));
    }

    /// How many ratings complain about any of these factors and are not excluded; one that complains twice is one.
    ///
    /// @param complete whether only ratings of complete sources count
    /// @return those without stars, then those with 1, 2, 3, 4 and 5
    public List<Long> complaining(Selection selection, List<Factor> factors, boolean complete) throws StoreUnusable {
        return notebook.get().read(connection -> Queries.complaining(connection, selection, factors, complete));
    }

    /// How many ratings of complete sources there are that are not excluded, with stars, thumbs or words alone.
    public long complete(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> Queries.complete(connection, selection));
    }

    /// Hands over the ratings with a comment one by one, in no order.
    public void comments(Selection selection, Consumer<RatedComment> consumer) throws StoreUnusable {
        notebook.get().read(connection -> {
            Queries.comments(connection, selection, consumer);
            return true;
        });
    }

    /// The last `n` ratings of one app before a day, newest first.
    ///
    /// @param driver null for all drivers
    public List<Feedback> last(Platform platform, @Nullable String driver, int n, LocalDate before)
            throws StoreUnusable {
        return notebook.get().read(connection -> Queries.lastRatings(connection, platform, driver, n, before));
    }

    /// The answers to the customer service survey from complete sources, by date, time (unknown first) and line.
    public List<ServiceRating> service(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> ServiceQueries.serviceRatings(connection, selection));
    }

    /// Whether there are answers to the customer service survey from any source.
    public boolean hasService(Selection selection) throws StoreUnusable {
        return notebook.get().read(connection -> ServiceQueries.hasServiceRatings(connection, selection));
    }
}

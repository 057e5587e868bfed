package app.doorstep.workbench;

import app.doorstep.analysis.Share;
import app.doorstep.domain.Factor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A tip that the driver is working on, before and after.
///
/// More than six components: they are one row of that list.
///
/// @param tip its word
/// @param factor the factor it is about, or null: then there are no shares
/// @param since the day from which "after" counts
/// @param days how many days there are since, and as many before
/// @param before ratings that complained in the days before; null without a factor
/// @param after ratings that complain since; null without a factor
/// @param verdict how the shares compare, in words that follow the evidence: "could be chance"; null without a factor
public record TipProgress(
        String tip,
        @Nullable Factor factor,
        LocalDate since,
        int days,
        @Nullable Share before,
        @Nullable Share after,
        @Nullable String verdict) {}

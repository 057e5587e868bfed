package app.doorstep.workbench;

import java.util.List;

/// What undoing an import did.
///
/// @param removed feedback only this import had brought
/// @param restored feedback it had updated, back to what it was
/// @param kept feedback that stays, each with the reason
public record UndoneImport(long batch, long removed, long restored, List<Kept> kept) {
    /// One feedback that stays.
    public record Kept(long id, String why) {}
}

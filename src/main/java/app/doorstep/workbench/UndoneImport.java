package app.doorstep.workbench;

import java.util.List;

/// What undoing an import did.
///
/// @param removed feedback only this import had brought
/// @param restored feedback it had updated, back to what it was
/// @param held how much feedback stays because another import brought it too
/// @param kept feedback that stays for another reason, each with it
public record UndoneImport(long batch, long removed, long restored, long held, List<Kept> kept) {
    /// One feedback that stays.
    public record Kept(long id, String why) {}
}

package app.doorstep.storage;

import app.doorstep.domain.Identified;
import java.util.List;

/// What taking an import back did.
///
/// @param removed how many rows went because only this import brought them
/// @param restored how many rows are again as they were before this import changed them
/// @param held how many rows stay because another import brought them too
/// @param kept rows of this import that stay for another reason
public record UndoResult(long batch, long removed, long restored, long held, List<Kept> kept) {
    public UndoResult {
        kept = List.copyOf(kept);
    }

    /// A row that stays, by its number.
    public record Kept(long id, Why why) {}

    /// Why a row stays.
    public enum Why implements Identified {
        /// The driver edited it since.
        EDITED,
        /// A reply to it was marked as sent.
        ANSWERED,
        /// A later import changed it again.
        UPDATED,
        /// It belongs to a case.
        IN_CASE
    }
}

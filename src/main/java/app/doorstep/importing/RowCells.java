package app.doorstep.importing;

import app.doorstep.tabular.Row;
import org.jspecify.annotations.Nullable;

/// The cells of a row by what their columns hold.
///
/// @param guarded whether texts may carry the leading apostrophe of Doorstep's own file
/// @param verbatim whether texts stand exactly as they were stored: no stripping, no word for "unknown"
record RowCells(Columns columns, boolean guarded, boolean verbatim) {
    /// The cell of a value column, stripped; null where it is absent or says that nothing is known.
    @Nullable
    String known(Row row, Role role) {
        var index = columns.index(role);
        if (row.blank(index)) {
            return null;
        }
        var text = row.cell(index).strip();
        return Cells.unknown(text) ? null : text;
    }

    /// The cell of a value column, stripped, words for "unknown" too; null where it is blank or absent.
    @Nullable
    String filled(Row row, Role role) {
        var index = columns.index(role);
        return row.blank(index) ? null : row.cell(index).strip();
    }

    /// The cell of a text column.
    @Nullable
    String text(Row row, Role role) {
        var index = columns.index(role);
        if (row.blank(index)) {
            return null;
        }
        var text = row.cell(index);
        if (!verbatim) {
            text = text.strip();
            if (Cells.unknown(text)) {
                return null;
            }
        }
        return guarded ? Guard.off(text) : text;
    }

    RowFault fault(Role role, String kind, String found) {
        return new RowFault(columns.index(role), kind, found);
    }
}

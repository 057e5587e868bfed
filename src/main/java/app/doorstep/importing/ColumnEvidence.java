package app.doorstep.importing;

import app.doorstep.tabular.NotATable;
import app.doorstep.tabular.Row;

/// What the columns of a table tell when they are looked at from the first row to the last.
record ColumnEvidence(DateColumn dates, StarColumn stars) {
    /// Reads the whole table once.
    static ColumnEvidence of(Format.Recognised format) throws NotATable {
        var evidence = new ColumnEvidence(new DateColumn(), new StarColumn());
        var date = format.columns().index(Role.DATE);
        var learned = format.columns().index(Role.LEARNED);
        var stars = format.columns().index(Role.STARS);
        format.table().read((row, _) -> {
            evidence.see(row, date, learned, stars, format.addressColumn());
            return true;
        });
        return evidence;
    }

    private void see(Row row, int date, int learned, int star, int address) {
        if (row.flaw() != null) {
            return;
        }
        var dated = row.blank(date) ? date == Columns.ABSENT : dates.see(row.cell(date));
        if (!row.blank(learned)) {
            dates.see(row.cell(learned));
        }
        // Totals below the data have no date, and say nothing about the scale.
        if (dated && !row.blank(star)) {
            stars.see(row.cell(star));
        }
        if (!row.blank(address)) {
            dates.seeAddress(row.cell(address));
        }
    }
}

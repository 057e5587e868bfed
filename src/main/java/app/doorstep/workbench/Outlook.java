package app.doorstep.workbench;

import app.doorstep.analysis.Cushion;
import app.doorstep.text.Texts;

/// A cushion in words.
public final class Outlook {
    private Outlook() {}

    /// "Room for 3 more 1-star above 4.50.", or what is still needed; a line out of reach is not spoken of.
    public static String of(Cushion cushion, Texts texts) {
        var line = texts.decimal(cushion.line(), 2);
        if (!cushion.above()) {
            return cushion.unreachable() ? "" : texts.count("workbench.outlook.needed", cushion.steps(), line);
        }
        return cushion.steps() == 0
                ? texts.get("workbench.outlook.no-room", line)
                : texts.count("workbench.outlook.room", cushion.steps(), line);
    }
}

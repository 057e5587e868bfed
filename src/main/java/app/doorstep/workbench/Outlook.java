package app.doorstep.workbench;

import app.doorstep.analysis.Cushion;
import app.doorstep.domain.Scale;
import app.doorstep.text.Texts;

/// A cushion in words.
public final class Outlook {
    private Outlook() {}

    /// "Room for 3 more 1-star above 4.50.", or what is still needed; a line out of reach is not spoken of.
    public static String of(Cushion cushion, Scale scale, Texts texts) {
        var percent = scale == Scale.PERCENT;
        var line = percent
                ? texts.percent(cushion.line().doubleValue() / 100)
                : texts.decimal(cushion.line(), scale.decimals());
        var kind = percent ? ".percent" : "";
        if (!cushion.above()) {
            return cushion.unreachable() ? "" : texts.count("workbench.outlook.needed" + kind, cushion.steps(), line);
        }
        return cushion.steps() == 0
                ? texts.get("workbench.outlook.no-room" + kind, line)
                : texts.count("workbench.outlook.room" + kind, cushion.steps(), line);
    }
}

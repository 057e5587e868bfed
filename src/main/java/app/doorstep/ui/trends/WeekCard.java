package app.doorstep.ui.trends;

import app.doorstep.analysis.WeekPattern;
import app.doorstep.domain.HourTally;
import app.doorstep.ui.kit.Card;
import app.doorstep.ui.kit.Labels;
import app.doorstep.ui.kit.TableTwin;
import app.doorstep.ui.theme.Style;
import java.time.DayOfWeek;
import java.util.List;
import javafx.scene.layout.Region;

/// When in the week ratings and complaints come.
final class WeekCard {
    private WeekCard() {}

    static Region of(LeadView view, WeekPattern week, DayOfWeek first) {
        var texts = view.texts();
        var card = new Card(texts.get("trends.week"));
        if (!week.isEnough()) {
            return card.add(
                    Labels.paragraph(texts.get("trends.week.few", week.ratings(), WeekPattern.FROM), Style.MUTED));
        }
        card.caption(Labels.paragraph(
                texts.get("trends.week.caption", week.ratings(), WeekPattern.SHARE_FROM), Style.SMALL, Style.MUTED));
        if (view.asTable()) {
            List<TableTwin.Column<HourTally>> columns = List.of(
                    view.column("weekday", cell -> texts.weekday(cell.day())),
                    view.column("hour", cell -> HeatMap.hourName(cell.hour(), texts)),
                    view.number("ratings", cell -> texts.number(cell.ratings())),
                    view.number("bad", cell -> texts.number(cell.bad())),
                    view.column(
                            "share",
                            cell -> WeekPattern.share(cell).map(texts::percent).orElse("")));
            return card.add(view.table(
                    "trends-week-table",
                    columns,
                    week.cells(),
                    cell -> view.model().links().openInLog(view.content(), cell, HeatMap.words(cell, texts))));
        }
        return card.add(new HeatMap(
                week, first, texts, (cell, title) -> view.model().links().openInLog(view.content(), cell, title)));
    }
}

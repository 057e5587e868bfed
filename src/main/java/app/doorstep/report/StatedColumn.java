package app.doorstep.report;

import app.doorstep.domain.AppProfile;
import app.doorstep.domain.FigureUnit;
import app.doorstep.domain.StatedFigure;
import app.doorstep.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The column of an app that states something itself: its own word with the day it was read, before anything of ours.
final class StatedColumn {
    private final Texts texts;

    StatedColumn(Texts texts) {
        this.texts = texts;
    }

    /// @param stated what the app said on one day, the leading figure first; not empty
    /// @param ours what we can say beside it
    /// @param outlook the small lines at the end
    Report.App of(AppProfile app, List<StatedFigure> stated, List<String> ours, List<String> outlook) {
        var first = stated.getFirst();
        var basis = new ArrayList<String>();
        if (!first.name().equals(StatedFigure.OVERALL)) {
            basis.add(Ink.clean(texts.shipped(first.name())));
        }
        var says = texts.get("report.reference.says", app.name(), texts.dayAndYear(first.on()));
        basis.add(
                first.window() == null
                        ? says
                        : texts.get("report.subtitle", says, Ink.clean(texts.shipped(first.window()))));
        stated.stream().skip(1).map(this::named).forEach(basis::add);
        basis.addAll(ours);
        return new Report.App(app.name(), said(first), first.unit() == FigureUnit.STARS, basis, outlook);
    }

    private String named(StatedFigure figure) {
        return texts.get("report.reference.figure", Ink.clean(texts.shipped(figure.name())), said(figure));
    }

    private String said(StatedFigure figure) {
        var value = figure.value();
        if (figure.word() != null || value == null) {
            return figure.word() == null ? "" : Ink.clean(texts.shipped(figure.word()));
        }
        var number = texts.decimal(value, Math.max(0, value.scale()));
        return switch (Objects.requireNonNull(figure.unit())) {
            case PERCENT -> texts.get("report.figure.percent", number);
            case DPMO -> number + " DPMO";
            case STARS, SCORE, DELIVERIES -> number;
        };
    }
}

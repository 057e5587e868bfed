package app.doorstep.cli;

import app.doorstep.analysis.Concentration;
import app.doorstep.analysis.Concentration.Where;
import app.doorstep.tips.TipFinding;
import app.doorstep.workbench.Trouble;
import app.doorstep.workbench.Workbench;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JsonGenerator;

/// `tips`: which tips apply, and why.
@Command(name = "tips")
final class TipsCommand extends NotebookCommand {
    private static final int USUAL_DAYS = 30;
    private static final int DECIMALS = 2;

    @Option(names = "--on", paramLabel = "D")
    private @Nullable LocalDate on;

    @Option(names = "--days", paramLabel = "N")
    private Integer days = USUAL_DAYS;

    @Mixin
    private WhoseOptions whose = new WhoseOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    TipsCommand(Session session) {
        super(session);
    }

    @Override
    void check() throws Trouble {
        if (days < 1) {
            throw misuse("not-days", days);
        }
    }

    @Override
    int run(Workbench notebook) throws Trouble {
        var day = on == null ? session.today() : on;
        var tips = notebook.advice().tipsBefore(day, days, whose.platform(), whose.driver());
        if (json.wanted()) {
            results().jsonArray(tips, TipsCommand::write);
        } else {
            print(tips, session);
        }
        return ExitCode.DONE;
    }

    private static void write(JsonGenerator json, TipFinding tip) {
        json.writeStartObject();
        json.writeStringProperty("tip", tip.tip());
        json.writeBooleanProperty("applies", tip.applies());
        Results.number(json, "rank", tip.rank());
        json.writeStringProperty("headline", tip.headline());
        Results.strings(json, "advice", tip.advice());
        json.writeNumberProperty("complaints", tip.complaints());
        json.writeNumberProperty("of", tip.of());
        json.writeNumberProperty("previousComplaints", tip.previousComplaints());
        json.writeNumberProperty("previousOf", tip.previousOf());
        json.writeNumberProperty("praise", tip.praise());
        json.writeArrayPropertyStart("feedback");
        tip.feedback().forEach(json::writeNumber);
        json.writeEndArray();
        Results.decimal(json, "ratingNow", tip.ratingNow(), DECIMALS);
        Results.decimal(json, "ratingWithout", tip.ratingWithout(), DECIMALS);
        Results.strings(json, "why", tip.why());
        json.writeArrayPropertyStart("problems");
        for (var problem : tip.problems()) {
            json.writeStartObject();
            json.writeStringProperty("problem", problem.problem());
            json.writeStringProperty("name", problem.name());
            json.writeNumberProperty("complaints", problem.feedback().size());
            json.writeArrayPropertyStart("feedback");
            problem.feedback().forEach(json::writeNumber);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("patterns");
        tip.patterns().forEach(pattern -> write(json, pattern));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Concentration pattern) {
        json.writeStartObject();
        switch (pattern.where()) {
            case Where.Weekday(var day) ->
                json.writeStringProperty("weekday", day.name().toLowerCase(Locale.ROOT));
            case Where.Hours(var from, var to) -> {
                json.writeNumberProperty("fromHour", from);
                json.writeNumberProperty("toHour", to);
            }
            case Where.App app ->
                json.writeStringProperty("platform", app.platform().id());
        }
        json.writeNumberProperty("complaints", pattern.there().part());
        json.writeNumberProperty("of", pattern.there().of());
        json.writeNumberProperty("elsewhereComplaints", pattern.elsewhere().part());
        json.writeNumberProperty("elsewhereOf", pattern.elsewhere().of());
        json.writeEndObject();
    }

    static void print(List<TipFinding> tips, Session session) {
        var applying = tips.stream().filter(TipFinding::applies).toList();
        if (applying.isEmpty()) {
            session.results().line(session.say("tips.none"));
        }
        applying.forEach(tip -> print(tip, session));
        var others = tips.stream().filter(tip -> !tip.applies()).toList();
        if (!others.isEmpty()) {
            session.results().blank();
            session.results().line(session.say("tips.others"));
            others.forEach(tip -> session.results().line("  " + tip.headline()));
        }
    }

    private static void print(TipFinding tip, Session session) {
        session.results().line(tip.rank() + ". " + tip.headline());
        tip.why().forEach(why -> session.results().line("   " + why));
        tip.advice().forEach(advice -> session.results().line("   - " + advice));
    }
}

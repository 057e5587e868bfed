package app.doorstep.notes;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Days of the week and months by their English and Spanish names, whole and short, as [Line#core(String)] has them.
final class CalendarNames {
    private static final List<String> WEEKDAYS = List.of(
            "mon monday lun lunes",
            "tue tues tuesday mar martes",
            "wed weds wednesday mie mier miercoles",
            "thu thur thurs thursday jue juev jueves",
            "fri friday vie vier viernes",
            "sat saturday sab sabado",
            "sun sunday dom domingo");
    private static final List<String> MONTHS = List.of(
            "jan january ene enero",
            "feb february febrero",
            "mar march marzo",
            "apr april abr abril",
            "may mayo",
            "jun june junio",
            "jul july julio",
            "aug august ago agosto",
            "sep sept september set septiembre setiembre",
            "oct october octubre",
            "nov november noviembre",
            "dec december dic diciembre");

    private CalendarNames() {}

    static Map<String, DayOfWeek> weekdays() {
        return named(WEEKDAYS, DayOfWeek.values());
    }

    static Map<String, Month> months() {
        return named(MONTHS, Month.values());
    }

    private static <T> Map<String, T> named(List<String> names, T[] values) {
        var result = new HashMap<String, T>();
        for (var i = 0; i < values.length; i++) {
            var value = values[i];
            Arrays.stream(names.get(i).split(" ", -1)).forEach(name -> result.put(name, value));
        }
        return Map.copyOf(result);
    }
}

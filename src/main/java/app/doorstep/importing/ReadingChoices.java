package app.doorstep.importing;

import app.doorstep.domain.Identified;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user says about a file instead of leaving it to the guess; null leaves it.
///
/// Ten components, because these are the options of the commands `preview` and `import`.
///
/// @param preset a saved mapping; none can be saved yet, so any name is refused
/// @param format a format's word, such as `seller-feedback`
/// @param encoding a charset's name
/// @param delimiter one character, or `tab`
/// @param header the line of the header row from 1, or `none`
/// @param dateOrder the order of day, month and year
/// @param decimal `.` or `,`
/// @param scale of the stars: `5`, `10`, `100` or `thumbs`
/// @param asOf the day of a file that holds no dates
/// @param columnRoles column (its name, or its number from 1) to role (a column name of Doorstep's own format, or
///     `ignore`)
public record ReadingChoices(
        @Nullable String preset,
        @Nullable String format,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String header,
        @Nullable DateOrder dateOrder,
        @Nullable Character decimal,
        @Nullable String scale,
        @Nullable LocalDate asOf,
        Map<String, String> columnRoles) {
    public static final ReadingChoices NONE =
            new ReadingChoices(null, null, null, null, null, null, null, null, null, Map.of());

    public ReadingChoices {
        columnRoles = Map.copyOf(columnRoles);
    }

    /// The same with another date order, the answer to a doubt about dates.
    public ReadingChoices with(@Nullable DateOrder order) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, order, decimal, scale, asOf, columnRoles);
    }

    /// The same with the answer `choice` to `doubt`.
    public ReadingChoices answering(Doubt doubt, String choice) {
        return switch (doubt.what()) {
            case ENCODING ->
                new ReadingChoices(
                        preset, format, choice, delimiter, header, dateOrder, decimal, scale, asOf, columnRoles);
            case DELIMITER ->
                new ReadingChoices(
                        preset, format, encoding, choice, header, dateOrder, decimal, scale, asOf, columnRoles);
            case HEADER ->
                new ReadingChoices(
                        preset, format, encoding, delimiter, choice, dateOrder, decimal, scale, asOf, columnRoles);
            case DATES -> with(Identified.of(DateOrder.class, choice).orElse(null));
            case SCALE ->
                new ReadingChoices(
                        preset, format, encoding, delimiter, header, dateOrder, decimal, choice, asOf, columnRoles);
            case FORMAT ->
                new ReadingChoices(
                        preset, choice, encoding, delimiter, header, dateOrder, decimal, scale, asOf, columnRoles);
        };
    }
}

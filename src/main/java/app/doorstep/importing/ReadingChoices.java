package app.doorstep.importing;

import app.doorstep.domain.Identified;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the user says about a file instead of leaving it to the guess; null leaves it.
///
/// Eleven components, because these are the options of the commands `preview` and `import`.
///
/// @param preset the name of a saved mapping
/// @param format a format's word, such as `seller-feedback`
/// @param encoding a charset's name
/// @param delimiter one character, or `tab`
/// @param header the line of the header row from 1, or `none`
/// @param dateOrder the order of day, month and year
/// @param decimal `.` or `,`
/// @param scale of the stars: `5`, `10`, `100`, `thumbs` or `words`
/// @param asOf the day of a file that holds no dates
/// @param columnRoles column (its name, or its number from 1) to role (a column name of Doorstep's own format, or
///     `reason`, `FACTOR:POLARITY` for a column whose yes is a mark, or `ignore`)
/// @param words a word in a column of reasons or ratings to its meaning: `FACTOR=POLARITY`, `1` to `5`, or `ignore`
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
        Map<String, String> columnRoles,
        Map<String, String> words) {
    public static final ReadingChoices NONE =
            new ReadingChoices(null, null, null, null, null, null, null, null, null, Map.of(), Map.of());

    public ReadingChoices {
        columnRoles = Collections.unmodifiableMap(new LinkedHashMap<>(columnRoles));
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /// Whether `text` can be what a word means.
    public static boolean isMeaning(String text) {
        return text.matches("[1-5]") || text.equalsIgnoreCase(Columns.IGNORE) || ReasonWords.mark(text) != null;
    }

    /// The same with another preset, or without one.
    public ReadingChoices withPreset(@Nullable String other) {
        return new ReadingChoices(
                other, format, encoding, delimiter, header, dateOrder, decimal, scale, asOf, columnRoles, words);
    }

    /// The same with another format.
    public ReadingChoices withFormat(@Nullable String other) {
        return new ReadingChoices(
                preset, other, encoding, delimiter, header, dateOrder, decimal, scale, asOf, columnRoles, words);
    }

    /// The same with another encoding.
    public ReadingChoices withEncoding(@Nullable String other) {
        return new ReadingChoices(
                preset, format, other, delimiter, header, dateOrder, decimal, scale, asOf, columnRoles, words);
    }

    /// The same with another delimiter.
    public ReadingChoices withDelimiter(@Nullable String other) {
        return new ReadingChoices(
                preset, format, encoding, other, header, dateOrder, decimal, scale, asOf, columnRoles, words);
    }

    /// The same with another header row.
    public ReadingChoices withHeader(@Nullable String other) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, other, dateOrder, decimal, scale, asOf, columnRoles, words);
    }

    /// The same with another date order.
    public ReadingChoices with(@Nullable DateOrder order) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, order, decimal, scale, asOf, columnRoles, words);
    }

    /// The same with another decimal mark.
    public ReadingChoices withDecimal(@Nullable Character other) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, dateOrder, other, scale, asOf, columnRoles, words);
    }

    /// The same with another scale.
    public ReadingChoices withScale(@Nullable String other) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, dateOrder, decimal, other, asOf, columnRoles, words);
    }

    /// The same with another day for rows without a date.
    public ReadingChoices withAsOf(@Nullable LocalDate day) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, dateOrder, decimal, scale, day, columnRoles, words);
    }

    /// The same with all columns mapped anew.
    public ReadingChoices withRoles(Map<String, String> others) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, dateOrder, decimal, scale, asOf, others, words);
    }

    /// The same with one more column mapped; a role that another column was given moves here.
    public ReadingChoices withRole(String column, String role) {
        var others = new LinkedHashMap<>(columnRoles);
        if (!role.equals(Columns.IGNORE) && role.indexOf(':') < 0) {
            others.replaceAll((_, before) -> before.equals(role) ? Columns.IGNORE : before);
        }
        others.put(column, role);
        return withRoles(others);
    }

    /// The same with one more word explained.
    public ReadingChoices withWord(String word, String meaning) {
        var others = new LinkedHashMap<>(words);
        others.put(word, meaning);
        return withWords(others);
    }

    /// The same with all words explained anew.
    public ReadingChoices withWords(Map<String, String> others) {
        return new ReadingChoices(
                preset, format, encoding, delimiter, header, dateOrder, decimal, scale, asOf, columnRoles, others);
    }

    /// The same with the answer `choice` to `doubt`.
    public ReadingChoices answering(Doubt doubt, String choice) {
        return switch (doubt.what()) {
            case ENCODING -> withEncoding(choice);
            case DELIMITER -> withDelimiter(choice);
            case HEADER -> withHeader(choice);
            case DATES -> with(Identified.of(DateOrder.class, choice).orElse(null));
            case SCALE -> withScale(choice);
            case FORMAT -> withFormat(choice);
            case COLUMNS -> {
                var sign = choice.lastIndexOf('=');
                yield sign < 1 ? this : withRole(choice.substring(0, sign), choice.substring(sign + 1));
            }
            case AS_OF -> withAsOf(LocalDate.parse(choice));
        };
    }
}

package app.doorstep.cli;

import app.doorstep.importing.Doubt;
import app.doorstep.text.Texts;

/// How a doubt about a file is answered on the command line.
final class Questions {
    private Questions() {}

    /// The option with each answer: `--date-order dmy or --date-order mdy`.
    static String answers(Doubt doubt, Texts texts) {
        var option = option(doubt);
        var word = option.replaceFirst(" .*", "");
        return doubt.choices().stream()
                .map(choice -> word + " " + quoted(choice))
                .reduce((first, second) -> texts.get("cli.either", first, second))
                .orElse(option);
    }

    private static String option(Doubt doubt) {
        return switch (doubt.what()) {
            case ENCODING -> "--encoding";
            case DELIMITER -> "--delimiter";
            case HEADER -> "--header";
            case DATES -> "--date-order";
            case SCALE -> "--scale";
            case FORMAT -> "--format";
            case COLUMNS -> doubt.key().startsWith("words") ? "--word WORD=MEANING" : "--map COLUMN=ROLE";
            case AS_OF -> "--as-of";
        };
    }

    private static String quoted(String choice) {
        return choice.matches("[A-Za-z0-9:._-]+") ? choice : "'" + choice + "'";
    }
}

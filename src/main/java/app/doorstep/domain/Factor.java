package app.doorstep.domain;

import java.util.List;

/// What a customer judges. The first seed names the first five and overall satisfaction; `PROACTIVE` is praise for
/// going the extra mile, `OUTSIDE_CONTROL` a complaint about something the driver does not decide.
///
/// The order is that of storage (a factor's [#ordinal()] is its bit in the database) and never changes.
public enum Factor implements Identified {
    PUNCTUALITY,
    PROFESSIONALISM,
    CARE,
    COMMUNICATION,
    INSTRUCTIONS,
    PROACTIVE,
    OUTSIDE_CONTROL,
    OVERALL;

    /// The five factors a driver can work on, in the order in which screens show them.
    public static final List<Factor> SPECIFIC =
            List.of(PUNCTUALITY, PROFESSIONALISM, CARE, COMMUNICATION, INSTRUCTIONS);

    /// The factors that have a star line of their own: the five and overall. The other two have one where a file gives
    /// them stars, for whoever asks for it.
    public static final List<Factor> STARRED =
            List.of(PUNCTUALITY, PROFESSIONALISM, CARE, COMMUNICATION, INSTRUCTIONS, OVERALL);
}

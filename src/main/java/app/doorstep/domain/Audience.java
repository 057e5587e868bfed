package app.doorstep.domain;

/// To whom a reply is written.
public enum Audience implements Identified {
    CUSTOMER,
    SUPPORT,
    PUBLIC
}

package app.doorstep.domain;

/// Where feedback of an app can be answered.
public enum ReplyChannel implements Identified {
    CUSTOMER,
    PUBLIC,
    SUPPORT,
    NONE
}

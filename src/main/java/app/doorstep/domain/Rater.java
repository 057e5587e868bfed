package app.doorstep.domain;

/// Who gave the feedback.
public enum Rater implements Identified {
    CUSTOMER,
    RESTAURANT,
    BUYER,
    PLATFORM;

    /// Who rates deliveries of an app: a shop's buyers, elsewhere customers.
    public static Rater of(Platform platform) {
        return platform.equals(Platform.AMAZON_SELLER) ? BUYER : CUSTOMER;
    }
}

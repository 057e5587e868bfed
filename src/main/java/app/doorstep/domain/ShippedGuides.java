package app.doorstep.domain;

import app.doorstep.domain.AppGuide.Gift;
import app.doorstep.domain.AppGuide.Gift.Answer;
import app.doorstep.domain.AppGuide.Gift.What;
import app.doorstep.domain.AppGuide.Slot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of the shipped apps, each with its source. Apps change: the screens say when this was read, and that
/// the driver's own app decides.
public final class ShippedGuides {
    private static final LocalDate READ = LocalDate.of(2026, 11, 22);
    private static final List<String> FLEX = List.of("At Risk", "Fair", "Great", "Fantastic");
    private static final List<String> DSP = List.of("Poor", "Fair", "Great", "Fantastic", "Fantastic Plus");

    private static final String FLEX_BLOG = "Amazon Flex, delivery partner blog on standings";
    private static final String FLEX_GUIDES = "drivers' guides to Amazon Flex deactivations";
    private static final String UBER_HELP = "Uber, Your delivery rating explained";
    private static final String UBER_DATA = "Uber, download of your data";
    private static final String DOORDASH = "DoorDash, deactivation policy as drivers' guides report it";
    private static final String LYFT = "Lyft Help, Driver and passenger ratings";
    private static final String INSTACART = "drivers' guides to Instacart shopper ratings";
    private static final String SELLER = "Seller Central, Feedback Manager";
    private static final String DSP_FILES = "delivery partners' weekly exports";

    private ShippedGuides() {}

    /// What is known of `platform`; of an app of the driver's own name nothing but that it may show a rating.
    public static AppGuide of(Platform platform) {
        return switch (platform.id()) {
            case "amazon-flex" ->
                guide(
                        platform,
                        gifts(no(), yes(FLEX_BLOG), yes(FLEX_GUIDES), seed(), yes(FLEX_GUIDES)),
                        standing("delivery quality", FLEX),
                        standing("reliability", FLEX));
            case "amazon-dsp" ->
                guide(
                        platform,
                        gifts(yes(DSP_FILES), yes(DSP_FILES), yes(DSP_FILES), unknown(), unknown()),
                        standing("overall standing", DSP),
                        number("CDF DPMO", FigureUnit.DPMO, null));
            case "amazon-seller" ->
                guide(
                        platform,
                        gifts(yes(SELLER), yes(SELLER), yes(SELLER), yes(SELLER), yes(SELLER)),
                        number("customer service", FigureUnit.SCORE, "last 30 days"),
                        number(StatedFigure.OVERALL, FigureUnit.PERCENT, "last 365 days"));
            case "uber-rides" ->
                guide(
                        platform,
                        gifts(yes(UBER_DATA), yes(UBER_HELP), yes(UBER_HELP), unknown(), unknown()),
                        number(StatedFigure.OVERALL, FigureUnit.STARS, "last 500"));
            case "uber-eats" ->
                guide(
                        platform,
                        gifts(unknown(), yes(UBER_HELP), yes(UBER_HELP), unknown(), unknown()),
                        number(StatedFigure.OVERALL, FigureUnit.PERCENT, "last 100"));
            case "doordash" ->
                guide(
                        platform,
                        gifts(no(), yes(DOORDASH), unknown(), unknown(), yes(DOORDASH)),
                        number(StatedFigure.OVERALL, FigureUnit.STARS, "last 100"),
                        number("completion rate", FigureUnit.PERCENT, "last 100"));
            case "lyft" ->
                guide(
                                platform,
                                gifts(no(), yes(LYFT), yes(LYFT), unknown(), unknown()),
                                number(StatedFigure.OVERALL, FigureUnit.STARS, "last 100"))
                        .with(reason(platform, "Friendliness", Factor.PROFESSIONALISM));
            case "instacart" ->
                guide(
                                platform,
                                gifts(no(), yes(INSTACART), yes(INSTACART), unknown(), unknown()),
                                number(StatedFigure.OVERALL, FigureUnit.STARS, "last 100"))
                        .with(
                                reason(platform, "Damaged items", Factor.CARE),
                                reason(platform, "Missing items", Factor.OUTSIDE_CONTROL),
                                reason(platform, "Poor replacements", Factor.OUTSIDE_CONTROL),
                                reason(platform, "Poor service", Factor.PROFESSIONALISM));
            case "grubhub" ->
                guide(
                        platform,
                        gifts(no(), unknown(), unknown(), unknown(), unknown()),
                        number(StatedFigure.OVERALL, FigureUnit.STARS, "last 365 days"));
            default ->
                guide(
                        platform,
                        gifts(unknown(), unknown(), unknown(), unknown(), unknown()),
                        number(StatedFigure.OVERALL, FigureUnit.STARS, null));
        };
    }

    private static AppGuide guide(Platform platform, List<Gift> gifts, Slot... slots) {
        var figures = new ArrayList<>(List.of(slots));
        if (!platform.equals(Platform.AMAZON_SELLER)) {
            figures.add(number(StatedFigure.DELIVERIES, FigureUnit.DELIVERIES, null));
        }
        return new AppGuide(platform, gifts, figures, List.of());
    }

    private static FactorWord reason(Platform platform, String word, Factor factor) {
        return new FactorWord(platform, word, factor, Polarity.COMPLAINT);
    }

    private static Slot standing(String name, List<String> words) {
        return new Slot(name, words, null, null);
    }

    private static Slot number(String name, FigureUnit unit, @Nullable String window) {
        return new Slot(name, List.of(), unit, window);
    }

    private static List<Gift> gifts(Said file, Said figure, Said comment, Said reply, Said appeal) {
        return List.of(
                file.of(What.FILE),
                figure.of(What.FIGURE),
                comment.of(What.COMMENT),
                reply.of(What.REPLY),
                appeal.of(What.APPEAL));
    }

    private static Said yes(String source) {
        return new Said(Answer.YES, source);
    }

    /// The seed has drivers answer feedback; whether the app of today does is asked of the driver.
    private static Said seed() {
        return new Said(Answer.UNKNOWN, "the Amazon Flex driver rating; asked of you once");
    }

    private static Said no() {
        return new Said(Answer.NO, "no export is documented on the app's help pages");
    }

    private static Said unknown() {
        return new Said(Answer.UNKNOWN, null);
    }

    private record Said(Answer answer, @Nullable String source) {
        Gift of(What what) {
            return new Gift(what, answer, source, source == null ? null : READ);
        }
    }
}

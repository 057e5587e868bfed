package app.doorstep.domain;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One app as this driver uses it.
///
/// @param name as people say it: "Uber Eats"
/// @param channel where its feedback can be answered
/// @param channelAsked whether the driver was asked "Can you answer feedback in this app?" and has answered
/// @param coverage what the driver enters for it
/// @param policy the name of its rating policy
/// @param line the driver's own line in the policy's scale ("my city: 85 %"), or null
public record AppProfile(
        Platform platform,
        String name,
        ReplyChannel channel,
        boolean channelAsked,
        Coverage coverage,
        String policy,
        @Nullable BigDecimal line) {

    /// How an app starts: its usual name and policy, picked entries, and the reply channel of its seed or help page.
    public static AppProfile shipped(Platform platform) {
        return switch (platform.id()) {
            case "amazon-flex" -> of(platform, "Flex", ReplyChannel.CUSTOMER, "flex-stars");
            case "amazon-dsp" -> of(platform, "Amazon DSP", ReplyChannel.SUPPORT, "flex-stars");
            case "amazon-seller" -> of(platform, "Amazon seller", ReplyChannel.PUBLIC, "seller-feedback");
            case "uber-rides" -> of(platform, "Uber rides", ReplyChannel.NONE, "uber-rides");
            case "uber-eats" -> of(platform, "Uber Eats", ReplyChannel.NONE, "uber-eats");
            case "doordash" -> of(platform, "DoorDash", ReplyChannel.SUPPORT, "doordash");
            case "lyft" -> of(platform, "Lyft", ReplyChannel.NONE, "lyft");
            case "instacart" -> of(platform, "Instacart", ReplyChannel.SUPPORT, "instacart");
            case "grubhub" -> of(platform, "Grubhub", ReplyChannel.SUPPORT, "grubhub");
            case "spark" -> of(platform, "Spark", ReplyChannel.SUPPORT, "flex-stars");
            case "wolt" -> of(platform, "Wolt", ReplyChannel.SUPPORT, "flex-stars");
            default -> of(platform, ownName(platform), ReplyChannel.CUSTOMER, "flex-stars");
        };
    }

    private static AppProfile of(Platform platform, String name, ReplyChannel channel, String policy) {
        return new AppProfile(platform, name, channel, false, Coverage.PICKED, policy, null);
    }

    private static String ownName(Platform platform) {
        var words = platform.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

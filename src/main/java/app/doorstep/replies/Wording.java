package app.doorstep.replies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Chooses one wording of each building block: of those that the last sent texts used least, the one a number points
/// at. The same number and texts give the same choice.
final class Wording {
    private static final Pattern HOLES = Pattern.compile("\\{\\{.*?}}|\\{%.*?%}");
    private static final int TELLING = 10;

    private final Blocks blocks;
    private final long seed;
    private final List<String> lastSent;
    private final Map<String, Object> values = new HashMap<>();

    Wording(Blocks blocks, long seed, List<String> lastSent) {
        this.blocks = blocks;
        this.seed = seed;
        this.lastSent =
                lastSent.stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    }

    /// Makes `value` known to the blocks as `name`.
    Wording with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    boolean has(String section, String key) {
        return !blocks.all(section, key).isEmpty();
    }

    /// One wording of the block, filled in.
    ///
    /// @throws IllegalStateException if the file has no such block, which is a bug
    String say(String section, String key) {
        var wordings = blocks.all(section, key);
        if (wordings.isEmpty()) {
            throw new IllegalStateException("no block " + section + " " + key);
        }
        var fresh = leastUsed(wordings);
        var pick = mix(seed * 31 + (section + key).hashCode()) % fresh.size();
        return Templates.fill(fresh.get((int) pick), values);
    }

    private List<String> leastUsed(List<String> wordings) {
        var least = Long.MAX_VALUE;
        var result = new ArrayList<String>();
        for (var wording : wordings) {
            var core = core(wording);
            var used = core.length() < TELLING
                    ? 0
                    : lastSent.stream().filter(text -> text.contains(core)).count();
            if (used < least) {
                least = used;
                result.clear();
            }
            if (used == least) {
                result.add(wording);
            }
        }
        return result;
    }

    /// The longest piece of a wording that is the same in every text made from it.
    private static String core(String wording) {
        var longest = "";
        for (var piece : HOLES.split(wording, -1)) {
            if (piece.strip().length() > longest.length()) {
                longest = piece.strip();
            }
        }
        return longest.toLowerCase(Locale.ROOT);
    }

    /// Spreads neighbouring numbers (SplitMix64's finalizer), never negative.
    static long mix(long number) {
        var mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) >>> 1;
    }
}

package app.doorstep.storage;

/// The letters and digits of a comment in lower case, by which comments are compared, a sum of them, and a bit for each
/// pair of neighbours: texts whose bits differ much cannot be alike.
record Letters(String text, long sum, long pairs, long morePairs) {
    static Letters of(String comment, Fingerprint sums) {
        var text = new StringBuilder(comment.length());
        for (int i = 0; i < comment.length(); i++) {
            char c = comment.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                text.append(Character.toLowerCase(c));
            }
        }
        long pairs = 0;
        long morePairs = 0;
        for (int i = 1; i < text.length(); i++) {
            int bit = ((text.charAt(i - 1) * 31 + text.charAt(i)) * 0x9e3779b1) >>> 25;
            if (bit < Long.SIZE) {
                pairs |= 1L << bit;
            } else {
                morePairs |= 1L << bit;
            }
        }
        var letters = text.toString();
        return new Letters(letters, sums.start().add(letters).sum(), pairs, morePairs);
    }

    /// How many pairs only one of the two has.
    int differingPairs(Letters other) {
        return Long.bitCount(pairs ^ other.pairs) + Long.bitCount(morePairs ^ other.morePairs);
    }
}

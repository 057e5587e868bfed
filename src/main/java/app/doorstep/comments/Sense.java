package app.doorstep.comments;

import app.doorstep.domain.Factor;
import app.doorstep.domain.Identified;
import app.doorstep.domain.Polarity;

/// What a pattern says when it is found, written `care-`, `overall+` or with a tag, `punctuality-.missing`.
///
/// @param fixed whether a negation in front leaves it as it is
record Sense(Factor factor, Polarity polarity, Tag tag, boolean fixed) {

    /// Cases that the guideline weighs against each other; most senses are `PLAIN`.
    enum Tag implements Identified {
        PLAIN,
        /// Never arrived: punctuality, unless the comment says where it went instead.
        MISSING,
        /// Claimed as delivered but not there: instructions, unless somebody is accused of keeping it.
        CLAIMED,
        /// Left with somebody or somewhere else.
        ASTRAY,
        /// Kept, eaten or faked by the driver.
        THEFT,
        /// Somebody does not answer: the driver's communication, unless it is said of an office.
        REACH,
        /// Blame or praise of drivers in general, dropped beside anything specific.
        BLAME,
        /// What is usual, or was until now: meant as it is said, even in a complaint.
        USUAL,
        /// Praise that the stars beside it turn.
        IRONIC,
        /// Said by a word that the driver added.
        OWN
    }

    static Sense parse(String word, boolean fixed) {
        var dot = word.indexOf('.');
        var label = dot < 0 ? word : word.substring(0, dot);
        var sign = label.charAt(label.length() - 1);
        if (sign != '+' && sign != '-') {
            throw new IllegalArgumentException("neither praise + nor complaint -: " + word);
        }
        var factor = Identified.of(Factor.class, label.substring(0, label.length() - 1))
                .orElseThrow(() -> new IllegalArgumentException("no such factor: " + word));
        var tag = dot < 0
                ? Tag.PLAIN
                : Identified.of(Tag.class, word.substring(dot + 1))
                        .orElseThrow(() -> new IllegalArgumentException("no such tag: " + word));
        return new Sense(factor, sign == '+' ? Polarity.PRAISE : Polarity.COMPLAINT, tag, fixed);
    }

    /// The same thing said of a call-centre, a shop or a company.
    Sense ofOffice() {
        return new Sense(Factor.OUTSIDE_CONTROL, polarity, Tag.PLAIN, fixed);
    }

    /// The same thing meant the other way round. Nobody is blamed for not doing more than was asked: ironic praise of
    /// that is blame in general.
    Sense ironic() {
        var meant = factor == Factor.PROACTIVE ? Factor.OVERALL : factor;
        return new Sense(meant, Polarity.COMPLAINT, Tag.IRONIC, fixed);
    }

    /// The same thing said the other way round, as "not late" is to "late".
    Sense turned() {
        var other = polarity == Polarity.PRAISE ? Polarity.COMPLAINT : Polarity.PRAISE;
        return new Sense(factor, other, tag == Tag.OWN ? tag : Tag.PLAIN, fixed);
    }
}

package app.doorstep.comments;

import app.doorstep.comments.Sense.Tag;
import app.doorstep.domain.Factor;
import app.doorstep.domain.Polarity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What several findings mean together: the borderline decisions of the labelling guideline, one small rule each.
final class Guideline {
    private static final int BAD_STARS = 2;
    private static final Set<Factor> FACTUAL = EnumSet.of(Factor.COMMUNICATION, Factor.INSTRUCTIONS, Factor.PROACTIVE);

    private Guideline() {}

    /// Takes away what the guideline does not let stand beside the rest.
    ///
    /// @param story whether the comment is a long one without any "but"
    static void apply(List<Finding> findings, boolean contrast, boolean story, @Nullable Integer stars) {
        if (story) {
            factsAreNoPraise(findings);
        }
        accusationBeatsClaim(findings);
        elsewhereBeatsMissing(findings);
        specificBeatsBlame(findings);
        overallIsLastResort(findings);
        if (!contrast && (stars == null || stars <= BAD_STARS)) {
            praiseInComplaintsIsIrony(findings);
        }
        starsBetrayIrony(findings, stars);
    }

    /// A text that came, a door that was reached are praise by themselves, but mere facts in a story of complaint.
    private static void factsAreNoPraise(List<Finding> findings) {
        boolean complaint = false;
        for (var finding : findings) {
            if (finding.sense().polarity() == Polarity.COMPLAINT) {
                complaint = true;
            } else if (!FACTUAL.contains(finding.sense().factor())) {
                return;
            }
        }
        if (complaint) {
            findings.removeIf(finding -> finding.sense().polarity() == Polarity.PRAISE);
        }
    }

    /// Accused of keeping or faking it: professionalism, not also instructions or punctuality.
    private static void accusationBeatsClaim(List<Finding> findings) {
        if (has(findings, Tag.THEFT)) {
            findings.removeIf(finding -> is(finding, Tag.CLAIMED) || is(finding, Tag.MISSING));
        }
    }

    /// Never arrived is punctuality only while nobody says where it went.
    private static void elsewhereBeatsMissing(List<Finding> findings) {
        if (has(findings, Tag.CLAIMED) || has(findings, Tag.ASTRAY)) {
            findings.removeIf(finding -> is(finding, Tag.MISSING));
        }
    }

    /// Blame of drivers in general says nothing beside what exactly they did.
    private static void specificBeatsBlame(List<Finding> findings) {
        if (has(findings, Tag.BLAME) && hasDriversComplaint(findings)) {
            findings.removeIf(
                    finding -> is(finding, Tag.BLAME) && finding.sense().polarity() == Polarity.COMPLAINT);
        }
    }

    /// Overall stands alone, or against everything else.
    private static void overallIsLastResort(List<Finding> findings) {
        boolean praise = false;
        boolean complaint = false;
        for (var finding : findings) {
            if (finding.sense().factor() != Factor.OVERALL) {
                praise |= finding.sense().polarity() == Polarity.PRAISE;
                complaint |= finding.sense().polarity() == Polarity.COMPLAINT;
            }
        }
        if (praise && complaint) {
            findings.removeIf(finding -> finding.sense().factor() == Factor.OVERALL);
        } else if (praise || complaint) {
            var spoken = praise ? Polarity.PRAISE : Polarity.COMPLAINT;
            findings.removeIf(finding -> finding.sense().factor() == Factor.OVERALL
                    && finding.sense().polarity() == spoken);
        }
    }

    /// General praise in a complaint that knows no "but" is meant the other way ("brilliant, late again"), unless it is
    /// of what is usual ("normally brilliant, this one late").
    private static void praiseInComplaintsIsIrony(List<Finding> findings) {
        boolean complaint = false;
        for (var finding : findings) {
            if (finding.sense().polarity() == Polarity.COMPLAINT) {
                complaint = true;
            } else if (finding.sense().factor() != Factor.OVERALL) {
                return;
            }
        }
        if (complaint) {
            findings.removeIf(finding -> finding.sense().polarity() == Polarity.PRAISE && !is(finding, Tag.USUAL));
        }
    }

    /// Praise alone beside one or two stars is irony: of 860 public comments with so few stars 3 praised and did not
    /// complain.
    private static void starsBetrayIrony(List<Finding> findings, @Nullable Integer stars) {
        if (stars == null || stars > BAD_STARS) {
            return;
        }
        for (var finding : findings) {
            if (finding.sense().polarity() == Polarity.COMPLAINT) {
                return;
            }
        }
        findings.replaceAll(finding -> new Finding(finding.sense().ironic(), finding.start(), finding.end()));
    }

    private static boolean hasDriversComplaint(List<Finding> findings) {
        for (var finding : findings) {
            if (isDriversComplaint(finding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDriversComplaint(Finding finding) {
        return finding.sense().polarity() == Polarity.COMPLAINT
                && finding.sense().tag() != Tag.BLAME
                && Factor.SPECIFIC.contains(finding.sense().factor());
    }

    private static boolean has(List<Finding> findings, Tag tag) {
        for (var finding : findings) {
            if (is(finding, tag)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Finding finding, Tag tag) {
        return finding.sense().tag() == tag;
    }
}

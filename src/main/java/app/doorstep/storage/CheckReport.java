package app.doorstep.storage;

import app.doorstep.domain.Identified;
import java.util.List;

/// What a check found.
///
/// @param feedback how many feedback were looked at
/// @param findings empty if the notebook and its backups are whole
public record CheckReport(long feedback, List<Finding> findings) {
    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean ok() {
        return findings.isEmpty();
    }

    /// One thing that is not as it should be.
    ///
    /// @param detail the words of SQLite, the name of a table or a backup's file name; never a text of a feedback
    /// @param feedback the numbers of the feedback it is about, the first hundred
    public record Finding(What what, String detail, List<Long> feedback) {
        public Finding {
            feedback = List.copyOf(feedback);
        }
    }

    /// What is not as it should be.
    public enum What implements Identified {
        /// SQLite finds pages that contradict each other.
        PAGES,
        /// A row points to one that is not there.
        REFERENCES,
        /// The tables are not the ones we made.
        SCHEMA,
        /// A feedback is not as it was written.
        FINGERPRINT,
        /// The sums by day do not fit the feedback.
        SUMS,
        /// A backup is not as it was written.
        BACKUP
    }
}

package app.doorstep.storage;

import java.nio.file.Path;
import java.util.List;

/// What goes when a notebook forgets a customer, or everything, counted before or after.
///
/// More than six components: it is the list that is shown before anybody says yes.
///
/// @param feedback entries, deleted ones that are still in the file included
/// @param replies that were marked as sent
/// @param cases disputes about these entries alone
/// @param evidence pictures and documents
/// @param figures what apps stated; 0 for a customer
/// @param rejected rows of files that were not stored and name the customer
/// @param choices apps, policies, presets, words, filters, events and tips in work; 0 for a customer
/// @param mentions other entries whose words name the customer; they stay
/// @param backups older backups in the notebook's folder that still hold it, the newest first
public record ForgetPlan(
        long feedback,
        long replies,
        long cases,
        long evidence,
        long figures,
        long rejected,
        long choices,
        long mentions,
        List<Path> backups) {
    public ForgetPlan {
        backups = List.copyOf(backups);
    }

    /// Whether there is nothing to forget, in the notebook or in a backup.
    public boolean isEmpty() {
        return feedback + replies + cases + evidence + figures + rejected + choices == 0 && backups.isEmpty();
    }
}

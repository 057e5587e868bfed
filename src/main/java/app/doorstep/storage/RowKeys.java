package app.doorstep.storage;

import app.doorstep.domain.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What makes two rows the same feedback: kind, rater, platform, driver and external id, for the customer service
/// rating the day too; without an external id the content and how often it has occurred in its file. Stored as the
/// first 16 bytes of a SHA-256, by the words and not by the numbers of this notebook, so that it is the same in every
/// notebook. Not thread-safe.
final class RowKeys {
    static final int LENGTH = 16;

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(8);
    private final Fingerprint sums = new Fingerprint();

    RowKeys() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A sum of what identifies a row without an external id, by which occurrences are counted.
    long content(FeedbackRow row, String platform, @Nullable String driver) {
        return sums.start()
                .add(row.kind)
                .add(row.rater)
                .add(platform)
                .add(DriverNames.identity(driver))
                .add(row.day)
                .add(row.time)
                .add(row.stars)
                .add(row.sentiment)
                .add(row.factorStars)
                .add(row.serviceScore)
                .add(row.solved)
                .add(MarkBits.exported(row.marks))
                .add(row.comment)
                .add(row.customer)
                .sum();
    }

    /// Sets `row.key`.
    ///
    /// @param occurrence from 1; of no consequence where there is an external id
    void set(FeedbackRow row, String platform, @Nullable String driver, int occurrence) {
        add(row.externalId == null ? 0 : 1);
        add(row.kind);
        add(row.rater);
        add(platform);
        add(DriverNames.identity(driver));
        if (row.externalId != null) {
            add(row.externalId);
            if (row.kind == Codes.KIND.code(Kind.SERVICE)) {
                add(row.day);
            }
        } else {
            add(occurrence);
            add(row.day);
            add(row.time);
            add(row.stars);
            add(row.sentiment);
            add(row.factorStars);
            add(row.serviceScore);
            add(row.solved);
            add(MarkBits.exported(row.marks));
            add(row.comment);
            add(row.customer);
        }
        row.key = Arrays.copyOf(digest.digest(), LENGTH);
    }

    private void add(long value) {
        number.clear();
        number.putLong(value);
        digest.update(number.array());
    }

    private void add(@Nullable String text) {
        if (text == null) {
            add(-1L);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }
}

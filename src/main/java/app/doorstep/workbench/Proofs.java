package app.doorstep.workbench;

import app.doorstep.domain.Evidence;
import app.doorstep.domain.Kept;
import app.doorstep.evidence.EvidenceFile;
import app.doorstep.evidence.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Evidence: pictures and documents on a feedback, a figure or a case. The place where a picture was taken is removed
/// unless the driver keeps it.
public final class Proofs {
    private final Desk desk;

    Proofs(Desk desk) {
        this.desk = desk;
    }

    /// Attaches a file.
    ///
    /// @return what is kept of it
    /// @throws Trouble if it is too large or no PNG, JPEG or PDF, or if there is nothing to attach it to
    public Kept<Evidence> attach(Evidence.About about, Path file, boolean keepLocation) throws Trouble {
        require(about);
        return attach(about, file.getFileName().toString(), read(file), keepLocation);
    }

    /// Attaches several files without the place where they were taken, all or none. One undo takes them away.
    public void attach(Evidence.About about, List<Path> files) throws Trouble {
        for (var file : files) {
            read(file);
        }
        var before = desk.edits().newest();
        for (var file : files) {
            attach(about, file, false);
        }
        if (files.size() > 1) {
            desk.edits().together(before, desk.say("undo.attach"));
        }
    }

    /// The bytes of a file that could be attached.
    ///
    /// @throws Trouble if it is too large or no PNG, JPEG or PDF
    public byte[] read(Path file) throws Trouble {
        var name = file.getFileName().toString();
        try {
            if (Files.size(file) > EvidenceFile.MOST_BYTES) {
                throw refused(Refusal.TOO_LARGE, name);
            }
            var bytes = Files.readAllBytes(file);
            if (EvidenceFile.read(bytes, false) instanceof EvidenceFile.Refused refused) {
                throw refused(refused.reason(), name);
            }
            return bytes;
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("evidence.unreadable", file.toString()), List.of(), e);
        }
    }

    /// Attaches something to what was just saved: taking that back takes this back too.
    public Kept<Evidence> attachAlong(Evidence.About about, String name, byte[] bytes) throws Trouble {
        return keep(about, name, bytes, usable(name, bytes, false));
    }

    /// Attaches a picture from the clipboard.
    public Kept<Evidence> attach(Evidence.About about, String name, byte[] bytes, boolean keepLocation) throws Trouble {
        require(about);
        var before = of(about);
        var kept = keep(about, name, bytes, usable(name, bytes, keepLocation));
        if (before.stream().anyMatch(same -> same.id() == kept.id())) {
            return kept;
        }
        var id = new AtomicLong(kept.id());
        desk.edits()
                .push(
                        desk.say("undo.attach"),
                        () -> desk.tell(store -> store.evidence().delete(id.get())),
                        () -> id.set(desk.ask(store -> store.evidence().add(kept.value(), null))));
        return kept;
    }

    private EvidenceFile.Usable usable(String name, byte[] bytes, boolean keepLocation) throws Trouble {
        return switch (EvidenceFile.read(bytes, keepLocation)) {
            case EvidenceFile.Refused refused -> throw refused(refused.reason(), name);
            case EvidenceFile.Usable usable -> usable;
        };
    }

    private Kept<Evidence> keep(Evidence.About about, String name, byte[] original, EvidenceFile.Usable usable)
            throws Trouble {
        var evidence = new Evidence(
                about,
                name,
                usable.mediaType(),
                usable.bytes().length,
                sha256(original),
                sha256(usable.bytes()),
                usable.locationKept(),
                desk.clock().instant());
        return new Kept<>(desk.ask(store -> store.evidence().add(evidence, usable.bytes())), evidence, null);
    }

    /// What is on one thing, in the order in which it came.
    public List<Kept<Evidence>> of(Evidence.About about) throws Trouble {
        return desk.ask(store -> store.evidence().of(about));
    }

    /// Where the bytes of one are, to be opened or shown.
    public Path file(Evidence evidence) throws Trouble {
        return desk.ask(store -> store.evidence().file(evidence));
    }

    /// Takes one away.
    public void delete(Kept<Evidence> kept) throws Trouble {
        var id = new AtomicLong(kept.id());
        desk.tell(store -> store.evidence().delete(id.get()));
        desk.edits()
                .push(
                        desk.say("undo.detach"),
                        () -> id.set(desk.ask(store -> store.evidence().add(kept.value(), null))),
                        () -> desk.tell(store -> store.evidence().delete(id.get())));
    }

    private void require(Evidence.About about) throws Trouble {
        if (about instanceof Evidence.OfFeedback(long id)
                && desk.ask(store -> store.find(id)).isEmpty()) {
            throw new Trouble(Trouble.Kind.INPUT, desk.say("no-feedback", Long.toString(id)));
        }
    }

    private Trouble refused(Refusal reason, String name) {
        return new Trouble(
                Trouble.Kind.INPUT,
                desk.say("evidence." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), name));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

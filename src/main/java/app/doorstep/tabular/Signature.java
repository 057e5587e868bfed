package app.doorstep.tabular;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Tells by its first bytes what a file is, whatever its name says; the first step of reading. What is no table is
/// refused here by its name, so that people learn what they have picked.
final class Signature {
    private static final int HEAD = 4096;

    /// Kind of refusal and the bytes that files of this kind start with, as ISO-8859-1.
    private static final List<Map.Entry<String, String>> OTHERS = List.of(
            Map.entry("xls", "\u00d0\u00cf\u0011\u00e0"),
            Map.entry("xls", "\u0009\b\u0010\0"),
            Map.entry("pdf", "%PDF"),
            Map.entry("picture", "\u0089PNG"),
            Map.entry("picture", "\u00ff\u00d8\u00ff"),
            Map.entry("picture", "GIF8"),
            Map.entry("picture", "II*\0"),
            Map.entry("picture", "MM\0*"),
            Map.entry("database", "SQLite format 3"),
            Map.entry("archive", "7z\u00bc\u00af"),
            Map.entry("archive", "x\u0001"),
            Map.entry("archive", "x\u009c"),
            Map.entry("archive", "x\u00da"),
            Map.entry("archive", "Rar!\u001a"),
            Map.entry("archive", "\u00fd7zXZ\0"),
            Map.entry("archive", "(\u00b5/\u00fd"),
            Map.entry("archive", "\u0004\"M\u0018"),
            Map.entry("program", "\u007fELF"),
            Map.entry("program", "\u00ca\u00fe\u00ba\u00be"),
            Map.entry("program", "\u00cf\u00fa\u00ed\u00fe"),
            Map.entry("program", "\0asm"),
            Map.entry("data", "bplist00"),
            Map.entry("data", "PAR1"),
            Map.entry("data", "ARROW1"),
            Map.entry("document", "{\\rtf"),
            Map.entry("document", "%!PS"));

    private Signature() {}

    /// The bytes of `file`, unpacked if it is gzip.
    ///
    /// @return a source whose container is plain, gzip or zip
    /// @throws NotATable for a missing or empty file and for other programs' files, each by its name
    static Source of(Path file) throws NotATable, IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            // A device or a pipe might never end.
            throw new NotATable("special");
        }
        var head = head(file);
        if (starts(head, "PK\u0003\u0004")
                || starts(head, "PK\u0005\u0006")
                || starts(head, "PK\u0007\bPK")
                || starts(head, "PK00PK\u0003\u0004")) {
            return new Source(file, Container.ZIP, null, _ -> Files.newInputStream(file));
        }
        if (isProgram(head) && ZipEnd.isIn(file)) {
            throw new NotATable("self-extracting");
        }
        if (!starts(head, "\u001f\u008b")) {
            refuseOthers(head);
            if (ZipEnd.isBehind(file)) {
                throw new NotATable("binary");
            }
            return new Source(file, Container.PLAIN, null, count -> Unpacking.counted(file, count));
        }
        var source = new Source(file, Container.GZIP, null, count -> Unpacking.gzip(file, count));
        var unpacked = head(source);
        if (unpacked.length == 0) {
            throw new NotATable("empty");
        }
        refuseOthers(unpacked);
        refuseArchives(unpacked);
        return source;
    }

    /// The first bytes of `source`, at most 4096.
    static byte[] head(Source source) throws IOException {
        try (var in = source.open(new Unpacking.ByteCount())) {
            return in.readNBytes(HEAD);
        }
    }

    /// @throws NotATable if the bytes are an archive, which may not stand inside another
    static void refuseArchives(byte[] head) throws NotATable {
        if (starts(head, "PK\u0003\u0004") || starts(head, "PK\u0005\u0006") || starts(head, "\u001f\u008b")) {
            throw new NotATable("nested");
        }
    }

    /// @throws NotATable if the bytes are the beginning of another program's file
    static void refuseOthers(byte[] head) throws NotATable {
        for (var other : OTHERS) {
            if (starts(head, other.getValue())) {
                throw new NotATable(other.getKey());
            }
        }
        if (starts(head, "MZ") && contains(head, "\0\0")) {
            throw new NotATable("program");
        }
        if (starts(head, "BZh") && contains(head, "1AY&SY")) {
            throw new NotATable("archive");
        }
        if (starts(head, "RIFF") && contains(head, "WEBP")) {
            throw new NotATable("picture");
        }
        if (head.length > 262 && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar")) {
            throw new NotATable("archive");
        }
    }

    private static byte[] head(Path file) throws NotATable, IOException {
        try (var in = Files.newInputStream(file)) {
            var head = in.readNBytes(HEAD);
            if (head.length == 0) {
                throw new NotATable("empty");
            }
            return head;
        } catch (NoSuchFileException e) {
            throw new NotATable("missing");
        } catch (IOException e) {
            if (Files.isDirectory(file)) {
                throw new NotATable("folder");
            }
            throw e;
        }
    }

    private static boolean isProgram(byte[] head) {
        return starts(head, "MZ")
                || starts(head, "\u007fELF")
                || starts(head, "#!")
                || starts(head, "\u00cf\u00fa\u00ed\u00fe");
    }

    private static boolean starts(byte[] head, String latin) {
        if (head.length < latin.length()) {
            return false;
        }
        for (var i = 0; i < latin.length(); i++) {
            if ((head[i] & 0xff) != latin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] head, String latin) {
        return new String(head, StandardCharsets.ISO_8859_1).contains(latin);
    }
}

package app.doorstep.tabular;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The parts of a workbook by what they are, as its relationships name them; where they are silent, by the names that
/// every program gives.
///
/// @param book what lists the sheets
/// @param sheets relationship id to the sheet's part
/// @param strings the shared strings; null if there are none
/// @param styles the styles of cells; null if there are none
record WorkbookParts(
        ZipEntry book,
        Map<String, ZipEntry> sheets,
        @Nullable ZipEntry strings,
        @Nullable ZipEntry styles) {
    private static final String BOOK = "xl/workbook.xml";

    /// A part that belongs to another.
    ///
    /// @param type the last word of what it is to the other
    /// @param target its name
    private record Relationship(String type, String target) {}

    /// Finds the parts among `entries`.
    ///
    /// @throws NotATable if what lists the sheets, or its relationships, are missing
    static WorkbookParts of(List<ZipEntry> entries) throws NotATable, IOException {
        var parts = byName(entries);
        var name = BOOK;
        if (!parts.containsKey(BOOK) && parts.containsKey("_rels/.rels")) {
            name = relationships(parts.get("_rels/.rels"), "").values().stream()
                    .filter(relationship -> relationship.type().equals("officedocument"))
                    .map(Relationship::target)
                    .findFirst()
                    .orElse(BOOK);
        }
        var folder = name.substring(0, name.lastIndexOf('/') + 1);
        var relationships =
                relationships(parts.get(folder + "_rels/" + name.substring(folder.length()) + ".rels"), folder);
        var sheets = new HashMap<String, ZipEntry>();
        var strings = parts.get("xl/sharedstrings.xml");
        var styles = parts.get("xl/styles.xml");
        for (var relationship : relationships.entrySet()) {
            var part = parts.get(relationship.getValue().target());
            if (part == null) {
                continue;
            }
            switch (relationship.getValue().type()) {
                case "sharedstrings" -> strings = part;
                case "styles" -> styles = part;
                default -> sheets.put(relationship.getKey(), part);
            }
        }
        return new WorkbookParts(there(parts.get(name)), sheets, strings, styles);
    }

    /// The parts by their names in lower case.
    static Map<String, ZipEntry> byName(List<ZipEntry> entries) {
        var parts = new HashMap<String, ZipEntry>();
        entries.forEach(entry -> parts.put(entry.name().replace('\\', '/').toLowerCase(Locale.ROOT), entry));
        return parts;
    }

    /// The relationships that `part` lists, by their ids; links to the outside are left out.
    ///
    /// @param folder what their targets are relative to
    private static Map<String, Relationship> relationships(@Nullable ZipEntry part, String folder)
            throws NotATable, IOException {
        var relationships = new HashMap<String, Relationship>();
        try (var xml = new SafeXml(there(part).open(new Unpacking.ByteCount()))) {
            while (xml.nextElement()) {
                var target = xml.attribute("Target");
                if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    var plain = target.startsWith("./") ? target.substring(2) : target;
                    var name = plain.startsWith("/") ? plain.substring(1) : folder + plain;
                    var type = String.valueOf(xml.attribute("Type")).toLowerCase(Locale.ROOT);
                    var relationship =
                            new Relationship(type.substring(type.lastIndexOf('/') + 1), name.toLowerCase(Locale.ROOT));
                    if (relationships.put(String.valueOf(xml.attribute("Id")), relationship) != null) {
                        throw new NotATable("damaged-xlsx");
                    }
                }
            }
        }
        return relationships;
    }

    private static ZipEntry there(@Nullable ZipEntry part) throws NotATable {
        if (part == null) {
            throw new NotATable("damaged-xlsx");
        }
        return part;
    }
}

package app.doorstep.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/// An xlsx workbook: which sheets it shows, its shared strings and which of its styles are dates. Formulas, links and
/// macros are never looked at; a cell's value is the one stored with it.
///
/// Written here, not taken from a library, so that every part passes the same limits and none is fetched from outside.
///
/// @param strings the shared strings by index
/// @param styles the kind of date of each cell style
/// @param since1904 whether days are counted from 1904 on
record Workbook(List<Sheet> sheets, List<String> strings, List<CellDate> styles, boolean since1904) {
    private static final int MAX_STRING = 1 << 20;

    /// Four times what a spreadsheet program takes.
    private static final int MAX_FORMAT = 1024;

    private static final long MAX_STRINGS = 64L << 20;
    private static final String WORKBOOK = "xl/workbook.xml";

    /// A sheet and the part that holds it.
    record Sheet(String name, ZipEntry part) {}

    /// Whether `entries` are those of a workbook that can be read.
    ///
    /// @throws NotATable if they are those of another office document
    static boolean isOne(List<ZipEntry> entries) throws NotATable {
        var parts = byName(entries);
        if (parts.containsKey("xl/workbook.bin")) {
            throw new NotATable("xlsb");
        }
        if (parts.containsKey("word/document.xml") || parts.containsKey("ppt/presentation.xml")) {
            throw new NotATable("document");
        }
        if (parts.containsKey("content.xml") && parts.containsKey("mimetype")) {
            throw new NotATable("ods");
        }
        if (!parts.containsKey("[content_types].xml")) {
            return false;
        }
        if (!parts.containsKey(WORKBOOK) && parts.keySet().stream().anyMatch(name -> name.startsWith("xl/"))) {
            throw new NotATable("damaged-xlsx");
        }
        return parts.containsKey(WORKBOOK);
    }

    /// Reads all but the sheets themselves.
    ///
    /// @throws NotATable if a part is missing
    static Workbook of(List<ZipEntry> entries) throws NotATable, IOException {
        var parts = byName(entries);
        var targets = targets(parts.get("xl/_rels/workbook.xml.rels"));
        var shown = new ArrayList<Sheet>();
        var hidden = new ArrayList<Sheet>();
        var used = new HashSet<String>();
        var since1904 = false;
        try (var xml = open(parts.get(WORKBOOK))) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    // Newer programs write a second one of other content behind it.
                    var value = xml.attribute("date1904");
                    since1904 |= "1".equals(value) || "true".equals(value);
                } else if (xml.name().equals("sheet")) {
                    var part = parts.get(targets.getOrDefault(String.valueOf(xml.attribute("id")), ""));
                    var name = String.valueOf(xml.attribute("name"));
                    var isShown = xml.attribute("state") == null || "visible".equals(xml.attribute("state"));
                    if (part == null ? isShown : !used.add(part.name())) {
                        throw new NotATable("damaged-xlsx");
                    }
                    if (part != null && !part.name().contains("chartsheets")) {
                        (isShown ? shown : hidden).add(new Sheet(name, part));
                    }
                }
            }
        }
        var sheets = shown.isEmpty() ? hidden : shown;
        if (sheets.isEmpty()) {
            throw new NotATable("damaged-xlsx");
        }
        return new Workbook(
                List.copyOf(sheets),
                strings(parts.get("xl/sharedstrings.xml")),
                styles(parts.get("xl/styles.xml")),
                since1904);
    }

    private static Map<String, ZipEntry> byName(List<ZipEntry> entries) {
        var parts = new HashMap<String, ZipEntry>();
        entries.forEach(entry -> parts.put(entry.name().replace('\\', '/').toLowerCase(Locale.ROOT), entry));
        return parts;
    }

    private static SafeXml open(@Nullable ZipEntry part) throws NotATable, IOException {
        if (part == null) {
            throw new NotATable("damaged-xlsx");
        }
        return new SafeXml(part.open(new Unpacking.ByteCount()));
    }

    /// Relationship id to the name of the part; links to the outside are left out.
    private static Map<String, String> targets(@Nullable ZipEntry part) throws NotATable, IOException {
        var targets = new HashMap<String, String>();
        try (var xml = open(part)) {
            while (xml.nextElement()) {
                var target = xml.attribute("Target");
                if (target != null && !"External".equals(xml.attribute("TargetMode"))) {
                    var name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    if (targets.put(String.valueOf(xml.attribute("Id")), name.toLowerCase(Locale.ROOT)) != null) {
                        throw new NotATable("damaged-xlsx");
                    }
                }
            }
        }
        return targets;
    }

    private static List<String> strings(@Nullable ZipEntry part) throws NotATable, IOException {
        var strings = new ArrayList<String>();
        if (part == null) {
            return strings;
        }
        var all = 0L;
        try (var xml = open(part)) {
            while (xml.nextElement()) {
                if (xml.name().equals("si")) {
                    var text = richText(xml, "si");
                    all += text.length() + 8;
                    if (all > MAX_STRINGS) {
                        throw new Unpacking.TooLarge();
                    }
                    strings.add(text);
                }
            }
        }
        return strings;
    }

    /// The text of all runs of the element `name`, but not the pronunciation beside it.
    static String richText(SafeXml xml, String name) throws IOException {
        var text = new StringBuilder();
        var inText = false;
        var beside = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.name().equals("t");
                    beside += xml.name().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && beside == 0) {
                        xml.text(text, MAX_STRING);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    beside -= xml.name().equals("rPh") ? 1 : 0;
                    if (xml.isEnd(name)) {
                        return CellText.unescaped(text.toString());
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new SafeXml.Broken();
                default -> {}
            }
        }
    }

    private static List<CellDate> styles(@Nullable ZipEntry part) throws NotATable, IOException {
        var styles = new ArrayList<CellDate>();
        if (part == null) {
            return styles;
        }
        var formats = new HashMap<Integer, String>();
        var inCells = false;
        try (var xml = open(part)) {
            while (xml.nextElement()) {
                switch (xml.name()) {
                    case "numFmt" -> {
                        var code = String.valueOf(xml.attribute("formatCode"));
                        if (code.length() > MAX_FORMAT) {
                            throw new SafeXml.Broken();
                        }
                        formats.put(xml.number("numFmtId"), code);
                    }
                    case "cellXfs" -> inCells = true;
                    case "cellStyles", "dxfs" -> inCells = false;
                    case "xf" -> {
                        if (inCells) {
                            var id = xml.number("numFmtId");
                            styles.add(CellDate.of(id, formats.get(id)));
                        }
                    }
                    default -> {}
                }
            }
        }
        return styles;
    }
}

package app.doorstep.tabular;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
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

    /// A sheet and the part that holds it.
    record Sheet(String name, ZipEntry part) {}

    /// Whether `entries` are those of a workbook that can be read.
    ///
    /// @throws NotATable if they are those of another office document
    static boolean isOne(List<ZipEntry> entries) throws NotATable {
        var parts = WorkbookParts.byName(entries);
        if (parts.containsKey("xl/workbook.bin")) {
            throw new NotATable("xlsb");
        }
        if (parts.containsKey("word/document.xml") || parts.containsKey("ppt/presentation.xml")) {
            throw new NotATable("document");
        }
        if (parts.containsKey("content.xml") && parts.containsKey("mimetype")) {
            throw new NotATable("ods");
        }
        if (parts.keySet().stream().anyMatch(name -> name.startsWith("index/") && name.endsWith(".iwa"))) {
            throw new NotATable("numbers");
        }
        if (parts.containsKey("meta-inf/manifest.mf")) {
            throw new NotATable("program");
        }
        if (parts.containsKey("mimetype") || parts.containsKey("visio/document.xml")) {
            throw new NotATable("document");
        }
        return parts.containsKey("[content_types].xml");
    }

    /// Reads all but the sheets themselves.
    ///
    /// @throws NotATable if a part is missing
    static Workbook of(List<ZipEntry> entries) throws NotATable, IOException {
        var parts = WorkbookParts.of(entries);
        var shown = new ArrayList<Sheet>();
        var hidden = new ArrayList<Sheet>();
        var used = new HashSet<String>();
        var since1904 = false;
        try (var xml = open(parts.book())) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    // Newer programs write a second one of other content behind it.
                    var value = xml.attribute("date1904");
                    since1904 |= "1".equals(value) || "true".equals(value);
                } else if (xml.name().equals("sheet")) {
                    var part = parts.sheets().get(String.valueOf(xml.attribute("id")));
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
        return new Workbook(List.copyOf(sheets), strings(parts.strings()), styles(parts.styles()), since1904);
    }

    private static SafeXml open(ZipEntry part) throws IOException {
        return new SafeXml(part.open(new Unpacking.ByteCount()));
    }

    private static List<String> strings(@Nullable ZipEntry part) throws IOException {
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

    private static List<CellDate> styles(@Nullable ZipEntry part) throws IOException {
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

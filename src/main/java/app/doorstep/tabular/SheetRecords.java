package app.doorstep.tabular;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/// The rows of one sheet, hidden ones too, read as a stream. Empty cells at the end of a row are left out, missing ones
/// up to the number of columns filled in.
final class SheetRecords implements Records {
    private static final int MAX_COLUMN = 16_384;
    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_VALUE = 1 << 20;
    private static final int FAR = 256;
    private static final long MAX_FAR = 2_000_000;
    private static final int MAX_WITHOUT_VALUES = 20_000;

    private final SafeXml xml;
    private final Workbook workbook;
    private final int columns;
    private final StringBuilder value = new StringBuilder();
    private long far;
    private long written;
    private int line;
    private int withoutValues;

    SheetRecords(SafeXml xml, Workbook workbook, int columns) {
        this.xml = xml;
        this.workbook = workbook;
        this.columns = columns;
    }

    @Override
    public boolean next(Row row) throws IOException {
        while (xml.nextElement()) {
            if (xml.name().equals("row")) {
                startRow(row);
                cells(row);
                if (row.count() > 0 || isFormulasAlone(row)) {
                    fill(row, Math.max(1, columns));
                    return true;
                }
            } else if (xml.name().equals("c")) {
                throw new SafeXml.Broken();
            }
        }
        return false;
    }

    /// Whether the row holds nothing but formulas whose values were not stored, which must not be passed over.
    private boolean isFormulasAlone(Row row) throws IOException {
        var alone = row.oddity() == Row.Oddity.NO_VALUE;
        withoutValues += alone ? 1 : 0;
        if (withoutValues > MAX_WITHOUT_VALUES) {
            throw new Unpacking.TooLarge();
        }
        return alone;
    }

    private void startRow(Row row) throws IOException {
        var said = xml.number("r");
        if ((said == 0 && xml.attribute("r") != null)
                || (said > 0 && said <= line)
                || said > MAX_ROW
                || line >= MAX_ROW) {
            throw new SafeXml.Broken();
        }
        line = said > 0 ? said : line + 1;
        row.clear(line);
    }

    private void cells(Row row) throws IOException {
        var at = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.name().equals("row")) {
                        throw new SafeXml.Broken();
                    }
                    if (xml.name().equals("c")) {
                        at = column(xml.attribute("r"), at);
                        var text = cell(row);
                        if (!text.isEmpty()) {
                            fill(row, at);
                            if (row.count() != at) {
                                throw new SafeXml.Broken();
                            }
                            add(row, text);
                        }
                        at++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.isEnd("row")) {
                        return;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new SafeXml.Broken();
                default -> {}
            }
        }
    }

    private void add(Row row, String text) throws IOException {
        written += text.length();
        if (written > Unpacking.MAX_ALL) {
            throw new Unpacking.TooLarge();
        }
        row.append(text);
        row.endCell();
    }

    private void fill(Row row, int count) throws IOException {
        var gap = count - row.count();
        far += gap > FAR ? gap : 0;
        if (far > MAX_FAR) {
            throw new Unpacking.TooLarge();
        }
        while (row.count() < count) {
            row.endCell();
        }
    }

    /// The column that a reference such as `AB12` names, from 0; `next` where there is none. One that is written
    /// otherwise, or names another row, could stand anywhere.
    private int column(@Nullable String reference, int next) throws IOException {
        if (reference == null) {
            return next;
        }
        var column = 0;
        var at = 0;
        for (; at < reference.length() && reference.charAt(at) >= 'A' && reference.charAt(at) <= 'Z'; at++) {
            column = column * 26 + (reference.charAt(at) - 'A' + 1);
            if (column > MAX_COLUMN) {
                throw new SafeXml.Broken();
            }
        }
        if (column == 0 || !reference.substring(at).equals(String.valueOf(line))) {
            throw new SafeXml.Broken();
        }
        return column - 1;
    }

    private String cell(Row row) throws IOException {
        var type = xml.attribute("t");
        var style = xml.number("s");
        value.setLength(0);
        var formula = false;
        String inline = null;
        var inValue = false;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inValue = xml.name().equals("v");
                    if (xml.name().equals("c") || (inValue && !value.isEmpty())) {
                        throw new SafeXml.Broken();
                    }
                    formula |= xml.name().equals("f");
                    if (xml.name().equals("is")) {
                        inline = Workbook.richText(xml, "is");
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inValue) {
                        xml.text(value, MAX_VALUE);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inValue = false;
                    if (xml.isEnd("c")) {
                        if (formula && value.isEmpty() && inline == null) {
                            row.note(Row.Oddity.NO_VALUE);
                        }
                        return inline != null ? inline : text(type == null ? "n" : type, style);
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> throw new SafeXml.Broken();
                default -> {}
            }
        }
    }

    private String text(String type, int style) throws IOException {
        var stored = value.toString();
        return switch (type) {
            case "s" -> shared(stored.strip());
            case "str" -> CellText.unescaped(stored);
            case "b" -> stored.equals("1") ? "TRUE" : stored.equals("0") ? "FALSE" : stored;
            case "d", "e" -> stored;
            default -> number(stored.strip(), style);
        };
    }

    private String shared(String index) throws IOException {
        if (index.isEmpty()) {
            return "";
        }
        if (!index.matches("\\d{1,9}")
                || Integer.parseInt(index) >= workbook.strings().size()) {
            throw new SafeXml.Broken();
        }
        return workbook.strings().get(Integer.parseInt(index));
    }

    private String number(String stored, int style) throws IOException {
        if (style > 0 && style >= workbook.styles().size()) {
            // Nobody can know then whether it is a day.
            throw new SafeXml.Broken();
        }
        var date = style < workbook.styles().size() ? workbook.styles().get(style) : CellDate.NUMBER;
        if (date != CellDate.NUMBER && stored.length() < 32) {
            try {
                var text = date.text(Double.parseDouble(stored), workbook.since1904());
                if (text != null) {
                    return text;
                }
            } catch (NumberFormatException e) {
                return stored;
            }
        }
        return CellText.number(stored);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}

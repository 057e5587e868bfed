package app.doorstep.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// A walk through an XML stream that trusts nothing: a document type is refused, because nothing in a workbook has one
/// and entities hide behind it; nothing is ever fetched; depth is limited.
final class SafeXml implements AutoCloseable {
    private static final int MAX_DEPTH = 64;
    private static final int MAX_DIGITS = 9;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    SafeXml(InputStream in) throws IOException {
        this.in = in;
        try {
            this.reader = FACTORY.createXMLStreamReader(decoded(in));
        } catch (XMLStreamException e) {
            in.close();
            throw new Broken();
        }
    }

    /// The stream is no XML that may be read.
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// The stream has a document type.
    static final class Declared extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// The characters of `in`. Decoded here, because the JDK's scanner prints what it finds wrong with bytes.
    private static Reader decoded(InputStream in) throws IOException {
        var start = new PushbackInputStream(in, 4);
        var head = start.readNBytes(4);
        var mark = Marks.of(head);
        var utf16 = Marks.byZeros(head);
        var skipped = mark == null ? 0 : mark.equals(StandardCharsets.UTF_8) ? 3 : 2;
        start.unread(head, skipped, head.length - skipped);
        var charset = mark != null ? mark : utf16 != null ? utf16 : StandardCharsets.UTF_8;
        return new InputStreamReader(start, charset.newDecoder());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /// Goes to the next start of an element; false at the end.
    boolean nextElement() throws IOException {
        while (true) {
            var event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /// The next event, one of [XMLStreamConstants].
    int next() throws IOException {
        try {
            var event = reader.next();
            switch (event) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Declared();
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
            if (depth > MAX_DEPTH) {
                throw new Broken();
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            // Streams wrap what went wrong below them, and the JDK's scanner throws unchecked on some damage.
            var cause = e instanceof XMLStreamException wrapped && wrapped.getNestedException() != null
                    ? wrapped.getNestedException()
                    : e.getCause();
            if (cause instanceof IOException below && !(cause instanceof CharacterCodingException)) {
                throw below;
            }
            throw new Broken();
        }
    }

    /// The element's name without its namespace.
    String name() {
        return reader.getLocalName();
    }

    boolean isEnd(String name) {
        return reader.isEndElement() && name().equals(name);
    }

    /// The attribute's value; null if the element has none of this name, whatever its namespace.
    @Nullable
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /// The attribute as a number, 0 if it is none.
    int number(String name) {
        var value = attribute(name);
        if (value == null || value.length() > MAX_DIGITS || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    /// Appends the characters here to `text`.
    void text(StringBuilder text, int most) throws IOException {
        if (text.length() + reader.getTextLength() > most) {
            throw new Unpacking.TooLarge();
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new Broken();
        } finally {
            in.close();
        }
    }
}

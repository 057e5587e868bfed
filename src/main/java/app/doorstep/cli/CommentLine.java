package app.doorstep.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// One line of `classify`'s input: `{"id":"a","text":"…","stars":2}`.
///
/// @param id a string, a whole number or nothing, and given back as it came
/// @param stars 1-5, or null
record CommentLine(
        @Nullable Object id, String text, @Nullable Integer stars) {
    /// Reads one object and nothing after it.
    ///
    /// @throws Unreadable if a field is not what it should be
    /// @throws tools.jackson.core.JacksonException if it is not JSON at all
    static CommentLine read(JsonParser json) throws Unreadable {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new Unreadable("not-json");
        }
        Object id = null;
        String text = null;
        Integer stars = null;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = json.currentName();
            var value = json.nextToken();
            switch (key) {
                case "id" -> id = id(json, value);
                case "text" -> text = value == JsonToken.VALUE_STRING ? json.getString() : null;
                case "stars" -> stars = stars(json, value);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new Unreadable("not-json");
        }
        if (text == null) {
            throw new Unreadable("no-text");
        }
        return new CommentLine(id, text, stars);
    }

    private static @Nullable Object id(JsonParser json, JsonToken value) throws Unreadable {
        return switch (value) {
            case VALUE_STRING -> json.getString();
            case VALUE_NUMBER_INT -> json.getBigIntegerValue();
            case VALUE_NULL -> null;
            default -> throw new Unreadable("bad-id");
        };
    }

    private static boolean isStars(String number) {
        return number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '5';
    }

    private static @Nullable Integer stars(JsonParser json, JsonToken value) throws Unreadable {
        if (value == JsonToken.VALUE_NULL) {
            return null;
        }
        if (value != JsonToken.VALUE_NUMBER_INT || !isStars(json.getString())) {
            throw new Unreadable("bad-stars");
        }
        return json.getIntValue();
    }

    void writeId(JsonGenerator json) {
        json.writeName("id");
        switch (id) {
            case null -> json.writeNull();
            case java.math.BigInteger number -> json.writeNumber(number);
            default -> json.writeString(id.toString());
        }
    }

    /// A line that is not a comment.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
        private final String reason;

        Unreadable(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }

        /// The end of the key of its message.
        String reason() {
            return reason;
        }
    }
}

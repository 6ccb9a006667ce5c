package org.dateline.chronology.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.dateline.temporal.Edtf;
import org.dateline.text.CodePointSpan;
import org.dateline.text.SourceText;
import org.dateline.text.Span;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The parts of a reading that are kept as JSON. Records are written component by component; a {@link Span} is written
 * in code points and read back into the units of the same body.
 */
@Component
final class StateJson {

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(checker -> checker.withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .addModule(new SimpleModule("dateline")
                    .addSerializer(Span.class, new SpanWriter())
                    .addDeserializer(Span.class, new SpanReader())
                    .addSerializer(Edtf.class, new EdtfWriter())
                    .addDeserializer(Edtf.class, new EdtfReader()))
            .build();

    /** @param body the body that every span in {@code value} counts in */
    String write(Object value, SourceText body) {
        return mapper.writer().withAttribute(SourceText.class, body).writeValueAsString(value);
    }

    /** @param body the body that {@code value} was written with */
    <T> T read(String json, Class<T> type, SourceText body) {
        return mapper.readerFor(type).withAttribute(SourceText.class, body).readValue(json);
    }

    String write(List<String> lines) {
        return mapper.writeValueAsString(lines);
    }

    List<String> lines(String json) {
        return mapper.readValue(json, STRINGS);
    }

    private static final class SpanWriter extends ValueSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializationContext context) {
            SourceText body = (SourceText) context.getAttribute(SourceText.class);
            CodePointSpan points = body.toCodePoints(span);
            json.writeStartArray();
            json.writeNumber(points.start());
            json.writeNumber(points.end());
            json.writeEndArray();
        }
    }

    private static final class SpanReader extends ValueDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser json, DeserializationContext context) {
            SourceText body = (SourceText) context.getAttribute(SourceText.class);
            int[] points = context.readValue(json, int[].class);
            return body.fromCodePoints(new CodePointSpan(points[0], points[1]));
        }
    }

    private static final class EdtfWriter extends ValueSerializer<Edtf> {
        @Override
        public void serialize(Edtf edtf, JsonGenerator json, SerializationContext context) {
            json.writeString(edtf.toString());
        }
    }

    private static final class EdtfReader extends ValueDeserializer<Edtf> {
        @Override
        public Edtf deserialize(JsonParser json, DeserializationContext context) {
            return Edtf.parse(json.getString());
        }
    }
}

package org.stroma.graph.kept;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.stroma.model.concept.Literal;
import org.stroma.model.document.Reading;
import org.stroma.model.ontology.Ontology;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.cbor.CBORWriteFeature;

/// Records as CBOR (RFC 8949) and back without loss; components and constants stand there by name. Packed with gzip
/// (RFC 1952), whose check sum and length tell what is damaged. The same records give the same bytes.
final class RecordBytes {

    private static final int BUFFER = 1 << 14;

    private static final CBORMapper MAPPER = CBORMapper.builder(CBORFactory.builder()
                    .enable(CBORWriteFeature.LENIENT_UTF_ENCODING)
                    .build())
            .addModule(new ValuesModule())
            .addMixIn(Reading.class, Named.class)
            .withConfigOverride(
                    Literal.class, literal -> literal.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)))
            .changeDefaultVisibility(usual -> usual.withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .build();

    /// Which of several records it is stands before its components.
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "reading")
    private interface Named {}

    private RecordBytes() {}

    static byte[] write(Record value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (FastGzip out = new FastGzip(bytes)) {
            MAPPER.writer()
                    .withAttribute(ConceptNumbers.class, new ConceptNumbers())
                    .writeValue(out, value);
        } catch (JacksonException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    /// @throws IOException if the bytes are damaged or hold other records
    static <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
        return read(bytes, MAPPER.readerFor(type));
    }

    /// @param ontology where relations are looked up
    /// @throws IOException if the bytes are damaged or hold other records, or a relation is unknown
    static <T extends Record> T read(byte[] bytes, Class<T> type, Ontology ontology) throws IOException {
        return read(bytes, MAPPER.readerFor(type).withAttribute(Ontology.class, ontology));
    }

    private static <T> T read(byte[] bytes, ObjectReader reader) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes), BUFFER)) {
            byte[] whole = in.readAllBytes();
            return reader.withAttribute(ConceptNumbers.class, new ConceptNumbers())
                    .readValue(whole);
        } catch (JacksonException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(e);
        }
    }

    /// Texts shrink to a half with the least effort; more takes longer than the disk does.
    private static final class FastGzip extends GZIPOutputStream {
        private FastGzip(ByteArrayOutputStream bytes) throws IOException {
            super(bytes, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}

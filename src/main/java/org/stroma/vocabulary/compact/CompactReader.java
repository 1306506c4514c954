package org.stroma.vocabulary.compact;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// Reads what {@link CompactWriter} wrote.
final class CompactReader {

    private static final int LONGEST_TEXT = 1 << 20;

    private final InputStream in;
    private final List<String> seen = new ArrayList<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private byte[] buffer = new byte[1 << 10];

    CompactReader(InputStream in) {
        this.in = in;
    }

    Imported read() throws IOException {
        List<String> complaints = texts();
        List<String> stopNames = texts();
        List<List<String>> sameWords = new ArrayList<>();
        for (int groups = count(); groups > 0; groups--) {
            sameWords.add(texts());
        }
        int count = count();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            entries.add(entry());
        }
        return new Imported(new Terminology(entries, stopNames, sameWords), complaints);
    }

    private Entry entry() throws IOException {
        Concept concept = concept();
        List<String> names = texts();
        Set<String> chosen = Set.copyOf(texts());
        return new Entry(concept, names, chosen, iris(), iris(), iris(), next() != 0, merges());
    }

    private List<Merge> merges() throws IOException {
        int count = count();
        List<Merge> merges = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            merges.add(new Merge(iri(), text(), often()));
        }
        return merges;
    }

    private Concept concept() throws IOException {
        String iri = iri();
        String label = text();
        EntityType type = type();
        int count = count();
        List<Concept> members = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            members.add(concept());
        }
        return new Concept(iri, label, type, members);
    }

    /// One object for each class, not one for each concept.
    private EntityType type() throws IOException {
        return types.computeIfAbsent(often(), EntityType::new);
    }

    private List<String> iris() throws IOException {
        int count = count();
        List<String> iris = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            iris.add(iri());
        }
        return iris;
    }

    private String iri() throws IOException {
        return often() + text();
    }

    private List<String> texts() throws IOException {
        int count = count();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text());
        }
        return texts;
    }

    private String often() throws IOException {
        int number = count();
        if (number == seen.size()) {
            seen.add(text());
        }
        if (number >= seen.size()) {
            throw new IOException("refers to what was not written");
        }
        return seen.get(number);
    }

    private String text() throws IOException {
        int length = count();
        if (length > LONGEST_TEXT) {
            throw new IOException("no length of a text: " + length);
        }
        if (length > buffer.length) {
            buffer = new byte[length];
        }
        if (in.readNBytes(buffer, 0, length) < length) {
            throw new EOFException();
        }
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }

    private int count() throws IOException {
        int number = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            int bits = next();
            number |= (bits & 0x7f) << shift;
            if (bits < 0x80) {
                return number;
            }
        }
        throw new IOException("no number");
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException();
        }
        return next;
    }
}

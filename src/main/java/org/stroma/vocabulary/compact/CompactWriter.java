package org.stroma.vocabulary.compact;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Merge;
import org.stroma.model.concept.Terminology;
import org.stroma.model.concept.Terminology.Entry;

/// Writes what was imported in the fewest bytes that are quick to read: counts of seven bits a byte, beginnings of IRIs
/// and classes once each.
final class CompactWriter {

    private final DataOutputStream out;
    private final Map<String, Integer> seen = new HashMap<>();

    CompactWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    void write(Imported imported) throws IOException {
        Terminology terminology = imported.terminology();
        texts(imported.complaints());
        texts(terminology.stopNames());
        count(terminology.sameWords().size());
        for (List<String> words : terminology.sameWords()) {
            texts(words);
        }
        count(terminology.entries().size());
        for (Entry entry : terminology.entries()) {
            entry(entry);
        }
        out.flush();
    }

    private void entry(Entry entry) throws IOException {
        concept(entry.concept());
        texts(entry.names());
        texts(entry.chosen().stream().sorted().toList());
        iris(entry.exactMatch());
        iris(entry.broader());
        iris(entry.encodedBy());
        out.writeBoolean(entry.curated());
        count(entry.merges().size());
        for (Merge merge : entry.merges()) {
            iri(merge.iri());
            text(merge.label());
            often(merge.reason());
        }
    }

    private void concept(Concept concept) throws IOException {
        iri(concept.iri());
        text(concept.label());
        often(concept.type().local());
        count(concept.members().size());
        for (Concept member : concept.members()) {
            concept(member);
        }
    }

    private void iris(Collection<String> iris) throws IOException {
        count(iris.size());
        for (String iri : iris) {
            iri(iri);
        }
    }

    private void iri(String iri) throws IOException {
        int end = Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('_')) + 1;
        often(iri.substring(0, end));
        text(iri.substring(end));
    }

    private void texts(Collection<String> texts) throws IOException {
        count(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    /// A text that occurs many times: its number, and itself the first time.
    private void often(String text) throws IOException {
        Integer number = seen.putIfAbsent(text, seen.size());
        count(number == null ? seen.size() - 1 : number);
        if (number == null) {
            text(text);
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        count(bytes.length);
        out.write(bytes);
    }

    private void count(int number) throws IOException {
        int rest = number;
        while (rest > 0x7f) {
            out.write(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}

package org.stroma.learn;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stroma.model.Argument;
import org.stroma.model.Assembly;
import org.stroma.model.Certainty;
import org.stroma.model.Claim;
import org.stroma.model.Concept;
import org.stroma.model.Document;
import org.stroma.model.Evidence;
import org.stroma.model.Findings;
import org.stroma.model.Part;
import org.stroma.model.Polarity;
import org.stroma.model.Relation;
import org.stroma.model.Slug;
import org.stroma.model.Span;
import org.stroma.model.Text;
import org.stroma.model.Value;

/// Evidence that documents give, said by hand.
final class Sample {

    private final List<Evidence> evidence = new ArrayList<>();

    void says(String document, Concept subject, String relation, Value object, Polarity polarity, Certainty certainty) {
        int start = 10 * evidence.size();
        evidence.add(new Evidence(
                document + ".txt",
                new Argument(subject, new Span(start, start + 2)),
                relation(relation),
                new Argument(object, new Span(start + 3, start + 5)),
                polarity,
                certainty,
                List.of(),
                new Span(start, start + 5),
                Part.BODY,
                Optional.empty(),
                Optional.empty(),
                "active",
                0.9));
    }

    List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    List<Findings> findings() {
        return evidence.stream()
                .map(Evidence::document)
                .distinct()
                .map(key -> new Findings(
                        document(key),
                        List.of(),
                        evidence.stream()
                                .filter(each -> each.document().equals(key))
                                .toList(),
                        List.of()))
                .toList();
    }

    static Assembly assembly(List<Evidence> evidence) {
        Map<String, List<Evidence>> byClaim = new TreeMap<>();
        evidence.forEach(each -> byClaim.computeIfAbsent(
                        Claim.id(
                                each.subjectConcept(),
                                each.relation(),
                                each.object().value()),
                        id -> new ArrayList<>())
                .add(each));
        List<Claim> claims = byClaim.values().stream()
                .map(all -> new Claim(
                        all.getFirst().subjectConcept(),
                        all.getFirst().relation(),
                        all.getFirst().object().value(),
                        all,
                        0.9))
                .toList();
        return new Assembly(claims, List.of(), List.of());
    }

    static Path folder(String name) throws IOException {
        URL folder = Objects.requireNonNull(Sample.class.getResource("/learn/" + name));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Relation relation(String name) {
        return new Relation(name, name, Set.of(), Set.of(), List.of(), false, false, Optional.empty(), Set.of());
    }

    private static Document document(String key) {
        return new Document(
                key,
                key,
                Slug.hash(64, key),
                Text.of("x ".repeat(200)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}

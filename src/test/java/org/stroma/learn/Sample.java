package org.stroma.learn;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.ByClaim;
import org.stroma.model.claim.Claim;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.Value;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Argument;
import org.stroma.model.evidence.Certainty;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Polarity;
import org.stroma.model.evidence.ReaderId;
import org.stroma.model.ontology.BareRelation;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Span;

/// Evidence that documents give, said by hand.
public final class Sample {

    private final List<Evidence> evidence = new ArrayList<>();

    public void says(
            String document, Concept subject, String relation, Value object, Polarity polarity, Certainty certainty) {
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
                0.9,
                ReaderId.BUILT_IN));
    }

    public List<Evidence> evidence() {
        return List.copyOf(evidence);
    }

    public List<Findings> findings() {
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

    public static Assembly assembly(List<Evidence> evidence) {
        List<Claim> claims = ByClaim.of(evidence.stream()).stream()
                .map(all -> new Claim(
                        all.getFirst().subjectConcept(),
                        all.getFirst().relation(),
                        all.getFirst().object().value(),
                        all,
                        0.9))
                .toList();
        return new Assembly(claims, List.of(), List.of());
    }

    public static Path folder(String name) throws IOException {
        URL folder = Objects.requireNonNull(Sample.class.getResource("/learn/" + name));
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Relation relation(String name) {
        return BareRelation.named(name);
    }

    private static Document document(String key) {
        return Paper.of(key, "x ".repeat(200)).document();
    }
}

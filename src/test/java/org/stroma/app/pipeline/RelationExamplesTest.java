package org.stroma.app.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.text.Span;

/// Every example and counter-example of `ontology/relations/` through the real pipeline.
class RelationExamplesTest {

    private static final Ontology ONTOLOGY = Shipped.ONTOLOGY;
    private static final Pipeline PIPELINE = Shipped.PIPELINE;

    @TestFactory
    Stream<DynamicTest> readsEveryExampleAsAPlainTriple() {
        return sentences("example", (relation, example) -> {
            List<Evidence> found = PIPELINE.read(example.document()).evidence();
            for (Span subject : example.subjects()) {
                for (Span object : example.objects()) {
                    assertThat(found).anyMatch(evidence -> says(evidence, relation, subject, object));
                }
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> readsNoCounterExampleAsAPlainTriple() {
        return sentences(
                "counterExample",
                (relation, example) -> assertThat(
                                PIPELINE.read(example.document()).evidence())
                        .noneMatch(evidence -> evidence.relation().equals(relation)
                                && evidence.isPlain()
                                && isMarked(example, evidence.subject().span())
                                && isMarked(example, evidence.object().span())));
    }

    private static boolean says(Evidence evidence, Relation relation, Span subject, Span object) {
        boolean straight = isAt(evidence.subject().span(), subject, relation)
                && evidence.object().span().overlaps(object);
        boolean turned = relation.symmetric()
                && evidence.subject().span().overlaps(object)
                && evidence.object().span().overlaps(subject);
        return evidence.relation().equals(relation) && evidence.isPlain() && (straight || turned);
    }

    private static boolean isAt(Span found, Span marked, Relation relation) {
        return found.overlaps(marked) || Example.isOfStudies(relation);
    }

    private static boolean isMarked(Example example, Span span) {
        return example.names().stream().anyMatch(name -> name.overlaps(span) && span.length() <= name.length());
    }

    private interface Check {
        void on(Relation relation, Example example);
    }

    private static Stream<DynamicTest> sentences(String property, Check check) {
        return ONTOLOGY.relations().stream()
                .flatMap(relation -> Shipped.sentences(
                        relation.name(), property, sentence -> check.on(relation, Example.parse(sentence))));
    }
}

package org.stroma.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.stroma.model.Concept;
import org.stroma.model.EntityType;
import org.stroma.model.Variant;

class KindFieldTest {

    private static final EntityType PROTEIN = new EntityType("Protein");
    private static final Concept BRAF = new Concept("http://identifiers.org/hgnc/1097", "BRAF", PROTEIN);
    private static final Concept V600E =
            Concept.coined("BRAF V600E", PROTEIN).as(new Variant(Optional.of(BRAF), Optional.of("p.Val600Glu")));

    @Test
    void keepsWhatAVariantIs() {
        Concept open = Concept.coined("L89R", PROTEIN).as(new Variant(Optional.empty(), Optional.empty()));

        for (Concept concept : List.of(BRAF, V600E, open)) {
            assertThat(KindField.concept(concept.iri(), concept.label(), KindField.of(concept)))
                    .isEqualTo(concept);
        }
    }

    @Test
    void tiesAVariantToItsGeneInTheGraph() {
        Iris iris = new Iris("http://localhost:3030/");
        List<Quad> quads = new ArrayList<>();

        new EntityQuads(iris, new NamedGraph(iris.graph("vocabulary"), quads::add)).describe(V600E);

        assertThat(quads)
                .anyMatch(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(Terms.VARIANT))
                .anyMatch(quad -> quad.getPredicate().equals(RDF.type.asNode())
                        && quad.getObject().equals(Terms.kg("Protein")))
                .anyMatch(quad -> quad.getPredicate().equals(Terms.VARIANT_OF)
                        && quad.getObject().equals(iris.concept(BRAF)))
                .anyMatch(quad -> quad.getPredicate().equals(Terms.HGVS)
                        && quad.getObject().equals(Literals.text("p.Val600Glu")));
    }
}

package org.stroma.graph.quads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.stroma.graph.term.Iris;
import org.stroma.graph.term.Literals;
import org.stroma.graph.term.NamedGraph;
import org.stroma.graph.term.Terms;
import org.stroma.model.concept.Composition;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Variant;

class EntityQuadsTest {

    private static final EntityType PROTEIN = new EntityType("Protein");
    private static final Concept BRAF = new Concept("http://identifiers.org/hgnc/1097", "BRAF", PROTEIN);
    private static final Concept V600E =
            Concept.coined("BRAF V600E", PROTEIN).as(new Variant(Optional.of(BRAF), Optional.of("p.Val600Glu")));

    private static final EntityType PROCESS = new EntityType("Process");
    private static final Concept LISTED =
            new Concept("http://purl.obolibrary.org/obo/GO_0006468", "phosphorylation", PROCESS);
    private static final Concept PHOSPHORYLATION =
            Concept.coined("BRAF phosphorylation", PROCESS).of(new Composition(LISTED, List.of(BRAF)));
    private static final Concept AUTONOMY = Concept.coined("local autonomy", PROCESS)
            .of(new Composition(Concept.coined("autonomy", PROCESS), List.of()));

    @Test
    void saysWhatAComposedProcessIsAKindOfAndWhatTakesPart() {
        Iris iris = new Iris("http://localhost:3030/");
        List<Quad> quads = new ArrayList<>();
        NamedGraph graph = new NamedGraph(iris.graph("vocabulary"), quads::add);

        new EntityQuads(iris, graph).describe(PHOSPHORYLATION);
        new EntityQuads(iris, graph).describe(AUTONOMY);

        assertThat(quads.stream().filter(quad -> quad.getPredicate().equals(Terms.HEAD_PROCESS)))
                .hasSize(2);
        assertThat(quads.stream().filter(quad -> quad.getPredicate().equals(SKOS.broader.asNode())))
                .extracting(Quad::getObject)
                .containsExactly(iris.concept(LISTED));
        assertThat(quads.stream().filter(quad -> quad.getPredicate().equals(Terms.PARTICIPANT)))
                .extracting(Quad::getObject)
                .containsExactly(iris.concept(BRAF));
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

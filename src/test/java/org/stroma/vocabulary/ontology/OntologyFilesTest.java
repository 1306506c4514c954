package org.stroma.vocabulary.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.stroma.model.concept.EntityType;
import org.stroma.model.ontology.Ontology;
import org.stroma.model.ontology.Relation;
import org.stroma.model.ontology.Wording.Form;
import org.stroma.vocabulary.entry.VocabularyException;

class OntologyFilesTest {

    private static final String PREFIXES = """
            @prefix kg: <https://w3id.org/stroma/ontology#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <https://schema.org/> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            """;

    private static final String CLASSES = PREFIXES + """
            kg:Protein rdfs:subClassOf kg:Entity .
            kg:Drug rdfs:subClassOf kg:Entity .
            """;

    private static final String BLOCKS = PREFIXES + """
            kg:blocks a kg:Relation ;
                rdfs:label "blocks"@en ;
                schema:domainIncludes kg:Drug , kg:Protein ;
                schema:rangeIncludes kg:Protein ;
                kg:opposite kg:activates ;
                kg:yieldsTo kg:suppresses , kg:resists ;
                kg:verb "shut down" , "block" ;
                kg:agentNoun "inhibitor" ;
                kg:frame "resistance of S to O" .
            """;

    private static final String COMBINED = PREFIXES + """
            kg:combinedWith a kg:Relation , kg:SymmetricRelation ; rdfs:label "combined with"@en ; kg:verb "combine" .
            kg:publishedIn a kg:Relation , kg:FunctionalRelation ; rdfs:label "published in"@en ; kg:verb "publish" .
            """;

    private static final String LEXICON = PREFIXES + """
            kg:lexicon a kg:Lexicon ; rdfs:label "lexicon"@en ; kg:hedge "might" , "may" ; kg:negation "not" .
            """;

    private static final Ontology ONTOLOGY = OntologyFiles.read(Map.of(
            "classes.ttl",
            CLASSES,
            "relations/blocks.ttl",
            BLOCKS,
            "relations/more.ttl",
            COMBINED,
            "lexicon.ttl",
            LEXICON));

    @Test
    void readsClassesInTheOrderOfTheirNames() {
        assertThat(ONTOLOGY.types()).containsExactly(new EntityType("Drug"), new EntityType("Protein"));
    }

    @Test
    void readsARelation() {
        Relation blocks = ONTOLOGY.relation("blocks");
        assertThat(blocks.label()).isEqualTo("blocks");
        assertThat(blocks.domain()).containsExactlyInAnyOrder(new EntityType("Drug"), new EntityType("Protein"));
        assertThat(blocks.range()).containsExactly(new EntityType("Protein"));
        assertThat(blocks.opposite()).contains("activates");
        assertThat(blocks.yieldsTo()).containsExactlyInAnyOrder("suppresses", "resists");
        assertThat(blocks.symmetric()).isFalse();
        assertThat(blocks.functional()).isFalse();
    }

    @Test
    void readsWordingsByFormInFixedOrder() {
        assertThat(ONTOLOGY.relation("blocks").wordings())
                .extracting(wording -> wording.form() + " " + String.join(" ", wording.words()))
                .containsExactly(
                        Form.VERB + " block",
                        Form.VERB + " shut down",
                        Form.AGENT_NOUN + " inhibitor",
                        Form.FRAME + " resistance of S to O");
    }

    @Test
    void readsTraits() {
        assertThat(ONTOLOGY.relation("combinedWith").symmetric()).isTrue();
        assertThat(ONTOLOGY.relation("combinedWith").functional()).isFalse();
        assertThat(ONTOLOGY.relation("publishedIn").functional()).isTrue();
    }

    @Test
    void readsTheLexiconByRoleInTheOrderOfTheAlphabet() {
        assertThat(ONTOLOGY.lexicon().of("hedge")).containsExactly("may", "might");
        assertThat(ONTOLOGY.lexicon().of("negation")).containsExactly("not");
        assertThat(ONTOLOGY.lexicon().words()).containsOnlyKeys("hedge", "negation");
    }

    @Test
    void joinsALexiconOfTwoFiles() {
        Ontology joined = OntologyFiles.read(
                Map.of("lexicon.ttl", LEXICON, "names.ttl", PREFIXES + "kg:lexicon kg:hedge \"could\" ."));
        assertThat(joined.lexicon().of("hedge")).containsExactly("could", "may", "might");
    }

    @Test
    void namesEveryFileThatCannotBeParsed() {
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> OntologyFiles.read(Map.of(
                        "classes.ttl",
                        CLASSES,
                        "relations/bad.ttl",
                        PREFIXES + "kg:bad a kg:Relation ; rdfs:label \"bad",
                        "relations/worse.ttl",
                        "kg:worse a kg:Relation .")))
                .withMessageContainingAll(
                        "ontology/relations/bad.ttl: ", "ontology/relations/worse.ttl: ", "Undefined prefix: kg")
                .withMessageNotContaining("classes.ttl");
    }

    @Test
    void namesARelationThatBreaksAShape() {
        String shapes = PREFIXES + """
                kg:RelationShape a sh:NodeShape ;
                    kg:checks kg:OntologyFiles ;
                    sh:targetClass kg:Relation ;
                    sh:property [ sh:path kg:example ; sh:minCount 1 ; sh:message "an example is missing" ] .
                """;
        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> OntologyFiles.read(
                        Map.of("classes.ttl", CLASSES, "relations/blocks.ttl", BLOCKS, "shapes.ttl", shapes)))
                .withMessageContainingAll("blocks", "an example is missing");
    }
}

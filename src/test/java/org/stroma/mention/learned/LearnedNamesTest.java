package org.stroma.mention.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.perceptron.PerceptronModel;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.draft.Bench;
import org.stroma.mention.draft.Draft;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.text.Sentence;

/// Names found by form and context; the models are a few weights made by hand.
class LearnedNamesTest {

    private static final String[] OUTCOMES = {"other", "name-start", "name-cont"};
    private static final NameIndex INDEX = new NameIndex(new Terminology(List.of(), List.of()));
    private static final NameFeatures FEATURES = new NameFeatures(INDEX);

    private static TokenNameFinderModel model(Map<String, double[]> weights) {
        List<String> features = weights.keySet().stream().sorted().toList();
        Context[] contexts = features.stream()
                .map(feature -> new Context(new int[] {0, 1, 2}, weights.get(feature)))
                .toArray(Context[]::new);
        PerceptronModel model = new PerceptronModel(contexts, features.toArray(String[]::new), OUTCOMES);
        return new TokenNameFinderModel("eng", model, Map.of(), Map.of());
    }

    private static LearnedNames finder() {
        return LearnedNames.of(Map.of(
                NameKind.GENE,
                model(Map.of(
                        "s=Aa0", new double[] {0, 2, 0}, "w=receptor", new double[] {0, 0, 2}, "any", new double[] {
                            1, 0, 0
                        })),
                NameKind.CHEMICAL,
                model(Map.of("x-1=with", new double[] {0, 2, 0}, "any", new double[] {1, 0, 0}))));
    }

    private static List<Sentence> sentences(Document document) {
        return Bench.read(document).stream().map(Passage::sentence).toList();
    }

    private static List<List<LearnedName>> names(Document document) {
        return finder().in(FEATURES.of(document, sentences(document)));
    }

    private static List<String> quotes(String text) {
        Document document = Bench.paragraph(text);
        return names(document).stream()
                .flatMap(List::stream)
                .map(name -> name.kind() + " " + document.quote(name.span()))
                .toList();
    }

    @Test
    void findsNamesOfEachKind() {
        assertThat(quotes("We treated Xyz7 receptor cells with fluorodrug."))
                .containsExactlyInAnyOrder("GENE Xyz7 receptor", "CHEMICAL fluorodrug");
    }

    @Test
    void neverGoesOnWithANameThatDidNotBegin() {
        assertThat(quotes("The receptor was blocked.")).isEmpty();
    }

    @Test
    void findsAChemicalAgain() {
        assertThat(quotes("We treated mice with fluorodrug. We gave fluorodrug again."))
                .containsExactly("CHEMICAL fluorodrug", "CHEMICAL fluorodrug");
    }

    @Test
    void coinsWhatNoListHolds() {
        Document document = Bench.paragraph("We treated Xyz7 receptor cells.");
        Draft draft = Draft.of(document, sentences(document).getFirst());
        Draft marked = new LearnedMentions(finder(), INDEX, Set.of(), List.of("tinib"))
                .mark(List.of(draft))
                .getFirst();
        assertThat(marked.names()).singleElement().satisfies(name -> {
            assertThat(name.concept().iri()).isEqualTo("entity/Protein/xyz7-receptor");
            assertThat(name.found()).isEqualTo(Found.FORM);
        });
    }

    @Test
    void takesAnUnknownChemicalForADrugOnlyByItsEnding() {
        assertThat(classOfFluorodrug(List.of("tinib"))).isEqualTo("Chemical");
        assertThat(classOfFluorodrug(List.of("drug"))).isEqualTo("Drug");
    }

    private static String classOfFluorodrug(List<String> endings) {
        Document document = Bench.paragraph("We treated mice with fluorodrug.");
        Draft draft = Draft.of(document, sentences(document).getFirst());
        Draft marked = new LearnedMentions(finder(), INDEX, Set.of(), endings)
                .mark(List.of(draft))
                .getFirst();
        return marked.names().getFirst().concept().type().local();
    }

    @Test
    void leavesAKnownNameItsWords() {
        Document document = Bench.paragraph("We treated Xyz7 receptor cells.");
        Draft draft = Draft.of(document, sentences(document).getFirst()).with(2, 3, Bench.CXCR4, Found.NAME);
        Draft marked = new LearnedMentions(finder(), INDEX, Set.of(), List.of("tinib"))
                .mark(List.of(draft))
                .getFirst();
        assertThat(marked.names()).containsExactly(new Draft.Name(2, 3, Bench.CXCR4, Found.NAME));
    }

    @Test
    void keepsAChosenNameThatNoModelFinds() {
        Document document = Bench.paragraph("We treated CXCR4 cells.");
        Draft draft = Draft.of(document, sentences(document).getFirst());
        Draft known = draft.with(2, 3, Bench.CXCR4, Found.NAME);
        assertThat(mark(known, Set.of(Bench.CXCR4.iri())).names()).hasSize(1);
        assertThat(mark(known, Set.of()).names()).isEmpty();
    }

    private static Draft mark(Draft draft, Set<String> curated) {
        LearnedNames silent = LearnedNames.of(Map.of());
        return new LearnedMentions(silent, INDEX, curated, List.of())
                .mark(new ArrayList<>(List.of(draft)))
                .getFirst();
    }
}

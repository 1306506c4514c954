package org.stroma.learn.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Mention.Found;
import org.stroma.model.concept.Passage;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.evidence.Findings;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.model.text.Token;

class PointerScoreTest {

    private static final String TEXT = "Losartan met aspirin. Both helped, which is new.";
    private static final Concept LOSARTAN = new Concept("entity/a", "losartan", new EntityType("Drug"));
    private static final Concept ASPIRIN = new Concept("entity/b", "acetylsalicylic acid", new EntityType("Drug"));

    @Test
    void takesAnyNameThatTheDocumentUses() {
        PointerScore score = score(at("Losartan", LOSARTAN), at("aspirin", ASPIRIN), both(LOSARTAN), both(ASPIRIN));

        assertThat(score.kinds().getFirst()).isEqualTo(new PointerScore.OfKind("both", true, 1, 1, 0, 0, 0));
    }

    @Test
    void tellsHalfOfWhatIsMeantFromNothing() {
        assertThat(score(both(LOSARTAN)).kinds().getFirst().partly()).isEqualTo(1);
        assertThat(score(both(ASPIRIN)).kinds().getFirst().wrong()).isEqualTo(1);
        assertThat(score().kinds().getFirst().unread()).isEqualTo(1);
    }

    @Test
    void takesCombinationsForTheirMembers() {
        assertThat(score(at("aspirin", ASPIRIN), both(Concept.combination(List.of(LOSARTAN, ASPIRIN))))
                        .kinds()
                        .getFirst()
                        .right())
                .isEqualTo(1);
    }

    @Test
    void leavesRelativesToTheTree() {
        assertThat(score().kinds().getLast()).isEqualTo(new PointerScore.OfKind("relative", false, 1, 0, 0, 0, 1));
    }

    @Test
    void readsPointersFromATable(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pointers.tsv");
        Files.writeString(
                file, "document\tstart\tend\tpointer\tkind\tmeans\na\t22\t26\tBoth\tboth\tlosartan + aspirin|ASA\n");

        assertThat(Pointer.read(file)).containsExactly(bothDrugs());
    }

    @Test
    void namesTheLineThatIsNoPointer(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pointers.tsv");
        Files.writeString(file, "document\tstart\tend\tpointer\tkind\tmeans\na\tx\t26\tBoth\tboth\tlosartan\n");

        assertThatThrownBy(() -> Pointer.read(file)).hasMessageContaining("pointers.tsv:2");
    }

    private static PointerScore score(Mention... mentions) {
        Text text = Text.of(TEXT);
        Document document = Paper.paragraph("a.txt", text);
        Span whole = new Span(0, text.length());
        Sentence sentence =
                new Sentence(whole, Part.BODY, List.of(new Token(span("Both"), "Both", "both", "DET", "DT")));
        Findings findings =
                new Findings(document, List.of(new Passage(sentence, List.of(mentions))), List.of(), List.of());
        Pointer which = new Pointer("a", span("which"), "which", "relative", List.of(List.of("losartan")));
        return PointerScore.of(List.of(bothDrugs(), which), List.of(findings), new Terminology(List.of(), List.of()));
    }

    private static Pointer bothDrugs() {
        return new Pointer("a", span("Both"), "Both", "both", List.of(List.of("losartan"), List.of("aspirin", "ASA")));
    }

    private static Mention at(String words, Concept concept) {
        return new Mention(span(words), concept, Found.NAME);
    }

    private static Mention both(Concept concept) {
        return new Mention(span("Both"), concept, Found.REFERENCE);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}

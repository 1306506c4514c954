package org.stroma.learn.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.learn.model.ModelFile;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.learned.LearnedNames;
import org.stroma.mention.learned.NameFeatures;
import org.stroma.mention.learned.NameFeaturesView;
import org.stroma.mention.learned.NameKind;
import org.stroma.model.concept.Terminology;
import org.stroma.model.document.Document;
import org.stroma.model.document.Paper;
import org.stroma.model.text.Part;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Text;
import org.stroma.model.text.Token;

/// Learning from three sentences, and reading a fourth.
class NameLearnerTest {

    private static final NameFeatures FEATURES = new NameFeatures(new NameIndex(new Terminology(List.of(), List.of())));

    @TempDir
    private Path folder;

    private static NameFeaturesView view(String words) {
        Text text = Text.of(words);
        Span all = new Span(0, text.length());
        Document document = Paper.paragraph("a", text);
        return FEATURES.of(document, List.of(new Sentence(all, Part.BODY, tokens(words))))
                .getFirst();
    }

    private static List<Token> tokens(String words) {
        int[] at = {0};
        return List.of(words.split(" ")).stream()
                .map(word -> {
                    int start = at[0];
                    at[0] += word.length() + 1;
                    return new Token(new Span(start, start + word.length()), word, word, "X", "X");
                })
                .toList();
    }

    private static TokenNameFinderModel model() {
        NameExamples examples = new NameExamples();
        examples.add(view("the gene ABC1 was found"), List.of(new Span(2, 3)));
        examples.add(view("the gene DEF2 receptor was lost"), List.of(new Span(2, 4)));
        examples.add(view("nothing was found"), List.of());
        return NameModel.of(examples.features(), NameLearner.learn(examples, 20, 1e-4), 0.01, 0.01);
    }

    @Test
    void findsNamesLikeThoseItLearntFrom() {
        LearnedNames finder = LearnedNames.of(Map.of(NameKind.GENE, model()));
        NameFeaturesView view = view("here the gene XYZ7 receptor was found");
        assertThat(finder.in(List.of(view)).getFirst())
                .singleElement()
                .satisfies(name -> assertThat(name.tokens()).isEqualTo(new Span(3, 5)));
    }

    @Test
    void learnsTheSameTwice() throws IOException {
        ModelFile.write(model(), folder.resolve("a.bin"));
        ModelFile.write(model(), folder.resolve("b.bin"));
        assertThat(Files.mismatch(folder.resolve("a.bin"), folder.resolve("b.bin")))
                .isEqualTo(-1);
    }
}

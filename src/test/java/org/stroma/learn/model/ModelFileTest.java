package org.stroma.learn.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    @TempDir
    private Path folder;

    private static SentenceModel trained() throws IOException {
        List<SentenceSample> samples = Collections.nCopies(
                20, new SentenceSample("Dr. Who works. Mice live.", new Span(0, 14), new Span(15, 25)));
        return SentenceDetectorME.train(
                "en",
                ObjectStreamUtils.createObjectStream(samples),
                new SentenceDetectorFactory("en", true, null, new char[] {'.'}),
                TrainingParameters.defaultParams());
    }

    @Test
    void givesTheSameBytesForTheSameModel() throws IOException {
        ModelFile.write(trained(), folder.resolve("one.bin"));
        ModelFile.write(trained(), folder.resolve("two.bin"));
        assertThat(folder.resolve("one.bin")).hasSameBinaryContentAs(folder.resolve("two.bin"));
    }

    @Test
    void isReadAsAModel() throws IOException {
        Path file = folder.resolve("model.bin");
        ModelFile.write(trained(), file);
        SentenceModel model = new SentenceModel(file);
        assertThat(new SentenceDetectorME(model).sentDetect("It works. It lives."))
                .hasSize(2);
        assertThat(Files.size(file)).isPositive();
    }
}

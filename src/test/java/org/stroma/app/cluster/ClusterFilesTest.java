package org.stroma.app.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.app.knowledge.Knowledge;
import org.stroma.app.knowledge.OwnNames;
import org.stroma.model.document.Document;
import org.stroma.model.document.Duplicate;
import org.stroma.model.document.Reading;
import org.stroma.model.document.Unreadable;
import org.stroma.model.ontology.Precision;

class ClusterFilesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.bundled();
    private static final String RECORDS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <PubmedArticleSet>
            <PubmedArticle><MedlineCitation><PMID Version="1">1</PMID><Article>
            <ArticleTitle>Plerixafor blocks CXCR4.</ArticleTitle>
            <Abstract><AbstractText>Plerixafor blocks CXCR4 in patients with melanoma.</AbstractText></Abstract>
            </Article></MedlineCitation></PubmedArticle>
            <PubmedArticle><MedlineCitation><PMID Version="1">2</PMID><Article>
            <ArticleTitle>Imatinib inhibits KIT.</ArticleTitle>
            <Abstract><AbstractText>Imatinib inhibits KIT in gastrointestinal tumours.</AbstractText></Abstract>
            </Article></MedlineCitation></PubmedArticle>
            </PubmedArticleSet>
            """;

    @TempDir
    private Path folder;

    @Test
    void readsPackedRecordsOfPubMedAsAPlainBuildDoes() throws IOException {
        packed("pubmed26n0001.xml.gz");
        assertThat(apart().stream().filter(Document.class::isInstance)).hasSize(2);
        assertThat(apart()).isEqualTo(plain());
    }

    @Test
    void tellsCopiesOfFilesThatOthersRead() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Plerixafor blocks CXCR4.");
        Files.writeString(folder.resolve("b.txt"), "Imatinib inhibits KIT.");
        Files.writeString(folder.resolve("c.txt"), "Plerixafor blocks CXCR4.");
        packed("one.xml.gz");
        packed("two.xml.gz");
        assertThat(documents(apart())).isEqualTo(documents(plain()));
        assertThat(apart().stream().filter(Duplicate.class::isInstance)).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadCostsOneLine() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Plerixafor blocks CXCR4.");
        Files.write(folder.resolve("b.xml"), new byte[] {'<', 'x', '/', '>'});
        List<Reading> read = apart();
        assertThat(documents(read)).hasSize(1);
        assertThat(read.stream().filter(Unreadable.class::isInstance)).hasSize(1);
    }

    @Test
    void takesAPathForTheAddressThatItWasGivenAs() {
        assertThat(RemotePath.of(Path.of("hdfs://names:9000/pubmed")))
                .isEqualTo(Optional.of("hdfs://names:9000/pubmed"));
        assertThat(RemotePath.of(Path.of("file:///data/pubmed"))).isEqualTo(Optional.of("file:///data/pubmed"));
        assertThat(RemotePath.of(Path.of("data/documents"))).isEmpty();
    }

    private void packed(String name) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            out.write(RECORDS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private List<Reading> apart() {
        ClusterTask task =
                ClusterTask.of(OwnNames.NONE, List.of(), Precision.BALANCED, KNOWLEDGE.fingerprint(Precision.BALANCED));
        return new ClusterFiles(new BackwardsCluster(), "nowhere", task)
                .read(List.of(folder.toUri().toString()));
    }

    private List<Reading> plain() {
        return KNOWLEDGE.readers().read(List.of(folder));
    }

    private static List<Document> documents(List<Reading> readings) {
        return readings.stream()
                .filter(Document.class::isInstance)
                .map(Document.class::cast)
                .toList();
    }
}

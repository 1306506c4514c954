package org.stroma.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stroma.vocabulary.entry.Curies;
import org.stroma.vocabulary.entry.VocabularyException;
import org.stroma.vocabulary.list.NameLists;
import org.stroma.vocabulary.list.TypeMapping;

/// Lists of names that somebody made to do harm.
class HostileListsTest {

    private static final Path OURS = Path.of("data/vocabulary");
    private static final String TERM = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:owl="http://www.w3.org/2002/07/owl#"
                xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#">
              <owl:Class rdf:about="http://purl.obolibrary.org/obo/CHEBI_1"><rdfs:label>%s</rdfs:label></owl:Class>
            </rdf:RDF>
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Timeout(30)
    void showNothingOfOtherFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret name");
        String declared = "<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        assertThat(said(declared + TERM.formatted("a name &x;"))).doesNotContain("the secret name");
    }

    @Test
    @Timeout(30)
    void areNotBlownUp() throws IOException {
        StringBuilder declared = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rdf:RDF [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            declared.append("<!ENTITY l").append(i).append(" \"");
            declared.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        assertThat(said(declared + "]>" + TERM.formatted("&l29;")).length()).isLessThan(1 << 16);
    }

    @Test
    @Timeout(30)
    void fetchNothing() throws IOException {
        String importing = "@prefix owl: <http://www.w3.org/2002/07/owl#> .\n"
                + "<http://x/> owl:imports <http://127.0.0.1:9/list.ttl> .\n";
        Path list = Files.writeString(folder.resolve("list.ttl"), importing);
        long begin = System.nanoTime();
        said(list);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private String said(String xml) throws IOException {
        return said(Files.writeString(folder.resolve("list.owl"), xml));
    }

    private static String said(Path list) throws IOException {
        Curies curies = Curies.read(
                Files.readString(OURS.resolve("prefixes.tsv")), Files.readString(OURS.resolve("prefix-aliases.tsv")));
        TypeMapping mapping = TypeMapping.read("type-mapping.tsv", Files.readString(OURS.resolve("type-mapping.tsv")));
        try {
            return new NameLists(curies, mapping, List.of())
                    .read(List.of(list), bytes -> {})
                    .toString();
        } catch (VocabularyException e) {
            return String.valueOf(e.getMessage());
        }
    }
}

package org.stroma.vocabulary.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stroma.model.concept.Concept;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Terminology.Entry;
import org.stroma.vocabulary.entry.Curies;
import org.stroma.vocabulary.entry.VocabularyException;

/// Each folder of `vocabulary/` is a list as a user might give it, and what is made of it.
class NameListsTest {

    private static final Path CASES = Path.of("src/test/resources/vocabulary");
    private static final Path OURS = Path.of("data/vocabulary");
    private static final String OBO = "http://purl.obolibrary.org/obo/";
    private static final EntityType DRUG = new EntityType("Drug");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @MethodSource("cases")
    void readsAList(String name) throws IOException {
        Path list = input(name);

        NameLists.Read read = lists().read(List.of(list), bytes -> {});

        List<String> found = new ArrayList<>();
        Stream.of(read.chosen(), read.listed())
                .flatMap(List::stream)
                .map(NameListsTest::row)
                .forEach(found::add);
        read.complaints().forEach(line -> found.add("! " + withoutFile(line, list)));
        assertThat(found).isEqualTo(Files.readAllLines(list.resolveSibling("expected.tsv")));
    }

    @Test
    void readsAListThatIsCompressed() throws IOException {
        Path list = folder.resolve("list.gz");
        try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(list))) {
            Files.copy(input("obo-terms"), bytes);
        }

        assertThat(lists().read(List.of(list), bytes -> {}).listed())
                .isEqualTo(
                        lists().read(List.of(input("obo-terms")), bytes -> {}).listed())
                .isNotEmpty();
    }

    @Test
    void tellsOfEachStretchThatWasRead() throws IOException {
        AtomicLong bytes = new AtomicLong();

        lists().read(List.of(input("obo-terms")), bytes::addAndGet);

        assertThat(bytes.get()).isGreaterThanOrEqualTo(Files.size(input("obo-terms")));
    }

    @Test
    void complainsOfTenLinesAndCountsTheRest() throws IOException {
        Path list = Files.writeString(folder.resolve("list.tsv"), "id\tname\nCL:1\tcell\n" + "CL:2\t\n".repeat(25));

        assertThat(lists().read(List.of(list), bytes -> {}).complaints())
                .hasSize(11)
                .startsWith(list + ":3: a row without name")
                .endsWith(list + ": 15 more of this kind");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Some words about combs.\n",
                "member\trelation\tparent\nHGNC:A\tisa\tFPLX:B\n",
                "{\"graphs\": []}\n",
                "Prefix(:=<http://example.org/>)\nOntology(<http://example.org/>)\n",
                "id,name\nCL:1,cell\n",
                "\u0000\u0001\u0002\tx\n"
            })
    void refusesWhatIsNoList(String content) throws IOException {
        Path good = input("obo-terms");
        Path bad = Files.writeString(folder.resolve("bad.txt"), content);

        assertThatExceptionOfType(VocabularyException.class)
                .isThrownBy(() -> lists().read(List.of(good, bad, folder.resolve("gone.tsv")), bytes -> {}))
                .withMessageStartingWith(bad + ": no list of names")
                .withMessageContaining(folder.resolve("gone.tsv") + ": cannot be read");
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> all = Files.list(CASES)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static NameLists lists() throws IOException {
        Curies curies = Curies.read(
                Files.readString(OURS.resolve("prefixes.tsv")), Files.readString(OURS.resolve("prefix-aliases.tsv")));
        TypeMapping mapping = TypeMapping.read("type-mapping.tsv", Files.readString(OURS.resolve("type-mapping.tsv")));
        List<Entry> known = List.of(
                known(new Concept(OBO + "CHEBI_900100", "known class", DRUG)),
                known(new Concept(OBO + "CHEBI_900101", "known drug", DRUG)));
        return new NameLists(curies, mapping, known);
    }

    private static Entry known(Concept concept) {
        return new Entry(concept, List.of(), List.of(), List.of(), List.of(), true);
    }

    private static Path input(String name) throws IOException {
        try (Stream<Path> files = Files.list(CASES.resolve(name))) {
            return files.filter(file -> file.getFileName().toString().matches("input\\.[a-z]+"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String row(Entry entry) {
        return String.join(
                "\t",
                entry.concept().iri(),
                entry.concept().label(),
                entry.concept().type().name(),
                String.join("|", entry.names()),
                String.join("|", entry.exactMatch()),
                String.join("|", entry.broader()));
    }

    private static String withoutFile(String complaint, Path list) {
        assertThat(complaint).startsWith(list.toString());
        return complaint.substring(list.toString().length());
    }
}

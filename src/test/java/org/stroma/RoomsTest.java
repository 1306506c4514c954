package org.stroma;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Holds the code to the drawing in `ARCHITECTURE.md`.
class RoomsTest {

    private static final String ALL = "all";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.stroma");

    /// Libraries, and the rooms that may know them: all JSON is Jackson's; `app` hands datasets from store to server.
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("org.apache.jena..", Set.of("vocabulary", "graph", "exchange", "query", "serve", "app", "cli")),
            Map.entry("org.apache.jena.fuseki..", Set.of("serve")),
            Map.entry("org.apache.jena.tdb2..", Set.of("graph")),
            Map.entry("org.apache.lucene..", Set.of("graph")),
            Map.entry("org.eclipse.jetty..", Set.of("serve")),
            Map.entry("jakarta.servlet..", Set.of("serve")),
            Map.entry("io.modelcontextprotocol..", Set.of("serve")),
            Map.entry("io.micrometer..", Set.of("serve")),
            Map.entry("opennlp..", Set.of("language", "mention", "learn")),
            Map.entry("org.jsoup..", Set.of("read")),
            Map.entry("org.commonmark..", Set.of("read")),
            Map.entry("picocli..", Set.of("cli")),
            Map.entry("me.tongfei..", Set.of("cli")),
            Map.entry("org.apache.pdfbox..", Set.of("read")),
            Map.entry("org.apache.fontbox..", Set.of("read")),
            Map.entry("org.apache.poi..", Set.of("read")),
            Map.entry("org.apache.jena.atlas.json..", Set.of()),
            Map.entry("tools.jackson..", Set.of("vocabulary", "read", "reader", "exchange", "query", "serve", "cli")),
            Map.entry("com.fasterxml.jackson..", Set.of()),
            Map.entry("org.apache.commons.compress..", Set.of("read")));

    @Test
    void everyPackageIsARoom() throws IOException {
        Set<String> rooms = drawing().keySet();
        assertThat(CLASSES.stream().map(RoomsTest::room).filter(room -> !room.isEmpty()))
                .isNotEmpty()
                .allMatch(rooms::contains);
    }

    @Test
    void everyArrowPointsUp() throws IOException {
        List<String> above = new ArrayList<>();
        drawing().forEach((room, knows) -> {
            assertThat(knows).as(room).allMatch(other -> other.equals(ALL) || above.contains(other));
            above.add(room);
        });
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void knowsOnlyTheRoomsBehindItsArrow(String room) throws IOException {
        Set<String> knows = drawing().get(room);
        if (!knows.contains(ALL)) {
            Stream<String> allowed = Stream.concat(Stream.of(room), knows.stream());
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(room))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.stroma..")
                            .and(not(resideInAnyPackage(
                                    allowed.map(RoomsTest::packageOf).toArray(String[]::new)))))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void noPackagesKnowEachOtherInACircle() {
        slices().matching("org.stroma.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void everyPackageOfARoomIsNamed() throws IOException {
        List<String> named = new ArrayList<>();
        parts().forEach((room, parts) -> parts.forEach(part -> named.add(room + "." + part)));
        assertThat(CLASSES.stream().map(RoomsTest::packageBelow).filter(name -> name.contains(".")))
                .isNotEmpty()
                .allMatch(named::contains);
    }

    @ParameterizedTest
    @MethodSource("roomsOfSeveralParts")
    void aPartKnowsOnlyThePartsNamedBeforeIt(String room) throws IOException {
        List<String> parts = parts().get(room);
        for (int i = 0; i < parts.size(); i++) {
            Stream<String> later = Stream.concat(
                    Stream.of("org.stroma." + room),
                    parts.subList(i + 1, parts.size()).stream().map(part -> packageOf(room + "." + part)));
            noClasses()
                    .that()
                    .resideInAPackage(packageOf(room + "." + parts.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later.toArray(String[]::new)))
                    .check(CLASSES);
        }
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void knowsALibraryOnlyWhereItBelongs(String library) {
        String[] rooms =
                LIBRARIES.get(library).stream().map(RoomsTest::packageOf).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(rooms)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(CLASSES);
    }

    @Test
    void onlyCliPrintsOrExits() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageOf("cli"))
                .and()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void mainKnowsNoRoom() {
        noClasses()
                .that()
                .haveFullyQualifiedName(Main.class.getName())
                .should()
                .dependOnClassesThat(resideInAPackage("org.stroma..")
                        .and(not(DescribedPredicate.describe(
                                "are Main", (JavaClass type) -> type.isEquivalentTo(Main.class)))))
                .check(CLASSES);
    }

    static Set<String> rooms() throws IOException {
        return drawing().keySet();
    }

    static Set<String> roomsOfSeveralParts() throws IOException {
        return parts().keySet();
    }

    static Set<String> libraries() {
        return LIBRARIES.keySet();
    }

    /// Each room and the rooms that it may know, in the order of the drawing.
    private static Map<String, Set<String>> drawing() throws IOException {
        Map<String, Set<String>> rooms = new LinkedHashMap<>();
        for (String line : block("rooms")) {
            String[] sides = line.split("->", -1);
            rooms.put(sides[0].strip(), Set.of(sides[1].strip().split(" ")));
        }
        rooms.replaceAll((room, knows) -> knows.equals(Set.of("")) ? Set.of() : knows);
        return rooms;
    }

    /// The packages of each room that has several, in the order of the drawing.
    private static Map<String, List<String>> parts() throws IOException {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (String line : block("parts")) {
            String[] sides = line.split(":", -1);
            parts.put(sides[0].strip(), List.of(sides[1].strip().split(" ")));
        }
        return parts;
    }

    private static List<String> block(String name) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("ARCHITECTURE.md"));
        List<String> from = lines.subList(lines.indexOf("```" + name) + 1, lines.size());
        return from.subList(0, from.indexOf("```"));
    }

    private static String packageOf(String room) {
        return "org.stroma." + room + "..";
    }

    private static String room(JavaClass type) {
        return packageBelow(type).replaceFirst("\\..*", "");
    }

    private static String packageBelow(JavaClass type) {
        return type.getPackageName().replaceFirst("^org\\.stroma\\.?", "");
    }
}

package org.stroma.graph.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.system.Txn;
import org.stroma.graph.term.Terms;
import org.stroma.graph.version.Breach;
import org.stroma.graph.version.Inspection;
import org.stroma.graph.version.ShapeCheck;
import org.stroma.graph.version.Version;

/// What came of holding a version to all that must be true of it.
///
/// @param breaches each once, in order
/// @param documents how many were read again
/// @param quotes how many pieces of evidence were held against their texts
/// @param checks how many checks were made
public record Verification(List<Breach> breaches, int documents, int quotes, int checks) {

    /// A file in `checks` each.
    private static final List<String> QUERIES = List.of(
            "claim-without-evidence",
            "claim-told-twice",
            "evidence-without-claim",
            "evidence-of-another-claim",
            "evidence-without-document",
            "direct-triple-without-claim",
            "claim-without-direct-triple",
            "alias-without-claim",
            "claim-without-alias",
            "thing-without-label",
            "conflict-without-sides");

    private static final List<Check> OWN = List.of(
            new TextCheck(), new QuoteCheck(), new IdCheck(), new NodeCheck(), new NameCheck(), new VersionCheck());

    public Verification {
        breaches = List.copyOf(breaches);
    }

    /// Makes all checks; one that finds something keeps none from looking.
    ///
    /// @param shapes Turtle: SHACL that the graph must meet
    public static Verification of(Version version, Optional<String> shapes) {
        List<Check> checks = Stream.of(
                        OWN.stream(),
                        QUERIES.stream().map(QueryCheck::new),
                        shapes.stream().<Check>map(turtle -> new ShapeCheck(turtle)::report))
                .<Check>flatMap(each -> each)
                .toList();
        return Txn.calculateRead(version.dataset(), () -> look(version, checks));
    }

    private static Verification look(Version version, List<Check> checks) {
        SortedSet<Breach> breaches = new TreeSet<>();
        Inspection inspection = new Inspection(version, breaches::add);
        checks.forEach(check -> check.look(inspection));
        int quotes = inspection.all(Terms.EVIDENCE).size();
        return new Verification(new ArrayList<>(breaches), version.documents().size(), quotes, checks.size());
    }
}

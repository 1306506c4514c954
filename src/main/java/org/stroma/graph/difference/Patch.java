package org.stroma.graph.difference;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.stroma.graph.term.Literals;

/// Quads to take away and quads to add.
record Patch(SortedSet<Quad> gone, SortedSet<Quad> added) {

    static final Comparator<Quad> ORDER = Comparator.comparing(NodeFmtLib::strNQ);

    /// One transaction under an id that is made of the names of both versions.
    void write(String from, String to, OutputStream out) {
        RDFChanges changes = RDFPatchOps.textWriter(out);
        UUID id = UUID.nameUUIDFromBytes((from + " " + to).getBytes(StandardCharsets.UTF_8));
        changes.start();
        changes.header("id", NodeFactory.createURI("urn:uuid:" + id));
        changes.header("from", Literals.text(from));
        changes.header("to", Literals.text(to));
        changes.txnBegin();
        gone.forEach(quad -> changes.delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        added.forEach(quad -> changes.add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject()));
        changes.txnCommit();
        changes.finish();
    }

    /// Subjects of which something came or went, in order.
    Stream<Node> subjects(Predicate<Quad> which) {
        return Stream.concat(gone.stream(), added.stream())
                .filter(which)
                .map(Quad::getSubject)
                .distinct()
                .sorted(Comparator.comparing(Node::toString));
    }
}

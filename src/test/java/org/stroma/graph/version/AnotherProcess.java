package org.stroma.graph.version;

import java.nio.file.Path;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.exec.QueryExec;

/// A program that opens a store and counts what it holds.
final class AnotherProcess {

    private AnotherProcess() {}

    public static void main(String[] args) {
        try (Version version = Store.open(Path.of(args[0])).openCurrent()) {
            System.out.print("count " + count(version) + "\n");
        }
    }

    static long count(Version version) {
        version.dataset().begin(ReadWrite.READ);
        try {
            return QueryExec.dataset(version.dataset()).query("SELECT * { ?s ?p ?o }").select().materialize().stream()
                    .count();
        } finally {
            version.dataset().end();
        }
    }
}

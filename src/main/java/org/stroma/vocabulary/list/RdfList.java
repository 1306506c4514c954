package org.stroma.vocabulary.list;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.stroma.vocabulary.entry.Complaints;

/// OWL and SKOS in one syntax of RDF. Triples are read as a stream; only those that name things are kept.
///
/// @param lang the syntax
record RdfList(Lang lang) implements ListFormat {

    /// Files may say no base of their own.
    private static final String BASE = "http://localhost/";

    @Override
    public boolean recognises(String beginning) {
        if (lang.equals(Lang.RDFXML)) {
            return beginning.startsWith("<?xml") && beginning.contains(":RDF") || beginning.startsWith("<rdf:RDF");
        }
        String code = beginning
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        return code.matches("(?i)(@prefix|@base|prefix|base)\\s.*<.*") || code.matches("<[^>\\s]+:[^>\\s]+>\\s.*");
    }

    @Override
    public void read(InputStream bytes, Consumer<Term> terms, Complaints complaints) throws IOException {
        RdfTerms found = new RdfTerms();
        try {
            RDFParser.create()
                    .source(lang.equals(Lang.RDFXML) ? XmlEntities.writtenOut(bytes) : bytes)
                    .lang(lang)
                    .base(BASE)
                    .checking(false)
                    .errorHandler(new RdfFaults(complaints))
                    .parse(found);
        } catch (RiotException e) {
            complaints.of("what follows is not read");
        }
        found.terms().forEach(terms);
    }
}

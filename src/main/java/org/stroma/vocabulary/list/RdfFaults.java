package org.stroma.vocabulary.list;

import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.stroma.vocabulary.entry.Complaints;

/// Makes a complaint of each thing that is wrong with a file of RDF. Only what a parser cannot get over ends the
/// reading.
record RdfFaults(Complaints complaints) implements ErrorHandler {

    @Override
    public void warning(String message, long line, long column) {
        // What is merely unusual, such as an IRI that breaks a rule of its scheme, does no harm to names.
    }

    @Override
    public void error(String message, long line, long column) {
        complaints.at(line, message);
    }

    @Override
    public void fatal(String message, long line, long column) {
        complaints.at(line, message);
        throw new RiotException(message);
    }
}

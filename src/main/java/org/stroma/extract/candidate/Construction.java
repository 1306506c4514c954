package org.stroma.extract.candidate;

import java.util.List;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.sentence.SentenceGraph;

/// One way of English to say a relation; knows syntax, no biology.
interface Construction {

    /// Everything that this construction reads in a sentence.
    List<Candidate> read(PassageWords words, SentenceGraph graph);
}

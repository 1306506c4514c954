package org.stroma.app.pipeline;

import java.util.List;
import org.stroma.extract.EvidenceFinder;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Scorer;
import org.stroma.mention.MentionFinder;
import org.stroma.mention.lookup.Grounder;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Reader;
import org.stroma.model.evidence.ReaderId;
import org.stroma.reader.gate.DocumentContext;
import org.stroma.reader.gate.Gate;
import org.stroma.reader.statement.ReaderReport;

/// A reader from outside, of a document of which it has told something: what it told is held to the words.
///
/// @param scorer settles which of rival readings of our own stand
/// @param draft what the built-in reader read there, to look at it from another side
record OutsideReader(
        ReaderReport told, Gate gate, EvidenceFinder finder, MentionFinder mentions, Scorer scorer, DocumentDraft draft)
        implements Reader {

    @Override
    public ReaderId id() {
        return told.reader();
    }

    @Override
    public Findings read(Document document, List<Passage> passages) {
        Grounder grounder = mentions.grounder(
                document, passages.stream().map(Passage::sentence).toList());
        List<Evidence> own = scorer.keepingAll()
                .select(finder.complete(draft, scorer.pairs()))
                .kept();
        DocumentContext view = new DocumentContext(document, passages, own, grounder::ground);
        Findings held = gate.hold(told, view);
        return held.withEvidence(finder.complete(document, passages, held.evidence()));
    }
}

package org.stroma.app.pipeline;

import java.util.List;
import org.stroma.extract.EvidenceFinder;
import org.stroma.extract.score.DocumentDraft;
import org.stroma.extract.score.Scorer;
import org.stroma.mention.MentionFinder;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Reader;
import org.stroma.model.evidence.ReaderId;

/// The reader that travels with the program, of a document of which everything was drafted that its constructions read.
record BuiltInReader(EvidenceFinder finder, MentionFinder mentions, Scorer scorer, DocumentDraft draft)
        implements Reader {

    @Override
    public ReaderId id() {
        return ReaderId.BUILT_IN;
    }

    @Override
    public Findings read(Document document, List<Passage> passages) {
        return finder.decide(draft, scorer).withAmbiguities(mentions.ambiguities(document, passages));
    }
}

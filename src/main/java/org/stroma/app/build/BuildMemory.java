package org.stroma.app.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stroma.assemble.belief.KnownClaims;
import org.stroma.assemble.lineage.Stories;
import org.stroma.graph.quads.CorpusMemory;
import org.stroma.model.document.Document;
import org.stroma.model.document.Reading;
import org.stroma.model.evidence.Findings;
import org.stroma.model.memory.Remembered;

/// What builds of one process need not make again: what files gave, in which language documents are, what reading them
/// gave, and what they tell. All of it is made again where memory was short.
///
/// @param files by the names under which the store keeps them
/// @param languages names of languages that are not read
/// @param findings by the names under which the store keeps them
/// @param stories by the store they are kept beside
/// @param claims over the evidence of the last build, by the store they are kept in
/// @param quads of the version that was built last
public record BuildMemory(
        Remembered<String, List<Reading>> files,
        Remembered<Document, Optional<String>> languages,
        Remembered<String, Findings> findings,
        Map<KeptStories, Stories> stories,
        Remembered<KeptStories, KnownClaims> claims,
        CorpusMemory quads) {

    /// Of a process that has built nothing yet.
    public BuildMemory() {
        this(
                new Remembered<>(),
                new Remembered<>(),
                new Remembered<>(),
                new ConcurrentHashMap<>(),
                new Remembered<>(),
                new CorpusMemory());
    }

    /// What documents tell, as far as it is known.
    Stories stories(KeptStories kept) {
        stories.keySet().retainAll(Set.of(kept));
        return stories.computeIfAbsent(kept, KeptStories::read);
    }

    /// What was made of evidence, as far as it is known.
    KnownClaims claims(KeptStories kept) {
        return claims.get(kept, none -> new KnownClaims());
    }

    void forgetUnasked() {
        files.forgetUnasked();
        languages.forgetUnasked();
        findings.forgetUnasked();
        claims.forgetUnasked();
    }
}

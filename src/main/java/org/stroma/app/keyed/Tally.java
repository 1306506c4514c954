package org.stroma.app.keyed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stroma.assemble.ClaimShare;
import org.stroma.assemble.conflict.NumberConflicts;
import org.stroma.graph.quads.NameDoubt;
import org.stroma.graph.quads.ToldNames;
import org.stroma.model.claim.Claim;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.evidence.Findings;
import org.stroma.model.evidence.Measurement;
import org.stroma.model.evidence.ReaderId;

/// What is counted of documents while they pass by, and the little of them that stays.
final class Tally {

    private final Set<String> rules = new TreeSet<>();
    private final Set<ReaderId> readers = new TreeSet<>();
    private final Map<String, Integer> claims = new HashMap<>();
    private final Map<String, List<Measurement>> sizes = new HashMap<>();
    private final List<NameDoubt> doubts = new ArrayList<>();
    private final Map<String, ToldNames.Place> places = new HashMap<>();
    private int evidence;

    void add(Findings findings) {
        String key = findings.document().key();
        doubts.addAll(NameDoubt.of(findings));
        ToldNames.note(findings.evidence(), places);
        List<Claim> own = ClaimShare.of(findings.evidence()).claims();
        if (!own.isEmpty()) {
            claims.put(key, own.size());
        }
        own.forEach(claim -> evidence += claim.places());
        evidence += findings.places();
        for (Evidence one : findings.evidence()) {
            rules.add(one.rule());
            readers.add(one.reader());
        }
        List<Measurement> unique = findings.measurements().stream()
                .filter(NumberConflicts::isOfStudy)
                .toList();
        if (!unique.isEmpty()) {
            sizes.put(key, unique);
        }
    }

    /// Rules by which evidence was read.
    Set<String> rules() {
        return rules;
    }

    /// Who read evidence.
    Set<ReaderId> readers() {
        return readers;
    }

    /// Of documents with evidence, for how many claims.
    Map<String, Integer> claims() {
        return claims;
    }

    /// The numbers of a document that may be in conflict with those of others.
    List<Measurement> sizes(String document) {
        return sizes.getOrDefault(document, new ArrayList<>());
    }

    /// What documents say of names.
    ///
    /// @param aliases what they call things
    ToldNames names(List<Claim> aliases) {
        return new ToldNames(aliases, doubts, places);
    }

    /// How many pieces of evidence there are, as the graph counts.
    int evidence() {
        return evidence;
    }

    /// Keys of documents with evidence.
    Set<String> documents() {
        return new HashSet<>(claims.keySet());
    }
}

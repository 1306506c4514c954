package org.stroma.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stroma.assemble.belief.Curation;
import org.stroma.assemble.belief.Supports;
import org.stroma.assemble.belief.Weighing;
import org.stroma.assemble.conflict.Contestable;
import org.stroma.assemble.corpus.Group;
import org.stroma.assemble.corpus.ReportOrigins;
import org.stroma.model.claim.Assembly;
import org.stroma.model.claim.Claim;
import org.stroma.model.claim.Reliability;
import org.stroma.model.claim.Supersession;
import org.stroma.model.evidence.Evidence;
import org.stroma.model.ontology.Rung;

/// The claims between the same two things, made of all evidence that a corpus has on these: what the rest of the corpus
/// adds to them, which documents have one origin and which places are stale, is known beforehand. Where nobody judges,
/// they are those of {@link Assembler}. Of the evidence of one document: its part of the claims.
public final class ClaimShare {

    private final List<Group> groups;

    private ClaimShare(List<Group> groups) {
        this.groups = groups;
    }

    /// The same for all evidence of the same two things, in this order.
    public static String key(Evidence evidence) {
        Group alone = Group.of(List.of(evidence));
        return key(alone.subject().key(), alone.object().key());
    }

    static String key(String subject, String object) {
        return subject + " " + object;
    }

    /// @param evidence in any order but that of each document
    public static ClaimShare of(Collection<Evidence> evidence) {
        SortedMap<String, List<Evidence>> byClaim = new TreeMap<>();
        evidence.forEach(one -> byClaim.computeIfAbsent(Group.id(one), none -> new ArrayList<>())
                .add(one));
        return new ClaimShare(byClaim.values().stream().map(Group::of).toList());
    }

    /// In the order of their ids, not weighed.
    public List<Claim> claims() {
        return groups.stream()
                .map(group -> new Claim(group.subject(), group.relation(), group.object(), group.evidence(), 0))
                .toList();
    }

    /// In the order of their ids, weighed. How often constructions were right decides nothing where nobody judges.
    public List<Claim> claims(ReportOrigins sources) {
        Weighing weighing = Weighing.of(groups, sources, Reliability.UNKNOWN, Curation.NONE);
        return groups.stream().map(weighing::claim).toList();
    }

    /// Whether any of them may be in a conflict, or stale, so that others must be looked at.
    public boolean mayBeContested() {
        return Contestable.areAny(groups);
    }

    /// What can be said of them without another look at the corpus.
    ///
    /// @param sources with what documents report one study
    /// @param superseded which places of a claim are stale
    public Assembly told(ReportOrigins sources, List<Rung> rungs, Function<Claim, Stream<Supersession>> superseded) {
        List<Claim> claims = claims(sources);
        List<Supersession> stale = claims.stream().flatMap(superseded).toList();
        return new Assembly(claims, List.of(), List.of(), List.of(), Supports.of(claims, sources))
                .with(LadderPlacement.of(claims, rungs, stale))
                .with(stale);
    }

    /// Keys of the claims on single members of combinations, which may affirm what one of these denies.
    public List<String> keysOfMembers() {
        return groups.stream()
                .flatMap(group -> group.subject().members().stream()
                        .map(member -> key(member.key(), group.object().key())))
                .distinct()
                .toList();
    }
}

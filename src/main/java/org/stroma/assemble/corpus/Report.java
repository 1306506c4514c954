package org.stroma.assemble.corpus;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stroma.model.concept.Concept;

/// What one document reports about the study that it mentions first.
///
/// @param document its key
/// @param findings ids of the claims it makes or denies that a study can find
/// @param things IRI to thing: all that these claims are about, members of combinations included
/// @param topic the drug that most of them are about, if any
/// @param people institutions and persons that stand for the study, by IRI
/// @param dates ISO dates on which the study is said to be published
public record Report(
        String document,
        Concept study,
        Set<String> findings,
        Map<String, Concept> things,
        Optional<Concept> topic,
        Map<String, Concept> people,
        Set<String> dates) {

    private static final Pattern IDENTIFIED = Pattern.compile("study/(10\\..+|\\d+|NCT\\d+)");

    public Report {
        findings = Set.copyOf(findings);
        things = Map.copyOf(things);
        people = Map.copyOf(people);
        dates = Set.copyOf(dates);
    }

    /// Whether the IRI holds an identifier that others gave: a DOI, a PMID, an NCT number.
    public boolean isIdentified() {
        return IDENTIFIED.matcher(study.iri()).matches();
    }
}

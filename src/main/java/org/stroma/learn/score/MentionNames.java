package org.stroma.learn.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.learn.gold.GoldName;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Terminology;
import org.stroma.model.evidence.Findings;

/// The names by which a mention may be meant: its label, what the lists call the thing, and the words themselves.
///
/// @param listed IRI to the names of lists
record MentionNames(Map<String, Set<String>> listed) {

    MentionNames {
        listed = Map.copyOf(listed);
    }

    /// The names of all that these documents mention.
    static MentionNames of(List<Findings> findings, Terminology terminology) {
        Set<String> mentioned = findings.stream()
                .flatMap(each -> each.passages().stream())
                .flatMap(passage -> passage.told().stream())
                .map(mention -> mention.concept().iri())
                .collect(Collectors.toSet());
        Map<String, Set<String>> listed = new HashMap<>();
        terminology.entries().stream()
                .filter(entry -> mentioned.contains(entry.concept().iri()))
                .forEach(entry -> listed.computeIfAbsent(entry.concept().iri(), iri -> new HashSet<>())
                        .addAll(entry.names()));
        return new MentionNames(listed);
    }

    Set<GoldName> names(Mention mention, Findings findings) {
        Set<GoldName> names = new HashSet<>();
        names.add(GoldName.of(mention.concept().label()));
        listed.getOrDefault(mention.concept().iri(), Set.of()).forEach(name -> names.add(GoldName.of(name)));
        if (mention.found() != Mention.Found.REFERENCE) {
            names.add(GoldName.of(folded(findings.document().quote(mention.span()))));
        }
        return names;
    }

    /// With one blank for any number of blanks and line breaks.
    static String folded(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }
}

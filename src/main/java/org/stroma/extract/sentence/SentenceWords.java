package org.stroma.extract.sentence;

import java.util.Set;
import java.util.function.Predicate;

/// The words by which parses are repaired, all by their dictionary form.
///
/// @param isChange whether it is a verb of change; the parser takes some for adjectives
/// @param isEvent whether it is a verb of change or of some other relation
/// @param isNoun whether it is a noun of change
/// @param causative verbs whose object does what the verb below says: "caused cells to divide"
/// @param bearing nouns whose bearer does what the verb below says: "the ability of X to bind"
/// @param plain verbs whose participle before a noun only describes it
/// @param drugs nouns that head names of drugs
/// @param doings participles of what cells do by themselves: "dying cells"
public record SentenceWords(
        Predicate<String> isChange,
        Predicate<String> isEvent,
        Predicate<String> isNoun,
        Set<String> causative,
        Set<String> bearing,
        Set<String> plain,
        Set<String> drugs,
        Set<String> doings) {

    public SentenceWords {
        causative = Set.copyOf(causative);
        bearing = Set.copyOf(bearing);
        plain = Set.copyOf(plain);
        drugs = Set.copyOf(drugs);
        doings = Set.copyOf(doings);
    }
}

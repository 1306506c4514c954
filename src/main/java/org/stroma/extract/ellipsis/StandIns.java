package org.stroma.extract.ellipsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stroma.extract.candidate.Possessors;
import org.stroma.extract.candidate.RelationalNoun;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Topic;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.ontology.Lexicon;

/// Recognises words that stand for the drug of a label or line: "Treatment was associated with neutropenia."
public final class StandIns {

    /// Nouns for a single thing that is given.
    private final Set<String> generic;

    public StandIns(Lexicon lexicon) {
        this.generic = lexicon.of("genericNoun").stream()
                .filter(entry ->
                        entry.matches("(?:Drug|Therapy) (?:drug|treatment|therapy|medicine|medication|tablet|product)"))
                .map(entry -> entry.substring(entry.indexOf(' ') + 1))
                .collect(Collectors.toSet());
    }

    /// The passage with its topic mentioned where a bare noun for it is the subject of a clause.
    public Passage mark(Passage passage, Topic topic) {
        Optional<Mention> drug = topic.head().filter(Possessors::isGiven);
        if (drug.isEmpty()) {
            return passage;
        }
        PassageWords words = new PassageWords(passage);
        List<Mention> mentions = new ArrayList<>(passage.mentions());
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean opens = i == 0
                    || words.lower(i - 1).matches("[:;,]|and")
                    || words.lower(i - 1).equals("the")
                            && (i == 1 || words.lower(i - 2).matches("[:;,]|and"));
            boolean subject = generic.contains(words.lemma(i)) && words.is(i + 1, "VBZ", "VBD", "VBP", "MD");
            if (opens && subject && words.mention(i).isEmpty()) {
                mentions.add(RelationalNoun.standIn(words, i, drug.get()));
            }
        }
        return new Passage(passage.sentence(), mentions, passage.clauses());
    }
}

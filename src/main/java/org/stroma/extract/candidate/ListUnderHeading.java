package org.stroma.extract.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.extract.passage.Topic;
import org.stroma.extract.passage.Triggers;
import org.stroma.extract.passage.Triggers.Saying;
import org.stroma.extract.sentence.SentenceGraph;
import org.stroma.model.concept.Mention;
import org.stroma.model.ontology.Lexicon;

/// Lines below a heading or question that asks for something: "Adverse reactions", and below it "Nausea (12%)",
/// "Gallstones, occasionally.", "Pancreatitis is rare.", "Lymphoma has been reported."
final class ListUnderHeading implements Construction {

    private final Triggers triggers;
    private final Set<String> occurring;
    private final Set<String> frequencies;
    private final Set<String> vague;

    ListUnderHeading(Triggers triggers, Lexicon lexicon) {
        this.triggers = triggers;
        this.occurring = Set.copyOf(lexicon.of("occurrenceVerb"));
        this.vague = Set.copyOf(lexicon.of("vagueNoun"));
        this.frequencies = Set.copyOf(lexicon.of("frequencyWord"));
    }

    @Override
    public List<Candidate> read(PassageWords words, SentenceGraph graph) {
        Topic topic = words.topic();
        if (topic.asked().isEmpty() || topic.about().isEmpty()) {
            return List.of();
        }
        Saying asked = topic.asked().get();
        Mention about = topic.about().get();
        boolean answer =
                words.lower(0).matches("a|answer|reply") && words.lower(1).matches("[:.]");
        int start = answer ? 2 : 0;
        if (words.is(start, "RB")
                && words.mention(start).isEmpty()
                && !words.lower(start + 1).equals("to")) {
            return List.of();
        }
        Enumeration list = Enumeration.from(graph, start, false);
        if (list.names().isEmpty() || !Possessors.fits(about.concept().type(), asked) || !ends(words, list.end())) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Role object : Possessors.roles(words, list.names())) {
            int token = object.to() - 1;
            boolean named = triggers.relationalNoun(words, token).isEmpty() && !vague.contains(words.lemma(token));
            if (named) {
                Mention standIn = RelationalNoun.standIn(words, object.from(), about);
                Role subject = Role.standIn(standIn, object.from());
                candidates.add(new Candidate("headed-list", asked, subject, object, token, token, 0.75));
            }
        }
        return candidates;
    }

    /// Whether the list is followed by nothing but frequency, severity or time.
    private boolean ends(PassageWords words, int end) {
        if (end >= words.size() || words.lower(end).matches("[.;:!?(–—-]")) {
            return true;
        }
        if (words.lower(end).equals(",")) {
            return words.is(end + 1, "RB");
        }
        int verb = end;
        while (words.is(verb, "MD", "RB") || words.lower(verb).matches("has|have|had|been|be")) {
            verb++;
        }
        boolean often = words.says(end, "be")
                && (frequencies.contains(words.lower(end + 1)) || frequencies.contains(words.lower(end + 2)));
        return occurring.contains(words.lemma(verb)) && words.is(verb, "V")
                || often
                || words.says(end, "be") && occurring.contains(words.lemma(end + 1));
    }
}

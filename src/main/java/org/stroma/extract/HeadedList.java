package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stroma.extract.Chunk.Kind;
import org.stroma.extract.Role.Aspect;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Lexicon;
import org.stroma.model.Mention;
import org.stroma.model.Wording.Form;

/// Lines below a heading or question that asks for something: "Adverse reactions", and below it "Nausea (12%)",
/// "Gallstones, occasionally.", "Pancreatitis is rare.", "Lymphoma has been reported."
final class HeadedList implements Construction {

    private final Roles roles;
    private final Set<String> occurring;
    private final Set<String> frequencies;
    private final Set<String> vague;

    HeadedList(Roles roles, Lexicon lexicon) {
        this.roles = roles;
        this.occurring = Set.copyOf(lexicon.of("occurrenceVerb"));
        this.vague = Set.copyOf(lexicon.of("vagueNoun"));
        this.frequencies = Set.copyOf(lexicon.of("frequencyWord"));
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        Topic topic = words.topic();
        boolean opens = layout.at(0).filter(chunk -> chunk.from() == 0).isPresent();
        if (!opens || topic.asked().isEmpty() || topic.about().isEmpty()) {
            return List.of();
        }
        Saying asked = topic.asked().get();
        Mention about = topic.about().get();
        int start = layout.is(1, Kind.BREAK) && words.lower(0).matches("a|answer|reply") ? 2 : 0;
        if (layout.is(start, Kind.ADVERB) && !layout.word(start + 1).equals("to")) {
            return List.of();
        }
        Enumeration list = Enumeration.ofSubjects(layout, roles, start);
        if (list.roles().isEmpty() || !Possessors.fits(about.concept().type(), asked) || !ends(layout, list.end())) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Role object : list.roles()) {
            int token = object.to() - 1;
            boolean named =
                    triggers.at(Form.RELATIONAL_NOUN, words, token).isEmpty() && !vague.contains(words.lemma(token));
            if (named) {
                Mention standIn = RelationalNoun.standIn(words, object.from(), about);
                Role subject = new Role(standIn, object.from(), object.from() + 1, Aspect.THING, false, false);
                candidates.add(new Candidate("headed-list", asked, subject, object, token, token, 0.75));
            }
        }
        return candidates;
    }

    /// Whether nothing but how often, how badly or when stands behind the list.
    private boolean ends(Layout layout, int end) {
        Words words = layout.words();
        if (end >= layout.size() || layout.is(end, Kind.OTHER, Kind.BREAK)) {
            return true;
        }
        if (layout.is(end, Kind.COMMA)) {
            return layout.is(end + 1, Kind.ADVERB);
        }
        if (!layout.is(end, Kind.VERBS)) {
            return false;
        }
        Chunk verbs = layout.at(end).orElseThrow();
        boolean often = words.lemma(verbs.head()).equals("be") && frequencies.contains(words.lower(verbs.to()));
        return occurring.contains(words.lemma(verbs.head())) || often;
    }
}

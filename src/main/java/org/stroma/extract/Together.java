package org.stroma.extract;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.Triggers.Saying;
import org.stroma.model.Mention;
import org.stroma.model.Ontology;
import org.stroma.model.Relation;

/// The members of a combination are combined with each other: "gemcitabine plus nab-paclitaxel".
final class Together implements Construction {

    private final Relation combinedWith;

    Together(Ontology ontology) {
        this.combinedWith = ontology.relation("combinedWith");
    }

    @Override
    public List<Candidate> read(Layout layout, Triggers triggers) {
        Words words = layout.words();
        List<Candidate> candidates = new ArrayList<>();
        for (Mention mention : words.passage().mentions()) {
            if (mention.found() == Mention.Found.COMBINATION && layout.holding(words.first(mention)) >= 0) {
                pairs(words, mention, candidates);
            }
        }
        return candidates;
    }

    private void pairs(Words words, Mention combination, List<Candidate> into) {
        List<Mention> members = words.inside(combination).stream()
                .filter(inner -> combination.concept().members().contains(inner.concept()))
                .toList();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                Saying saying = new Saying(combinedWith, combinedWith.wordings().getFirst());
                int trigger = words.end(members.get(i));
                into.add(new Candidate(
                        "combination",
                        saying,
                        Role.thing(words, members.get(i)),
                        Role.thing(words, members.get(j)),
                        trigger,
                        trigger,
                        0.9));
            }
        }
    }
}

package org.stroma.mention.reference;

import java.util.ArrayList;
import java.util.List;
import org.stroma.mention.draft.Draft;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.ontology.Lexicon;

/// Words that stand for something named before: "this protein", "the drug", "both agents", "it", "their". Read sentence
/// by sentence, so that what one means is known to the next.
public final class References {

    private final Referents things;
    private final Explanations explanations;
    private final Pointers pointers;
    private final GeneralNouns descriptions;
    private final Pronouns pronouns;
    private final DualPronouns duals;

    public References(Lexicon lexicon, Generics generics) {
        this.things = new Referents(generics);
        this.explanations = new Explanations(generics);
        this.descriptions = new GeneralNouns(generics, explanations);
        this.pointers = new Pointers(lexicon, generics, things);
        this.duals = new DualPronouns(things);
        this.pronouns = new Pronouns(lexicon, generics, things);
    }

    public List<Draft> resolve(List<Draft> drafts) {
        List<Draft> resolved = new ArrayList<>();
        Discourse discourse = new Discourse();
        for (int i = 0; i < drafts.size(); i++) {
            Draft explained = explanations.mark(drafts.get(i));
            Draft pointed = duals.mark(pointers.mark(explained, i, discourse), i, discourse);
            Draft done = pronouns.mark(pointed, i, discourse);
            List<Referent> named = things.of(done, i);
            discourse.add(named, isTitle(done));
            descriptions.note(done, named, discourse);
            resolved.add(done);
        }
        return resolved;
    }

    private static boolean isTitle(Draft draft) {
        return draft.document()
                .section(draft.sentence().span())
                .filter(section -> section.kind() == Kind.TITLE)
                .isPresent();
    }
}

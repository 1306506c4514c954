package org.stroma.mention.reference;

import java.util.List;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.GrammaticalRole;
import org.stroma.mention.draft.Syntax;

/// Notes what general nouns a sentence says of its names: "the receptor CXCR4", "the peptide, LL-37,", "leptin
/// is a hormone", "leptin, a hormone".
final class GeneralNouns {

    private final Generics generics;
    private final Explanations explanations;

    GeneralNouns(Generics generics, Explanations explanations) {
        this.generics = generics;
        this.explanations = explanations;
    }

    void note(Draft draft, List<Referent> things, Discourse discourse) {
        Syntax syntax = new Syntax(draft);
        for (Referent thing : things) {
            if (!thing.isSeveral() && thing.isKnown()) {
                note(draft, syntax, thing, discourse);
            }
        }
    }

    private void note(Draft draft, Syntax syntax, Referent thing, Discourse discourse) {
        for (int i = thing.from() - 1; i < thing.to(); i++) {
            note(draft, thing, i, discourse);
        }
        if (draft.word(thing.from() - 1).equals(",") && draft.word(thing.to()).equals(",")) {
            note(draft, thing, thing.from() - 2, discourse);
        }
        draft.beginningAt(thing.from())
                .flatMap(name -> explanations.of(draft, name))
                .ifPresent(phrase -> note(draft, thing, phrase.noun(), discourse));
        if (thing.place() == GrammaticalRole.SUBJECT) {
            thing.verb().filter(syntax::isSaidOfAnother).ifPresent(noun -> note(draft, thing, noun, discourse));
        }
    }

    private void note(Draft draft, Referent thing, int token, Discourse discourse) {
        String noun = draft.lemma(token);
        if (!generics.classes(noun).isEmpty()) {
            discourse.describe(thing.key(), noun);
        }
    }
}

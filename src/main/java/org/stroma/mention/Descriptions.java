package org.stroma.mention;

import java.util.List;
import java.util.Optional;
import org.stroma.mention.Draft.Name;

/// Notes what general nouns a sentence says of its names: "the receptor CXCR4", "leptin is a
/// hormone", "leptin, a hormone".
final class Descriptions {

    private final Generics generics;

    Descriptions(Generics generics) {
        this.generics = generics;
    }

    void note(Draft draft, List<Thing> things, Discourse discourse) {
        Syntax syntax = new Syntax(draft);
        for (Thing thing : things) {
            if (!thing.isSeveral() && thing.isKnown()) {
                note(draft, syntax, thing, discourse);
            }
        }
    }

    private void note(Draft draft, Syntax syntax, Thing thing, Discourse discourse) {
        for (int i = thing.from() - 1; i < thing.to(); i++) {
            note(draft, thing, i, discourse);
        }
        boolean explained =
                draft.word(thing.to()).equals(",") || draft.word(thing.to()).equals("(");
        Optional<Name> next = explained ? next(draft, thing) : Optional.empty();
        next.ifPresent(name -> note(draft, thing, name.to() - 1, discourse));
        if (thing.place() == Place.SUBJECT) {
            thing.verb().filter(syntax::isSaidOfAnother).ifPresent(noun -> note(draft, thing, noun, discourse));
        }
    }

    /// The phrase that explains a name, right behind the comma.
    private static Optional<Name> next(Draft draft, Thing thing) {
        return draft.names().stream()
                .filter(name ->
                        name.from() == thing.to() + 1 && name.concept().iri().equals(thing.key()))
                .findFirst();
    }

    private void note(Draft draft, Thing thing, int token, Discourse discourse) {
        String noun = draft.lemma(token);
        if (!generics.classes(noun).isEmpty()) {
            discourse.describe(thing.key(), noun);
        }
    }
}

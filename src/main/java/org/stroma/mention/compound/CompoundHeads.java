package org.stroma.mention.compound;

import java.util.Optional;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.draft.Draft.Name;
import org.stroma.model.concept.EntityType;
import org.stroma.model.concept.Mention.Found;

/// The nouns that names are made with, where they stand in a sentence.
record CompoundHeads(NameHeads heads) {

    private static final EntityType PROCESS = new EntityType("Process");

    /// What a name is made with: one of the nouns that head names, or a process that a list knows.
    ///
    /// @param from its first token, which is the noun but for listed names of several words
    /// @param name in the list, where one has it
    record Head(int from, int noun, EntityType type, Optional<Name> name) {

        boolean isProcess() {
            return type.equals(PROCESS);
        }
    }

    Optional<Head> at(Draft draft, int noun) {
        if (noun < 0 || !draft.token(noun).is("N") || isVerbOfRelative(draft, noun)) {
            return Optional.empty();
        }
        Optional<Name> name = draft.outermostAt(noun);
        return name.isPresent()
                ? name.filter(listed -> isListed(listed, noun) && !heads.isUnowned(draft.lemma(noun)))
                        .map(listed -> new Head(listed.from(), noun, PROCESS, name))
                : heads.type(draft.lemma(noun))
                        .or(() -> Optional.of(PROCESS)
                                .filter(process -> isOfEffect(draft, noun) || heads.isProcess(draft.lemma(noun))))
                        .map(type -> new Head(noun, noun, type, Optional.empty()));
    }

    /// "a hormone that T cells release": what a plural behind the pronoun does is a verb, whatever its tag.
    private static boolean isVerbOfRelative(Draft draft, int noun) {
        int at = noun - 1;
        while (at > 0 && draft.token(at).is("N")) {
            at--;
        }
        return at >= 0
                && at < noun - 1
                && draft.token(noun - 1).is("NNS")
                && draft.token(noun).is("NN")
                && draft.token(at).is("WDT");
    }

    private static boolean isListed(Name name, int noun) {
        return name.isOf("Process")
                && name.to() == noun + 1
                && (name.found() == Found.NAME || name.found() == Found.FORM);
    }

    /// "neurotoxic effects", "angiogenic properties".
    boolean isOfEffect(Draft draft, int noun) {
        return noun > 0
                && heads.isOfEffect(draft.lemma(noun))
                && draft.token(noun - 1).is("JJ")
                && heads.isEffective(draft.words(hyphenated(draft, noun), noun));
    }

    private static int hyphenated(Draft draft, int noun) {
        return noun > 2 && draft.word(noun - 2).equals("-") ? noun - 3 : noun - 1;
    }
}

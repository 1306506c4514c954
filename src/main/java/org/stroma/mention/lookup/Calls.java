package org.stroma.mention.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stroma.mention.dictionary.ListedName;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameKey;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.dictionary.TokenKeys;
import org.stroma.mention.draft.Draft;
import org.stroma.model.text.Token;

/// By which names a document calls things: what tells among things that share a name.
final class Calls {

    /// For each thing, by its place in the terminology, the keys by which the document may call it.
    private final Map<Integer, Set<String>> called = new HashMap<>();

    Calls(NameIndex index, List<Draft> drafts) {
        drafts.forEach(draft -> read(index, draft));
    }

    private void read(NameIndex index, Draft draft) {
        TokenKeys keys = new TokenKeys(
                draft.sentence().tokens().stream().map(Token::text).toList());
        for (int from = 0; from < draft.size(); from++) {
            int names = index.namesFrom(keys, from, CandidateStretches.LONGEST);
            for (int length = 1; names >> length - 1 != 0; length++) {
                if ((names >> length - 1 & 1) == 1) {
                    String words = NameVariants.singular(draft.words(from, from + length));
                    index.names(words)
                            .forEach(name -> called.computeIfAbsent(name.order(), i -> new HashSet<>())
                                    .add(NameKey.of(words)));
                }
            }
        }
    }

    /// How many names of the thing the document uses.
    int of(ListedName name) {
        return called.getOrDefault(name.order(), Set.of()).size();
    }

    /// How many names of the thing the document uses besides this one.
    int besides(ListedName name, String words) {
        Set<String> keys = called.getOrDefault(name.order(), Set.of());
        return keys.contains(NameKey.of(words)) ? keys.size() - 1 : keys.size();
    }
}

package org.stroma.mention.lookup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stroma.mention.dictionary.ListedName;
import org.stroma.mention.dictionary.NameIndex;
import org.stroma.mention.dictionary.NameKey;
import org.stroma.mention.dictionary.NameVariants;
import org.stroma.mention.dictionary.TokenKeys;
import org.stroma.mention.draft.Draft;
import org.stroma.mention.local.Abbreviation;
import org.stroma.model.text.Part;
import org.stroma.model.text.Token;

/// By which names a document calls things: what tells among things that share a name.
final class Calls {

    /// Letters that a word has more than its beginning, at least.
    private static final int SHORTENED_BY = 4;

    /// For each thing, by its place in the terminology, the keys by which the document may call it.
    private final Map<Integer, Set<String>> called = new HashMap<>();

    /// The same for its titles.
    private final Map<Integer, Set<String>> inTitle = new HashMap<>();

    /// Words of the document to what they mean there.
    private final SortedMap<String, ListedName> spelled = new TreeMap<>();

    Calls(NameIndex index, List<Draft> drafts) {
        drafts.forEach(draft -> read(index, draft));
    }

    private void call(NameIndex index, String words, boolean title) {
        for (ListedName name : index.names(words)) {
            called.computeIfAbsent(name.order(), i -> new HashSet<>()).add(NameKey.of(words));
            if (title) {
                inTitle.computeIfAbsent(name.order(), i -> new HashSet<>()).add(NameKey.of(words));
            }
            if (index.choice().objection(name, words).isEmpty()) {
                spelled.putIfAbsent(words, name);
            }
        }
    }

    private void read(NameIndex index, Draft draft) {
        TokenKeys keys = new TokenKeys(
                draft.sentence().tokens().stream().map(Token::text).toList());
        for (int from = 0; from < draft.size(); from++) {
            int names = index.namesFrom(keys, from, CandidateStretches.LONGEST);
            for (int length = 1; names >> length - 1 != 0; length++) {
                if ((names >> length - 1 & 1) == 1) {
                    call(index, NameVariants.singular(draft.words(from, from + length)), isTitle(draft));
                }
            }
        }
    }

    private static boolean isTitle(Draft draft) {
        return draft.sentence().part() == Part.HEADLINE;
    }

    /// Whether the title calls the thing by another name than this one.
    boolean isInTitle(ListedName name, String words) {
        return inTitle.getOrDefault(name.order(), Set.of()).stream().anyMatch(key -> !key.equals(NameKey.of(words)));
    }

    /// The things of which the document uses a name that a short form can stand for, though no list says so: TAC for
    /// tacrolimus.
    List<ListedName> shortenedTo(String shortForm) {
        return spelled.entrySet().stream()
                .filter(entry -> isShortened(entry.getKey(), shortForm))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isShortened(String words, String shortForm) {
        boolean beginning = words.length() >= shortForm.length() + SHORTENED_BY
                && words.regionMatches(true, 0, shortForm, 0, shortForm.length())
                && words.indexOf(' ') < 0;
        return beginning
                || words.indexOf(' ') > 0
                        && Abbreviation.longForm(words, shortForm)
                                .filter(words::equals)
                                .isPresent();
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

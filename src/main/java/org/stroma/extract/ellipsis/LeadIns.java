package org.stroma.extract.ellipsis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.document.Document;
import org.stroma.model.document.Section;
import org.stroma.model.document.Section.Kind;
import org.stroma.model.text.Token;

/// Reads lists with an introductory line: "X is indicated for adults with:" and an item for each disease. Each item
/// is read together with that line; those who have what the items name are skipped.
public final class LeadIns {

    private static final Set<String> HAVING = Set.of("have", "has", "with", "having");
    private static final Set<String> FOLLOWING = Set.of("following", "these");

    private LeadIns() {}

    /// Every item with its line.
    public static List<Supplied> of(Document document, List<Passage> passages) {
        List<Supplied> found = new ArrayList<>();
        Optional<PassageWords> lead = Optional.empty();
        Optional<Section> current = Optional.empty();
        for (Passage passage : passages) {
            Optional<Section> section = document.section(passage.sentence().span());
            boolean item = section.filter(one -> one.kind() == Kind.ITEM).isPresent();
            if (item && lead.isPresent() && !section.equals(current)) {
                boolean first = current.filter(one -> one.kind() == Kind.ITEM).isEmpty();
                join(lead.get(), new PassageWords(passage), first).ifPresent(found::add);
            }
            if (!item) {
                PassageWords words = new PassageWords(passage);
                lead = words.lower(words.size() - 1).equals(":") ? Optional.of(words) : Optional.empty();
            }
            current = section;
        }
        return found;
    }

    private static Optional<Supplied> join(PassageWords lead, PassageWords item, boolean first) {
        int to = end(lead);
        int from = 0;
        while (from < item.size() && !item.is(from, "N") && item.mention(from).isEmpty()) {
            from++;
        }
        if (to == 0 || from == item.size()) {
            return Optional.empty();
        }
        List<Token> before = lead.passage().sentence().tokens().subList(0, to);
        List<Mention> named = lead.passage().mentions().stream()
                .filter(mention ->
                        mention.span().end() <= before.getLast().span().end())
                .toList();
        Preceding line = new Preceding(before, named, lead.passage().sentence().parse());
        return Optional.of(Supplied.of(line, item, from, item.size(), first));
    }

    /// How far the line is read: up to its colon, or to those who have what the items name, or to "the following".
    private static int end(PassageWords lead) {
        int end = lead.size() - 1;
        if (HAVING.contains(lead.lower(end - 1))) {
            for (int i = end - 2; i > 0; i--) {
                boolean people =
                        lead.lemma(i).matches("patient|adult|child|person|people|individual|woman|man|adolescent");
                if (people) {
                    return phraseStart(lead, i);
                }
            }
        }
        for (int i = end - 1; i > 0 && i > end - 4; i--) {
            if (FOLLOWING.contains(lead.lower(i))) {
                return lead.is(i - 1, "DT") ? i - 1 : i;
            }
        }
        boolean open =
                lead.is(end - 1, "IN", "TO", "VB") && lead.mention(end - 1).isEmpty();
        return open ? end : end + 1;
    }

    private static int phraseStart(PassageWords lead, int noun) {
        int i = noun;
        while (i > 0
                && (lead.is(i - 1, "JJ", "CD", "DT", "N") || lead.lower(i - 1).matches("and|or|,"))
                && !lead.is(i - 1, "IN")) {
            i--;
        }
        return i;
    }
}

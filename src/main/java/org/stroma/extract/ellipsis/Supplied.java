package org.stroma.extract.ellipsis;

import java.util.ArrayList;
import java.util.List;
import org.stroma.extract.candidate.Candidate;
import org.stroma.extract.candidate.Role;
import org.stroma.extract.passage.PassageWords;
import org.stroma.model.concept.Mention;
import org.stroma.model.concept.Passage;
import org.stroma.model.text.Parse;
import org.stroma.model.text.Sentence;
import org.stroma.model.text.Span;
import org.stroma.model.text.Token;

/// Words read as if others preceded them: the clause "binds CCR5" with the head of its line, a list item with the
/// line that introduces the list.
///
/// @param words all of them, as one sentence
/// @param own the first token that is not supplied
/// @param near whether what is supplied stands close enough to be quoted
public record Supplied(PassageWords words, int own, boolean near) {

    static Supplied of(Preceding before, PassageWords clause, int from, int to, boolean near) {
        List<Token> tokens = new ArrayList<>(before.tokens());
        for (int i = from; i < to; i++) {
            tokens.add(clause.token(i));
        }
        Span span = tokens.getFirst().span().to(tokens.getLast().span());
        Span ownSpan = clause.span(from, to);
        List<Mention> mentions = new ArrayList<>(before.named());
        clause.passage().mentions().stream()
                .filter(mention -> ownSpan.contains(mention.span()))
                .forEach(mentions::add);
        Parse parse = SuppliedTree.joining(before, clause, from, to);
        Sentence sentence = new Sentence(span, clause.passage().sentence().part(), tokens, parse);
        return new Supplied(
                new PassageWords(new Passage(sentence, mentions)),
                before.tokens().size(),
                near);
    }

    /// Whether a reading joins what is supplied with what is not.
    public boolean concerns(Candidate candidate) {
        int subject = words.first(candidate.subject().mention());
        int object = words.first(candidate.object().mention());
        return subject < own ^ object < own;
    }

    /// The same reading with a word of the clause itself for what is too far away to be quoted.
    public Candidate inPlace(Candidate candidate) {
        return near
                ? candidate
                : new Candidate(
                        candidate.rule(),
                        candidate.saying(),
                        inPlace(candidate.subject()),
                        inPlace(candidate.object()),
                        candidate.trigger(),
                        Math.max(own, candidate.verbs()),
                        candidate.confidence(),
                        candidate.presupposed(),
                        candidate.traits());
    }

    private Role inPlace(Role role) {
        if (words.first(role.mention()) >= own) {
            return role.from() >= own ? role : new Role(role.mention(), own, role.to(), role.turned(), role.negated());
        }
        Mention standIn = new Mention(words.token(own).span(), role.mention().concept(), Mention.Found.REFERENCE);
        return new Role(standIn, own, own + 1, role.turned(), role.negated());
    }
}

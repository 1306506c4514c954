package org.stroma.serve.browse;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stroma.query.Parameter;
import org.stroma.query.Question;
import org.stroma.query.Questions;
import org.stroma.serve.lookup.LinkedThing;

/// Finds the question that is about one relation and needs nothing else to be asked.
record RelationQuestion(Relations relations) {

    private static final Pattern TERM = Pattern.compile("\\bkg:(\\w+)");

    Optional<Question> of(String relation, Questions questions) {
        Set<String> wanted = Set.of(LinkedThing.localName(relation));
        return questions.list().stream()
                .filter(question -> question.parameters().stream().noneMatch(Parameter::required))
                .filter(question -> mentioned(question).equals(wanted))
                .findFirst();
    }

    private Set<String> mentioned(Question question) {
        Set<String> known = new TreeSet<>();
        relations.iris().forEach(iri -> known.add(LinkedThing.localName(iri)));
        Set<String> mentioned = new TreeSet<>();
        Matcher terms = TERM.matcher(question.sparql());
        while (terms.find()) {
            if (known.contains(terms.group(1))) {
                mentioned.add(terms.group(1));
            }
        }
        return mentioned;
    }
}

package org.stroma.vocabulary.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.stroma.model.ontology.Lexicon;
import org.stroma.model.ontology.Ontology;

/// Makes a {@link Lexicon} of `kg:lexicon`'s properties.
final class LexiconReader {

    private LexiconReader() {}

    static Lexicon read(Model all) {
        return new Lexicon(roles(all.createResource(Ontology.NAMESPACE + "lexicon")));
    }

    /// Local names of a resource's own properties to their phrases, in the order of the alphabet.
    static Map<String, List<String>> roles(Resource lexicon) {
        Map<String, List<String>> words = new TreeMap<>();
        lexicon.listProperties()
                .filterKeep(statement -> statement.getObject().isLiteral()
                        && statement.getPredicate().getNameSpace().equals(Ontology.NAMESPACE))
                .forEach(statement -> words.computeIfAbsent(
                                statement.getPredicate().getLocalName(), role -> new ArrayList<>())
                        .add(statement.getString()));
        words.replaceAll((role, phrases) -> phrases.stream().sorted().toList());
        return words;
    }
}

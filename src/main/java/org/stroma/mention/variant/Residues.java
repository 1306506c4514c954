package org.stroma.mention.variant;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stroma.model.ontology.Lexicon;

/// Codes of amino acids and nucleotides, by every way to write them.
final class Residues {

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> letters = new TreeMap<>();
    private final Map<String, String> nucleotides = new HashMap<>();

    Residues(Lexicon lexicon) {
        for (Lexicon.Pair residue : lexicon.pairs("residue")) {
            String[] rest = residue.rest().split(" ", 2);
            letters.put(residue.first(), rest[0]);
            codes.put(residue.first().toLowerCase(Locale.ROOT), residue.first());
            codes.put(rest[0].toLowerCase(Locale.ROOT), residue.first());
            names(rest[1]).forEach(name -> codes.put(name, residue.first()));
        }
        for (Lexicon.Pair nucleotide : lexicon.pairs("nucleotide")) {
            names(nucleotide.rest()).forEach(name -> nucleotides.put(name, nucleotide.first()));
        }
    }

    private static List<String> names(String alternatives) {
        return List.of(alternatives.toLowerCase(Locale.ROOT).split("\\|"));
    }

    /// What stands for a group of a form in the name: a code for residues and nucleotides, the words for all else;
    /// nothing for words that are no residue.
    Optional<String> code(String group, String words) {
        if (group.startsWith("aa")) {
            return words.isEmpty()
                    ? Optional.of(words)
                    : Optional.ofNullable(codes.get(words.toLowerCase(Locale.ROOT)));
        }
        return Optional.of(
                group.startsWith("nt")
                        ? nucleotides.getOrDefault(words.toLowerCase(Locale.ROOT), words)
                        : words.replaceAll("\\s", ""));
    }

    /// As papers write a change of a protein: V600E for p.Val600Glu.
    String shortForm(String hgvs) {
        if (!hgvs.startsWith("p.")) {
            return hgvs;
        }
        String form = hgvs.substring(2);
        for (Map.Entry<String, String> letter : letters.entrySet()) {
            form = form.replace(letter.getKey(), letter.getValue());
        }
        return form;
    }
}

package org.stroma.mention.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.stroma.model.ontology.Lexicon;

class VariantFormTest {

    @Test
    void knowsWhatAMatchCanBeginWith() {
        VariantForm form = VariantForm.of("-", "[ACGT]\\d+|(?<!x)rs ?\\d+|[-+]\\d+", false);
        assertThat("ACGTr-+".chars().allMatch(c -> form.mayBegin((char) c))).isTrue();
        assertThat("BxR0 (".chars().anyMatch(c -> form.mayBegin((char) c))).isFalse();
    }

    @Test
    void triesWhateverIsNotAscii() {
        assertThat(VariantForm.of("-", "Δ\\d+", false).mayBegin('Δ')).isTrue();
        assertThat(VariantForm.of("-", "[A-Z]\\d+", false).mayBegin('Δ')).isTrue();
    }

    @Test
    void makesANameOnlyOfWordsThatAreResidues() {
        Residues residues = new Residues(new Lexicon(
                Map.of("residue", List.of("Arg R arginine", "Ter * X|stop"), "nucleotide", List.of("A adenine"))));
        VariantForm form =
                VariantForm.of("p.{aa1}{pos}{aa2}", "(?<aa1>\\w+?)(?<pos>\\d+) to (?<aa2>an? end|\\w+)", false);
        assertThat(name(form, residues, "Arg243 to stop")).contains("p.Arg243Ter");
        assertThat(name(form, residues, "arginine243 to an end")).isEmpty();
    }

    private static Optional<String> name(VariantForm form, Residues residues, String words) {
        Matcher matcher = form.pattern().matcher(words);
        assertThat(matcher.lookingAt()).isTrue();
        return form.name(matcher, residues);
    }
}

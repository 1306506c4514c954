package org.stroma.learn.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UniversalCraftTest {

    /// Words as `form/TAG/head/relation`, turned to `relation:head's form`.
    private static List<String> converted(String craft) {
        List<Word> words = new ArrayList<>();
        for (String column : craft.strip().split("\\s+")) {
            String[] parts = column.split("/");
            words.add(new Word(parts[0], parts[0], "X", parts[1], Integer.parseInt(parts[2]), parts[3], true));
        }
        Tree tree = UniversalCraft.convert(new Tree("d", "1", "", true, words));
        return tree.words().stream()
                .map(word -> word.head() == 0
                        ? word.relation()
                        : word.relation() + ":"
                                + tree.words().get(word.head() - 1).form())
                .toList();
    }

    @Test
    void makesAPrepositionTheCaseOfItsNoun() {
        assertThat(
                        converted(
                                "cells/NNS/2/nsubjpass bind/VBP/0/root to/IN/2/prep sites/NNS/3/pobj in/IN/4/prep liver/NN/5/pobj"))
                .containsExactly("nsubj:pass:bind", "root", "case:sites", "obl:bind", "case:liver", "nmod:sites");
    }

    @Test
    void marksTheAgentOfAPassive() {
        assertThat(converted("it/PRP/3/nsubjpass is/VBZ/3/auxpass blocked/VBN/0/root by/IN/3/agent drugs/NNS/4/pobj"))
                .containsExactly("nsubj:pass:blocked", "aux:pass:blocked", "root", "case:drugs", "obl:agent:blocked");
    }

    @Test
    void marksAClauseBehindAPreposition() {
        assertThat(converted("grow/VBP/0/root by/IN/1/prep blocking/VBG/2/pcomp it/PRP/3/dobj"))
                .containsExactly("root", "mark:blocking", "advcl:grow", "obj:blocking");
    }

    @Test
    void joinsPrepositionsThatMakeOne() {
        assertThat(converted("died/VBD/0/root because/IN/1/prep of/IN/2/prep it/PRP/3/pobj"))
                .containsExactly("root", "case:it", "fixed:because", "obl:died");
    }

    @Test
    void takesARelativePronounForTheSubjectThatIsMissing() {
        assertThat(converted("drug/NN/0/root that/WDT/3/dep blocks/VBZ/1/relcl it/PRP/3/dobj"))
                .containsExactly("root", "nsubj:blocks", "acl:relcl:drug", "obj:blocks");
    }

    @Test
    void takesARelativePronounForTheObjectWhereThereIsASubject() {
        assertThat(converted("drug/NN/0/root that/WDT/4/dep they/PRP/4/nsubj use/VBP/1/relcl"))
                .containsExactly("root", "obj:use", "nsubj:use", "acl:relcl:drug");
    }

    @Test
    void takesARelativePronounForTheObjectOfAStrandedPreposition() {
        assertThat(converted("site/NN/0/root which/WDT/4/dep it/PRP/4/nsubj binds/VBZ/1/relcl to/IN/4/prep"))
                .containsExactly("root", "obl:binds", "nsubj:binds", "acl:relcl:site", "case:which");
    }

    @Test
    void hangsAllConjunctsOnTheFirst() {
        assertThat(converted("mice/NNS/0/root ,/,/1/punct rats/NNS/1/conj and/CC/3/cc dogs/NNS/3/conj"))
                .containsExactly("root", "punct:rats", "conj:mice", "cc:dogs", "conj:mice");
    }

    @Test
    void makesThePredicateTheHeadOfACopula() {
        assertThat(converted("it/PRP/2/nsubj is/VBZ/0/root safe/JJ/2/acomp in/IN/2/prep mice/NNS/4/pobj"))
                .containsExactly("nsubj:safe", "cop:safe", "root", "case:mice", "obl:safe");
    }

    @Test
    void leavesBeTheHeadOfThereIs() {
        assertThat(converted("there/EX/2/expl is/VBZ/0/root hope/NN/2/attr"))
                .containsExactly("expl:is", "root", "nsubj:is");
    }

    @Test
    void takesAClauseForThePredicateAndMarksTheOuterSubject() {
        assertThat(converted("aim/NN/2/nsubj is/VBZ/0/root to/TO/4/aux block/VB/2/xcomp it/PRP/4/dobj"))
                .containsExactly("nsubj:outer:block", "cop:block", "mark:block", "root", "obj:block");
    }

    @Test
    void takesTheClauseForTheSubjectOfWhatIsPossible() {
        assertThat(converted("it/PRP/2/nsubj is/VBZ/0/root possible/JJ/2/acomp to/TO/5/aux cure/VB/3/xcomp"))
                .containsExactly("expl:possible", "cop:possible", "root", "mark:cure", "csubj:possible");
    }

    @Test
    void leavesTheSubjectOfWhatIsAble() {
        assertThat(converted("it/PRP/2/nsubj is/VBZ/0/root able/JJ/2/acomp to/TO/5/aux bind/VB/3/xcomp"))
                .containsExactly("nsubj:able", "cop:able", "root", "mark:bind", "xcomp:able");
    }

    @Test
    void letsTheFirstOfTwoMainClausesLead() {
        assertThat(converted("cells/NNS/2/nsubj died/VBD/5/ccomp ;/:/5/punct mice/NNS/5/nsubj lived/VBD/0/root"))
                .containsExactly("nsubj:died", "root", "punct:lived", "nsubj:lived", "parataxis:died");
    }

    @Test
    void namesModifiersByTheirTags() {
        assertThat(converted("bone/NN/2/nmod protein/NN/0/root 4/CD/2/nmod"))
                .containsExactly("compound:protein", "root", "nummod:protein");
    }
}

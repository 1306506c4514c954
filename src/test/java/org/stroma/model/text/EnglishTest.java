package org.stroma.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    @ParameterizedTest
    @CsvSource({
        "cells, cell",
        "tumors, tumor",
        "therapies, therapy",
        "antibodies, antibody",
        "biopsies, biopsy",
        "kinases, kinase",
        "proteases, protease",
        "diseases, disease",
        "doses, dose",
        "sizes, size",
        "viruses, virus",
        "sinuses, sinus",
        "masses, mass",
        "abscesses, abscess",
        "complexes, complex",
        "rashes, rash",
        "branches, branch",
        "approaches, approach",
        "headaches, headache",
        "niches, niche",
        "metastases, metastasis",
        "prognoses, prognosis",
        "analyses, analysis",
        "crises, crisis",
        "nuclei, nucleus",
        "fungi, fungus",
        "bacteria, bacterium",
        "mitochondria, mitochondrion",
        "criteria, criterion",
        "mice, mouse",
        "children, child",
        "women, woman",
        "matrices, matrix",
        "valves, valve",
        "axes, axis",
        "lymphocytes, lymphocyte",
        "enzymes, enzyme",
        "leukemias, leukemia",
        "genes, gene"
    })
    void findsTheSingular(String plural, String singular) {
        assertThat(English.singular(plural)).isEqualTo(singular);
        assertThat(English.singular(singular)).isEqualTo(singular);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apoptosis",
                "sepsis",
                "arthritis",
                "hepatitis",
                "pelvis",
                "epidermis",
                "lupus",
                "virus",
                "thymus",
                "mass",
                "diabetes",
                "ascites",
                "pancreas",
                "rabies",
                "herpes",
                "measles",
                "species",
                "series",
                "bias",
                "gas",
                "p53",
                ""
            })
    void leavesWhatIsNoPlural(String noun) {
        assertThat(English.singular(noun)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource({
        "block, blocks blocked blocking",
        "inhibit, inhibits inhibited inhibiting",
        "suppress, suppresses suppressed suppressing",
        "reduce, reduces reduced reducing",
        "amplify, amplifies amplified amplifying",
        "destroy, destroys destroyed destroying",
        "trap, traps trapped trapping",
        "plug, plugs plugged plugging",
        "stop, stops stopped stopping",
        "jam, jams jammed jamming",
        "occur, occurs occurred occurring",
        "confer, confers conferred conferring",
        "permit, permits permitted permitting",
        "propel, propels propelled propelling",
        "equip, equips equipped equipping",
        "program, programs programmed programming",
        "reprogram, reprograms reprogrammed reprogramming",
        "traffic, traffics trafficked trafficking",
        "trigger, triggers triggered triggering",
        "develop, develops developed developing",
        "quench, quenches quenched quenching",
        "free, frees freed freeing",
        "lie, lies lying",
        "underlie, underlies underlying underlay",
        "lead, leads led leading",
        "co-lead, co-leads co-led co-leading",
        "bind, binds bound binding",
        "drive, drives drove driven driving",
        "arise, arises arose arisen arising",
        "undergo, undergoes underwent undergone undergoing",
        "undertake, undertakes undertook undertaken undertaking",
        "overcome, overcomes overcame overcome overcoming",
        "oversee, oversees oversaw overseen overseeing",
        "begin, begins began begun beginning",
        "run, runs ran run running",
        "shed, sheds shed shedding",
        "shut, shuts shut shutting",
        "set, sets set setting",
        "shrink, shrinks shrank shrunk shrinking",
        "strike, strikes struck striking",
        "leave, leaves left leaving",
        "bear, bears bore borne bearing",
        "teach, teaches taught teaching",
        "withstand, withstands withstood withstanding",
        "see, sees saw seen seeing",
        "be, am is are was were been being",
        "have, has had having",
        "do, does did done doing"
    })
    void knowsTheFormsOfAVerb(String verb, String forms) {
        assertThat(English.formsOf(verb)).contains(verb).containsAll(List.of(forms.split(" ")));
    }

    @Test
    void makesNoFormThatBelongsToAnotherWord() {
        assertThat(English.formsOf("bind")).doesNotContain("binded");
        assertThat(English.formsOf("reduce")).doesNotContain("reduceed", "reduceing");
        assertThat(English.formsOf("target")).contains("targeted", "targeting");
    }

    @ParameterizedTest
    @CsvSource({"block, blocked", "lead, led", "drive, driven", "suppress, suppressed", "free, freed"})
    void knowsPastForms(String verb, String form) {
        assertThat(English.isPastForm(verb, form)).isTrue();
        assertThat(English.isPastForm(verb, verb)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"be, is", "have, has", "do, does", "block, blocks", "drive, driving", "bind, binds"})
    void takesNoPresentFormForAPast(String verb, String form) {
        assertThat(English.isPastForm(verb, form)).isFalse();
    }

    @Test
    void givesAFormToTheFirstOfTwoVerbs() {
        assertThat(English.verbsByForm(List.of("find", "found")))
                .containsEntry("found", "find")
                .containsEntry("founded", "found")
                .containsEntry("finding", "find");
    }

    @Test
    void spellsGreekLetters() {
        assertThat(Stream.of("TGF-β", "IFN-γ", "Δ9-THC", "µ-opioid", "μ-opioid", "ς", "none")
                        .map(Greek::spelled))
                .containsExactly("TGF-beta", "IFN-gamma", "delta9-THC", "mu-opioid", "mu-opioid", "sigma", "none");
    }
}

package org.stroma.model.ontology;

/// What something was shown in. The graph names them `kg:InVitro` and so on.
public enum Setting {
    IN_VITRO("InVitro"),
    TISSUE_SAMPLE("TissueSample"),
    ANIMAL_MODEL("AnimalModel"),
    PATIENTS("Patients"),
    PHASE_1("Phase1"),
    PHASE_2("Phase2"),
    PHASE_3("Phase3"),
    APPROVED("Approved");

    private final String term;

    Setting(String term) {
        this.term = term;
    }

    /// Its local name in the ontology.
    public String term() {
        return term;
    }
}

package org.dateline.article;

import java.util.List;

/** What was given cannot be taken; nothing was changed. */
public final class DraftRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<DraftProblem> problems;

    public DraftRefused(List<DraftProblem> problems) {
        super(problems.size() + " problem(s) in the draft");
        this.problems = List.copyOf(problems);
    }

    public List<DraftProblem> problems() {
        return problems;
    }
}

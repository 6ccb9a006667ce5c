package org.dateline.event.step;

import org.dateline.event.When;

/**
 * An event as one sentence tells it.
 *
 * @param candidate trigger, parties and status
 * @param when its time
 * @param certainty how surely the time belongs to it, 0 to 1
 * @param repeated whether it stands in a paragraph that is printed twice
 */
record Draft(Candidate candidate, When when, double certainty, boolean repeated) {

    Draft with(Reality reality) {
        return new Draft(
                new Candidate(candidate.match(), candidate.kind(), candidate.roles(), reality, candidate.things()),
                when,
                certainty,
                repeated);
    }

    Draft with(When other) {
        return new Draft(candidate, other, certainty, repeated);
    }

    Draft asRepeated() {
        return new Draft(candidate, when, certainty, true);
    }

    boolean isDated() {
        return when.basis() != When.Basis.BOUNDED;
    }

    int sentence() {
        return candidate.match().syntax().sentence().index();
    }
}

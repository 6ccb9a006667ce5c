package org.dateline.chronology.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.article.DraftProblem;
import org.dateline.article.DraftRefused;
import org.dateline.article.Owner;
import org.dateline.chronology.ChronologyService;
import org.dateline.chronology.CorrectionId;
import org.dateline.chronology.NotFound;
import org.dateline.chronology.UndoConflict;

/** What was done on this screen and can be taken back, the last first. */
final class Undoing {

    private final ChronologyService service;
    private final Owner owner;
    private final Runnable onUndone;
    private final Deque<CorrectionId> done = new ArrayDeque<>();

    Undoing(ChronologyService service, Owner owner, Runnable onUndone) {
        this.service = service;
        this.owner = owner;
        this.onUndone = onUndone;
    }

    /** Remembers a change and offers the way back. */
    void offer(String message, CorrectionId correction) {
        done.push(correction);
        Toasts.undoable(message, () -> undo(correction));
    }

    /** Takes the last change back, if there is one. */
    void undoLast() {
        CorrectionId last = done.peek();
        if (last == null) {
            Toasts.say("Nothing to undo here.");
            return;
        }
        undo(last);
    }

    private void undo(CorrectionId correction) {
        if (!done.remove(correction)) {
            return;
        }
        try {
            service.undo(owner, correction);
            Toasts.say("Undone.");
        } catch (UndoConflict | NotFound refused) {
            Toasts.say(String.valueOf(refused.getMessage()));
        } catch (DraftRefused refused) {
            refused.problems().stream().map(DraftProblem::message).forEach(Toasts::say);
        }
        onUndone.run();
    }
}

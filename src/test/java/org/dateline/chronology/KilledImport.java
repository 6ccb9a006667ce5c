package org.dateline.chronology;

import static org.dateline.chronology.OpenStore.BODY;
import static org.dateline.chronology.OpenStore.draft;

import java.nio.file.Path;
import java.sql.Connection;
import org.dateline.article.IntakeProgress;
import org.dateline.article.Owner;
import org.h2.api.Trigger;

/** A process of its own that dies, as if killed, while an article is being written. */
final class KilledImport {

    /** What the process answers when it died where it should. */
    static final int DEAD = 77;

    static final String KEPT = "Kept before";

    private KilledImport() {}

    /** @param arguments the store's folder and "add" or "begin" */
    public static void main(String... arguments) {
        OpenStore store = OpenStore.in(Path.of(arguments[0]));
        var kept = store.service().create(Owner.LOCAL, KEPT);
        store.add(kept.id(), BODY);
        store.jdbc()
                .sql("create trigger dies before insert on event for each row call '" + Dies.class.getName() + "'")
                .update();
        String another = BODY + "They met in Vienna.";
        if (arguments[1].equals("add")) {
            store.add(kept.id(), another);
        } else {
            store.service().begin(Owner.LOCAL, "Begun", draft(another), IntakeProgress.NONE);
        }
    }

    /** Ends the process at the second event of the article. */
    public static final class Dies implements Trigger {

        private int written;

        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            written++;
            if (written == 2) {
                Runtime.getRuntime().halt(DEAD);
            }
        }
    }
}

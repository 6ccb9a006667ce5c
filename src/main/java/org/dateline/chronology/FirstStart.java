package org.dateline.chronology;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.dateline.article.Owner;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before the app answers for the first time, the chronology of the samples is there. */
@Component
final class FirstStart implements SmartInitializingSingleton {

    private static final Logger LOG = System.getLogger(FirstStart.class.getName());

    private final SampleChronology samples;

    FirstStart(SampleChronology samples) {
        this.samples = samples;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            samples.openOnFirstStart(Owner.LOCAL)
                    .ifPresent(chronology -> LOG.log(Level.INFO, "The samples are in chronology {0}", chronology.id()));
        } catch (RuntimeException e) {
            // the app is of use without them, and tries again at the next start
            LOG.log(Level.ERROR, "The samples could not be read; the app starts without them", e);
        }
    }
}

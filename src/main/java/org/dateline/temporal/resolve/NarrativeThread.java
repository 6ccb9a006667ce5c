package org.dateline.temporal.resolve;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.temporal.Granule;
import org.dateline.temporal.phrase.Meaning;
import org.dateline.temporal.resolve.YearModel.Feature;
import org.jspecify.annotations.Nullable;

/**
 * The years of the dates in a history that have none. The story runs through its dates in small steps; some dates with
 * a year are told in passing ("a treaty of 1839") and do not move it. Of all ways through the dates the likeliest is
 * taken, by a search that keeps a few ways at each date (its cost grows with the number of dates). What is likely is
 * the {@link YearModel}'s to say.
 */
final class NarrativeThread {

    /** So many ways are kept at each date. */
    private static final int WIDTH = 10;

    /** So many years told last are tried for a date. */
    private static final int RECENT = 3;

    private final Map<Integer, Integer> years = new HashMap<>();
    private final Set<Integer> passed = new HashSet<>();

    private NarrativeThread(@Nullable Way best) {
        for (Way way = best; way != null; way = way.before) {
            if (way.item != null && way.year != null) {
                years.put(way.item.token(), way.year);
            }
            if (way.item != null && way.passes) {
                passed.add(way.item.token());
            }
        }
    }

    static NarrativeThread of(List<Found> found, int lastYear, YearModel model) {
        return new NarrativeThread(search(ThreadItems.of(found), lastYear, model));
    }

    /** The year of the date that begins at a token; null where the thread does not know it. */
    @Nullable
    Integer yearAt(int token) {
        return years.get(token);
    }

    /** Whether the date that begins at a token is told in passing. */
    boolean passes(int token) {
        return passed.contains(token);
    }

    /** The likeliest way through the dates. */
    static @Nullable Way search(List<ThreadItem> items, int lastYear, YearModel model) {
        Search search = new Search(lastYear, model, firstYear(items));
        Collection<Way> ways = List.of(new Way(null, null, null, 0, null, null, false));
        for (ThreadItem item : items) {
            Map<Granule, Way> next = new LinkedHashMap<>();
            for (Way way : ways) {
                for (Way on : search.steps(way, item)) {
                    next.merge(on.told == null ? Granule.year(0) : on.told, on, Way::better);
                }
            }
            ways = next.isEmpty() ? ways : best(next.values());
            search.tell(item);
        }
        return ways.stream().max(Comparator.comparingDouble(Way::score)).orElse(null);
    }

    private static @Nullable Integer firstYear(List<ThreadItem> items) {
        return items.stream()
                .map(ThreadItem::dated)
                .filter(Objects::nonNull)
                .map(date -> date.start().getYear())
                .findFirst()
                .orElse(null);
    }

    private static List<Way> best(Collection<Way> ways) {
        return ways.stream()
                .sorted(Comparator.comparingDouble(Way::score).reversed())
                .limit(WIDTH)
                .toList();
    }

    /** One search: what does not change on its way, and the years told so far. */
    private static final class Search {

        private final int lastYear;
        private final YearModel model;
        private final @Nullable Integer firstYear;
        private final Deque<Integer> told = new ArrayDeque<>();
        private @Nullable ThreadItem latest;

        Search(int lastYear, YearModel model, @Nullable Integer firstYear) {
            this.lastYear = lastYear;
            this.model = model;
            this.firstYear = firstYear;
        }

        void tell(ThreadItem item) {
            if (item.dated() != null) {
                latest = item;
                told.addFirst(item.dated().start().getYear());
                if (told.size() > RECENT) {
                    told.removeLast();
                }
            }
        }

        List<Way> steps(Way way, ThreadItem item) {
            Granule dated = item.dated();
            if (dated != null) {
                double follow = model.weight(Feature.FOLLOWED, ThreadFeatures.followed(way.told, dated));
                double pass = model.weight(Feature.ASIDE, ThreadFeatures.aside(item, dated))
                        + model.weight(Feature.AHEAD, item.ahead() ? 1 : 0);
                boolean back = way.told != null && dated.start().isBefore(way.told.start());
                pass += model.weight(Feature.ATTRIBUTE, item.attribute() && back ? 1 : 0);
                double had = item.pluperfect() && back ? model.weight(Feature.HAD, 2) : 0;
                Granule there = item.settled() == null ? dated : item.settled();
                return List.of(way.follow(item, there, follow), way.pass(item, pass + had));
            }
            return item.yearless() == null ? moves(way, item) : placed(way, item);
        }

        private List<Way> placed(Way way, ThreadItem item) {
            List<Way> steps = new ArrayList<>();
            for (int year : candidates(way, item)) {
                Granule date = year <= lastYear ? item.in(year) : null;
                if (date != null) {
                    boolean stays = way.told != null && way.told.start().getYear() == year;
                    double gain = model.weight(Feature.STEP, ThreadFeatures.step(way.told, date))
                            + (stays ? 0 : model.weight(Feature.DRIFT, ThreadFeatures.drift(way.anchored, year)));
                    boolean back = way.told != null && date.start().isBefore(way.told.start());
                    double had = item.pluperfect() ? model.weight(Feature.HAD, back ? 1 : 0) : 0;
                    double beside = model.weight(Feature.BESIDE, ThreadFeatures.beside(latest, item, date));
                    double weekday = model.weight(Feature.WEEKDAY, ThreadFeatures.weekday(item.yearless(), date));
                    double all = gain + had + beside + weekday;
                    steps.add(way.place(item, date, all, item.pluperfect() && back));
                    if (item.ahead() && !back) {
                        // "200 men in March, and 2,000 by December": the story may still be in March
                        steps.add(way.place(item, date, all + model.weight(Feature.AHEAD, 2), true));
                    }
                }
            }
            return steps;
        }

        /** "two months later" goes on; "the previous July" looks back, and the story may stay where it was. */
        private List<Way> moves(Way way, ThreadItem item) {
            Granule there = way.told == null || item.move() == null ? null : moved(way.told, item.move());
            if (way.told == null || there == null) {
                return List.of(way.pass(item, 0));
            }
            boolean back = there.start().isBefore(way.told.start());
            double had = item.pluperfect() && back ? model.weight(Feature.HAD, 2) : 0;
            return List.of(way.move(item, there), way.pass(item, model.weight(Feature.STAY, back ? 1 : 0) + had));
        }

        private static @Nullable Granule moved(Granule told, Meaning move) {
            return switch (move) {
                case Meaning.Beside beside -> BesideResolver.moved(beside, told);
                case Meaning.Shift shift -> ShiftResolver.movedFrom(told, shift);
                case Meaning.OfYear ofYear ->
                    NamedResolver.beside(ofYear, told.start().getYear());
                default -> null;
            };
        }

        private Set<Integer> candidates(Way way, ThreadItem item) {
            Set<Integer> years = new LinkedHashSet<>();
            if (way.told != null) {
                int year = way.told.start().getYear();
                years.addAll(List.of(year, year + 1, year - 1));
            }
            years.addAll(told);
            if (item.yearAhead() != 0) {
                years.add(item.yearAhead());
            }
            if (years.isEmpty() && firstYear != null) {
                years.add(firstYear);
            }
            return years;
        }
    }

    /**
     * A way up to a date.
     *
     * @param before the way up to the date before, or null
     * @param item the date, or null
     * @param year the year it got, where it had none
     * @param score of all steps
     * @param told the time the story has come to
     * @param anchored the last year of its own that the story went on from
     * @param passes whether the date is told in passing
     */
    record Way(
            @Nullable Way before,
            @Nullable ThreadItem item,
            @Nullable Integer year,
            double score,
            @Nullable Granule told,
            @Nullable Integer anchored,
            boolean passes) {

        private static Way better(Way one, Way other) {
            return one.score >= other.score ? one : other;
        }

        private Way follow(ThreadItem next, Granule date, double gain) {
            return new Way(this, next, null, score + gain, date, date.start().getYear(), false);
        }

        private Way pass(ThreadItem next, double gain) {
            return new Way(this, next, null, score + gain, told, anchored, true);
        }

        private Way place(ThreadItem next, Granule date, double gain, boolean lookingBack) {
            Granule there = lookingBack ? told : date;
            return new Way(this, next, date.start().getYear(), score + gain, there, anchored, false);
        }

        private Way move(ThreadItem next, Granule there) {
            return new Way(this, next, null, score, there, anchored, false);
        }
    }
}

package org.dateline.event.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.event.Actor;
import org.dateline.event.syntax.SentenceSyntax;

/** The two parties that a sentence names together, so that "the two leaders" can mean them. */
final class Pairs {

    /** "Russia and, since this year, China" is about as far apart as the two of a pair stand. */
    private static final int REACH = 6;

    private Pairs() {}

    static Optional<List<Actor>> in(SentenceSyntax sentence, List<ActorMention> mentions) {
        Optional<List<Actor>> people = twoPeople(mentions);
        if (people.isPresent()) {
            return people;
        }
        for (int k = 1; k < mentions.size(); k++) {
            ActorMention left = mentions.get(k - 1);
            ActorMention right = mentions.get(k);
            boolean two = left.actors().size() == 1 && right.actors().size() == 1;
            if (two && !sameCode(left, right) && joined(sentence, left.last(), right.first())) {
                return Optional.of(
                        List.of(left.actors().getFirst(), right.actors().getFirst()));
            }
        }
        return Optional.empty();
    }

    /** All whom an "and" and commas join: "Iran, Britain, China and Russia". */
    static Optional<List<Actor>> joined(SentenceSyntax sentence, List<ActorMention> mentions) {
        List<Actor> all = new ArrayList<>();
        boolean and = false;
        for (int k = 1; k < mentions.size(); k++) {
            ActorMention left = mentions.get(k - 1);
            ActorMention right = mentions.get(k);
            boolean listed = right.first() - left.last() <= REACH && !isVerbBetween(sentence, left, right);
            boolean joined = listed && joined(sentence, left.last(), right.first());
            if (!joined && !(listed && sentence.is(right.first() - 1, ","))) {
                if (and) {
                    break;
                }
                all.clear();
                continue;
            }
            and |= joined;
            add(all, left);
            add(all, right);
        }
        return and && all.size() > 1 ? Optional.of(List.copyOf(all)) : Optional.empty();
    }

    private static boolean isVerbBetween(SentenceSyntax sentence, ActorMention left, ActorMention right) {
        for (int i = left.last() + 1; i < right.first(); i++) {
            if (sentence.groupAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static void add(List<Actor> all, ActorMention mention) {
        for (Actor actor : mention.actors()) {
            if (all.stream().noneMatch(other -> other.code().equals(actor.code()))) {
                all.add(actor);
            }
        }
    }

    private static Optional<List<Actor>> twoPeople(List<ActorMention> mentions) {
        List<Actor> people = mentions.stream()
                .filter(ActorMention::isPerson)
                .map(mention -> mention.actors().getFirst())
                .distinct()
                .toList();
        boolean two = people.size() == 2
                && !people.getFirst().code().equals(people.getLast().code());
        return two ? Optional.of(people) : Optional.empty();
    }

    private static boolean sameCode(ActorMention left, ActorMention right) {
        return left.actors().getFirst().code().equals(right.actors().getFirst().code());
    }

    private static boolean joined(SentenceSyntax sentence, int left, int right) {
        if (right - left > REACH) {
            return false;
        }
        for (int i = left + 1; i < right; i++) {
            if (sentence.groupAt(i).isPresent()) {
                return false;
            }
        }
        for (int i = left + 1; i < right; i++) {
            if (sentence.is(i, "and") || sentence.is(i, "with")) {
                return true;
            }
        }
        return false;
    }
}

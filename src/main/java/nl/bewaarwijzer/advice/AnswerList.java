package nl.bewaarwijzer.advice;

import java.util.List;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;

/** The answers of a profile as they were read. */
record AnswerList(Inquiry inquiry) {

    List<Answer> answers() {
        return inquiry.profile().instances().stream()
                .flatMap(instance -> instance.thing().fields().values().stream().map(field -> answer(instance, field)))
                .toList();
    }

    private Answer answer(Instance instance, Field field) {
        var profile = inquiry.profile();
        var labels = inquiry.labels();
        var given = profile.answer(instance, field);
        var state = given.isPresent()
                ? AnswerState.GIVEN
                : profile.isAsked(instance, field) ? AnswerState.UNKNOWN : AnswerState.NOT_ASKED;
        var value = given.map(words -> labels.value(field, words))
                .orElseGet(() -> inquiry.wording()
                        .say(state == AnswerState.UNKNOWN ? "woord.weet-ik-niet" : "woord.niet-gevraagd"));
        return new Answer(instance.path(field), labels.question(instance, field), value, state);
    }
}

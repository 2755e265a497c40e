package nl.bewaarwijzer.advice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * What an authority or another party asks of the business.
 *
 * @param party id of the party
 * @param asks what it asks, in a few words
 * @param youDo what the business does
 * @param clash whether this clashes with what others ask, and why (not)
 */
public record Authority(
        String id,
        String party,
        String name,
        String asks,
        String youDo,
        String clash,
        @JsonUnwrapped Trace trace) implements Line {
    @Override
    public Authority with(Trace trace) {
        return new Authority(id, party, name, asks, youDo, clash, trace);
    }

    @Override
    public String topic() {
        return name;
    }

    @Override
    public String gist() {
        return asks;
    }
}

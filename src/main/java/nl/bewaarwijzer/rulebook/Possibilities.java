package nl.bewaarwijzer.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.knowledge.KnowledgeBase;
import nl.bewaarwijzer.knowledge.Parameters;
import nl.bewaarwijzer.knowledge.Span;
import nl.bewaarwijzer.knowledge.bank.AnswerType;
import nl.bewaarwijzer.knowledge.bank.Field;
import nl.bewaarwijzer.profile.Instance;
import nl.bewaarwijzer.profile.Profile;

/** How an unknown answer can turn out, as far as the rules can tell: one value for each class of answers. */
final class Possibilities {

    private final KnowledgeBase base;
    private final LocalDate day;
    private final Parameters parameters;
    private final Set<String> catalogueRead;

    /** @param catalogueRead the fields of catalogues that rules read */
    Possibilities(KnowledgeBase base, LocalDate day, Set<String> catalogueRead) {
        this.base = base;
        this.day = day;
        this.parameters = base.parametersOn(day);
        this.catalogueRead = catalogueRead;
    }

    /** @param instances the things that exist, by kind */
    List<String> of(Unknown unknown, Function<String, List<Instance>> instances) {
        var field = unknown.field();
        if (!unknown.option().isEmpty()) {
            return AnswerType.YES_NO;
        }
        var values = switch (field.type()) {
            case JA_NEE -> AnswerType.YES_NO;
            case KEUZE -> List.copyOf(field.choices().keySet());
            case BEDRAG, GETAL -> bands(field);
            case DATUM -> days(field);
            case TERMIJN -> Span.EXTREMES;
            case VERWIJZING -> targets(field, instances);
            default -> List.<String>of();
        };
        return values.isEmpty() ? List.of(Profile.UNKNOWN) : values;
    }

    /** One number in each band between the bounds of a field. */
    private List<String> bands(Field field) {
        var bounds =
                bounds(field).map(BigDecimal.class::cast).sorted().distinct().toList();
        return Stream.concat(
                        Stream.of("0"),
                        bounds.stream().map(bound -> bound.add(BigDecimal.ONE).toPlainString()))
                .toList();
    }

    /** One day in each stretch between the bounds of a field. */
    private List<String> days(Field field) {
        var bounds =
                bounds(field).map(LocalDate.class::cast).sorted().distinct().toList();
        var first = bounds.isEmpty() ? day : bounds.get(0).minusDays(1);
        return Stream.concat(Stream.of(first), bounds.stream())
                .map(LocalDate::toString)
                .toList();
    }

    private Stream<Object> bounds(Field field) {
        return field.bounds().stream()
                .flatMap(bound -> parameters.find(bound).stream())
                .map(value -> value.value());
    }

    /** One entry for each class of a catalogue that the rules tell apart, or every thing that may be meant. */
    private List<String> targets(Field field, Function<String, List<Instance>> instances) {
        var target = base.bank().thing(field.target());
        if (!target.isCatalogue()) {
            return instances.apply(target.id()).stream().map(Instance::id).toList();
        }
        var items = base.catalogue(target.id());
        if (catalogueRead.contains(target.typeName() + ".code")) {
            return List.copyOf(items.keySet());
        }
        var told = target.fields().values().stream()
                .filter(property -> catalogueRead.contains(target.node(property)))
                .toList();
        var classes = new LinkedHashMap<String, String>();
        items.values()
                .forEach(item -> classes.putIfAbsent(
                        told.stream()
                                .map(property -> item.on(property.id(), day)
                                        .map(value -> value.words().toString())
                                        .orElse(""))
                                .collect(Collectors.joining("|")),
                        item.id()));
        return List.copyOf(classes.values());
    }
}

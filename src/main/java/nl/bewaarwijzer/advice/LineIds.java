package nl.bewaarwijzer.advice;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.bewaarwijzer.rulebook.Conclusion;

/** The ids of lines: what a line says (a rule or a data category), then the thing that it is about. */
final class LineIds {

    private LineIds() {}

    /** The id of the line that shows a conclusion. */
    static String of(Conclusion conclusion) {
        return find(conclusion).orElseThrow(() -> new IllegalArgumentException(conclusion.toString()));
    }

    /** The same; empty for what no line shows by itself, such as a notion, a wish or a paragraph. */
    static Optional<String> find(Conclusion conclusion) {
        return ofThing(conclusion).or(() -> ofRule(conclusion));
    }

    /** The id of a line about one case. */
    static String inCase(CaseFile file, String line) {
        return join(file.id(), line);
    }

    private static Optional<String> ofThing(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Term term) {
            return Optional.of(join(term.data(), Labels.idOf(term.subject())));
        } else if (conclusion instanceof Conclusion.Handling handling) {
            return Optional.of(join(handling.data(), handling.trigger()));
        } else if (conclusion instanceof Conclusion.Permission permission) {
            return Optional.of(Labels.idOf(permission.subject()));
        } else if (conclusion instanceof Conclusion.Reply reply) {
            return Optional.of(join(Labels.idOf(reply.subject()), reply.letter()));
        } else if (conclusion instanceof Conclusion.Suspension wait) {
            return Optional.of(join(Labels.idOf(wait.subject()), wait.data()));
        }
        return Optional.empty();
    }

    private static Optional<String> ofRule(Conclusion conclusion) {
        if (conclusion instanceof Conclusion.Finding finding) {
            return Optional.of(join(finding.rule(), Labels.idOf(finding.subject()), finding.detail()));
        } else if (conclusion instanceof Conclusion.Requirement requirement) {
            return Optional.of(join(requirement.rule(), Labels.idOf(requirement.subject())));
        } else if (conclusion instanceof Conclusion.Measure measure) {
            return Optional.of(join(measure.rule(), Labels.idOf(measure.subject())));
        } else if (conclusion instanceof Conclusion.Precedence precedence) {
            return Stream.of(precedence.lost(), precedence.won()) // one of them is a term
                    .flatMap(claim -> ofThing(claim).stream())
                    .findFirst()
                    .map(term -> join(precedence.rule(), term));
        } else if (conclusion instanceof Conclusion.Statement statement) {
            return Optional.of(statement.rule());
        } else if (conclusion instanceof Conclusion.Clause clause) {
            return Optional.of(clause.rule());
        } else if (conclusion instanceof Conclusion.TermsClause clause) {
            return Optional.of(clause.rule());
        } else if (conclusion instanceof Conclusion.Demand demand) {
            return Optional.of(demand.rule());
        } else if (conclusion instanceof Conclusion.Step step) {
            return Optional.of(step.rule());
        }
        return Optional.empty();
    }

    /** The parts that are there, with a dot between them. */
    private static String join(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("."));
    }
}

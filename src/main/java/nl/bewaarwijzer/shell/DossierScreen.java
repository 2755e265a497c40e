package nl.bewaarwijzer.shell;

import java.util.Locale;
import nl.bewaarwijzer.knowledge.Parameter;
import nl.bewaarwijzer.knowledge.Source;
import nl.bewaarwijzer.rulebook.language.Rule;
import nl.bewaarwijzer.workbench.RuleDossier;

/** A rule with all that is known of it, for the legal team; sentences stand on one line, to find them with a search. */
record DossierScreen(Sentences sentences) {

    /** One rule. */
    String of(RuleDossier dossier) {
        var page = new Page();
        rule(page, dossier.rule());
        page.heading(say("dossier.sources"));
        dossier.sources().forEach(source -> source(page, source));
        dossier.figures().forEach(figure -> figure(page, figure));
        page.line(say("dossier.reads"));
        dossier.fields().forEach(field -> page.line("  " + field));
        page.line(say("dossier.text"));
        dossier.texts().forEach((id, text) -> page.line("  " + id + ": " + text.in(sentences.language())));
        page.line(say("dossier.scenarios"));
        dossier.scenarios().forEach(scenario -> {
            var gives = scenario.gives().containsKey(dossier.rule().id());
            page.line("  " + say(gives ? "dossier.gives" : "dossier.silent", scenario.name()));
        });
        return page.line("").toString();
    }

    private void rule(Page page, Rule rule) {
        page.line(rule.id() + "   " + rule.place());
        if (rule.from() != null) {
            page.line(say("dossier.from", rule.from()));
        }
        if (rule.to() != null) {
            page.line(say("dossier.to", rule.to()));
        }
        page.line("");
        rule.conditions().forEach(line -> page.line((line.text().startsWith("-") ? "      " : "    ") + line.text()));
        rule.conclusions().forEach(line -> page.line("  => " + line.text()));
    }

    private void source(Page page, Source source) {
        var certainty = source.certainty().name().toLowerCase(Locale.ROOT);
        page.line("  " + source.id() + ": " + source.cite().in(sentences.language()) + " (" + certainty + ")");
        page.line("    " + source.reading().in(sentences.language()));
        page.line("    " + source.link());
    }

    private void figure(Page page, Parameter figure) {
        var title = figure.title().in(sentences.language());
        var unit = figure.unit().id();
        figure.values()
                .forEach(value -> page.line("  " + title + ": " + value.written() + " " + unit + " (" + value.from()
                        + ", " + value.source() + ")"));
    }

    private String say(String key, Object... details) {
        return sentences.say(key, details);
    }
}

package nl.bewaarwijzer.shell;

import nl.bewaarwijzer.advice.AdviceJson;
import nl.bewaarwijzer.advice.AdviceSchema;
import nl.bewaarwijzer.profile.ProfileSchema;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code schema profile|advice}: the JSON Schema of what goes in or comes out. */
final class SchemaCommand extends ShellCommand {

    private final Workspace workspace;

    SchemaCommand(Workspace workspace) {
        super("schema", "schema");
        this.workspace = workspace;
    }

    @Override
    ExitCode run(Invocation call) {
        var which = call.arguments().size() == 1 ? call.arguments().get(0) : "";
        switch (which) {
            case "profile", "profiel" -> call.out().print(AdviceJson.write(profile(call)));
            case "advice", "advies" -> call.out().print(AdviceJson.write(AdviceSchema.document()));
            default -> throw new UsageProblem("usage.schema");
        }
        return ExitCode.DONE;
    }

    private ObjectNode profile(Invocation call) {
        var schema = JsonNodeFactory.instance.objectNode();
        schema.put("title", call.sentences().say("schema.profile"));
        schema.setAll(new ProfileSchema(workspace.knowledgeBase(call), call.language()).document());
        return schema;
    }
}

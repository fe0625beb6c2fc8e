using System.Text.Json.Nodes;
using Dukaan.Web.Http;

namespace Dukaan.Web.Ops;

/// <summary>Examples for the API's description: realistic requests, and responses composed from the names of their fields.</summary>
internal sealed class ApiExamples(JsonObject schemas)
{
    private const string Reference = "#/components/schemas/";

    /// <summary>Deeper than any response.</summary>
    private const int MaxDepth = 30;

    public static JsonNode OfProblem(int status)
    {
        var problem = ProblemTitles.Bare(status);
        var example = new JsonObject
        {
            ["type"] = "about:blank",
            ["title"] = ProblemTitles.Of(status),
            ["status"] = status,
            ["detail"] = problem.Detail,
            ["code"] = problem.Code,
            ["traceId"] = "4bf92f3577b34da6a3ce929d0e0e4736",
        };
        if (status == StatusCodes.Status422UnprocessableEntity)
        {
            (example["detail"], example["code"]) = ("A title has 1 to 200 characters.", "title-invalid");
            example["errors"] = new JsonObject { ["title"] = new JsonArray("A title has 1 to 200 characters.") };
        }

        return example;
    }

    /// <summary>The operation's own example, else its type's, else a composed one.</summary>
    public JsonNode? OfRequest(string operationId, JsonObject schema) =>
        ApiSamples.Requests.TryGetValue(operationId, out var own) || ApiSamples.Requests.TryGetValue(NameOf(schema), out own)
            ? JsonNode.Parse(own)
            : Of(schema);

    public JsonNode? OfParameter(JsonObject parameter) => Of(parameter["schema"]?.AsObject() ?? [], "", (string)parameter["name"]!, 0);

    public JsonNode? Of(JsonObject schema) => Of(schema, NameOf(schema), "", 0);

    private JsonNode? Of(JsonObject schema, string owner, string field, int depth)
    {
        if (depth > MaxDepth)
        {
            return null;
        }

        if ((string?)schema["$ref"] is { } reference)
        {
            return Of(schemas[reference[Reference.Length..]]!.AsObject(), reference[Reference.Length..], field, depth + 1);
        }

        if (schema["oneOf"] is JsonArray choices)
        {
            return Of(
                choices.OfType<JsonObject>().First(choice => (choice["type"] as JsonValue)?.ToString() != "null"),
                owner,
                field,
                depth + 1
            );
        }

        if (schema["enum"] is JsonArray names)
        {
            return names.First(name => name is not null)!.DeepClone();
        }

        return TypeOf(schema) switch
        {
            "object" when schema["properties"] is JsonObject properties => new JsonObject(
                properties.Select(each => KeyValuePair.Create(each.Key, Of(each.Value!.AsObject(), owner, each.Key, depth + 1)))
            ),
            "object" => new JsonObject { ["title"] = Of(schema["additionalProperties"] as JsonObject ?? [], owner, "title", depth + 1) },
            "array" => new JsonArray(Of(schema["items"]?.AsObject() ?? [], owner, field, depth + 1)),
            "integer" => ApiSamples.Number(owner, field),
            "number" => 18,
            "boolean" => true,
            _ => ApiSamples.Text(owner, field, (string?)schema["format"]),
        };
    }

    private static string TypeOf(JsonObject schema) =>
        schema["type"] switch
        {
            JsonArray types => types.Select(type => (string)type!).First(type => type != "null"),
            { } type => (string)type!,
            null => schema["properties"] is null ? "string" : "object",
        };

    private static string NameOf(JsonObject schema) =>
        (
            (string?)schema["$ref"]
            ?? schema["oneOf"]?.AsArray().Select(choice => (string?)choice!["$ref"]).FirstOrDefault(each => each is not null)
        )?[Reference.Length..]
        ?? "";
}

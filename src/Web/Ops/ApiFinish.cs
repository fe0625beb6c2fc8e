using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Dukaan.Web.Ops;

/// <summary>Completes the description of every operation: which need no login, which problems are possible, and examples.</summary>
internal static class ApiFinish
{
    private const string Json = "application/json";
    private const string FileSchema = "#/components/schemas/IFormFile";
    private const string ProblemJson = "application/problem+json";

    /// <summary>Required fields of requests, by type, for types whose other fields have no default.</summary>
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["CheckoutGiven"] = [],
        ["CheckoutCustomerGiven"] = ["name", "phone"],
        ["CheckoutAddressGiven"] = ["line1", "city"],
        ["CheckoutLineGiven"] = ["productId", "quantity"],
        ["GatewayAccountGiven"] = ["keyId"],
        ["ZoneBody"] = ["name"],
        ["ShortLine"] = ["productId", "wanted", "left"],
        ["ProblemBody"] = ["type", "title", "status", "detail", "code", "traceId"],
    };

    public static void Complete(JsonObject document, string? publicUrl)
    {
        document["servers"] = new JsonArray(new JsonObject { ["url"] = publicUrl ?? "/" });
        var schemas = document["components"]!["schemas"]!.AsObject();
        foreach (var (name, fields) in Required)
        {
            if (schemas[name] is not JsonObject schema)
            {
                continue;
            }

            schema.Remove("required");
            if (fields.Length > 0)
            {
                schema["required"] = new JsonArray([.. fields.Select(field => (JsonNode)field)]);
            }
        }

        // A file is described at its operation, since generators of clients look for it there.
        foreach (
            var property in schemas
                .SelectMany(schema => schema.Value!["properties"]?.AsObject() ?? [])
                .Select(each => each.Value)
                .OfType<JsonObject>()
                .ToArray()
        )
        {
            if ((string?)property["$ref"] != FileSchema)
            {
                continue;
            }

            property.Remove("$ref");
            (property["type"], property["format"]) = ("string", "binary");
        }

        schemas.Remove(FileSchema.Split('/')[^1]);
        var examples = new ApiExamples(schemas);
        foreach (
            var operation in document["paths"]!
                .AsObject()
                .SelectMany(path => path.Value!.AsObject())
                .Select(each => each.Value)
                .OfType<JsonObject>()
        )
        {
            // Explicit, since nothing else tells a program that no login is needed.
            operation["security"] ??= new JsonArray();
            AddProblems(operation);
            AddExamples(operation, examples);
        }
    }

    private static void AddProblems(JsonObject operation)
    {
        var parameters = operation["parameters"]
            ?.AsArray()
            .OfType<JsonObject>()
            .Select(each => ((string)each["in"]!, (string)each["name"]!))
            .ToHashSet()
            ?? [];
        var responses = operation["responses"]!.AsObject();
        var sends = operation["requestBody"]?["content"] is not null;
        int[] statuses =
        [
            .. sends ? (int[])[400, 413, 415, 422] : [],
            .. parameters.Count > 0 ? (int[])[400] : [],
            .. operation["security"]!.AsArray().Count > 0 ? (int[])[401] : [],
            .. parameters.Any(each => each.Item1 == "path") ? (int[])[404] : [],
            .. parameters.Contains(("header", "Idempotency-Key")) ? (int[])[422] : [],
            429,
            503,
        ];
        foreach (var status in statuses.Where(status => responses[$"{status}"] is null))
        {
            responses[$"{status}"] = new JsonObject
            {
                ["description"] = ReasonPhrases.GetReasonPhrase(status),
                ["content"] = new JsonObject
                {
                    [ProblemJson] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/ProblemBody" } },
                },
            };
        }
    }

    private static void AddExamples(JsonObject operation, ApiExamples examples)
    {
        foreach (var parameter in operation["parameters"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            parameter["example"] ??= examples.OfParameter(parameter);
        }

        if (operation["requestBody"]?["content"]?[Json] is JsonObject sent)
        {
            sent["example"] ??= examples.OfRequest((string)operation["operationId"]!, sent["schema"]!.AsObject());
        }

        foreach (var (status, response) in operation["responses"]!.AsObject())
        {
            foreach (var (type, content) in response!["content"]?.AsObject() ?? [])
            {
                var told = content!.AsObject();
                if (told["schema"] is not JsonObject schema)
                {
                    told["schema"] = new JsonObject { ["type"] = "string", ["format"] = "binary" };
                }
                else if (type is Json or ProblemJson)
                {
                    told["example"] ??=
                        type == ProblemJson
                            ? ApiExamples.OfProblem(int.Parse(status, System.Globalization.CultureInfo.InvariantCulture))
                            : examples.Of(schema);
                }
            }
        }
    }
}

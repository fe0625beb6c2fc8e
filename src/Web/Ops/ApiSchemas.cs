using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dukaan.Values;
using Dukaan.Web.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Dukaan.Web.Ops;

/// <summary>Describes the types with custom converters, whose shape the framework cannot see.</summary>
public static class ApiSchemas
{
    public static async Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = context.JsonTypeInfo.Type;
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(long))
        {
            (schema.Type, schema.Format) = (JsonSchemaType.Integer | (plain == type ? 0 : JsonSchemaType.Null), "int64");
        }
        else if (plain == typeof(DateTimeOffset))
        {
            (schema.Type, schema.Format) = (JsonSchemaType.String | (plain == type ? 0 : JsonSchemaType.Null), "date-time");
        }
        else if (plain.IsEnum)
        {
            (schema.Type, schema.Enum) = (JsonSchemaType.String, NamesOf(plain).Enum);
        }
        else if (context.JsonTypeInfo.ElementType is { IsEnum: true } element)
        {
            schema.Items = NamesOf(element);
        }
        else if (plain == typeof(Money))
        {
            Describe(schema);
        }
        else if (IsSet(type))
        {
            Copy(await context.GetOrCreateSchemaAsync(type.GetGenericArguments()[0], cancellationToken: cancellation), schema);
        }

        // Fields of a PATCH are not required, though a record's constructor needs them.
        foreach (var property in context.JsonTypeInfo.Properties.Where(property => IsSet(property.PropertyType)))
        {
            schema.Required?.Remove(property.Name);
        }

        if (schema.Required is { Count: 0 })
        {
            schema.Required = null;
        }
    }

    /// <summary>The name of a type in the description; null: it is described inline.</summary>
    public static string? NameOf(JsonTypeInfo type)
    {
        if (IsSet(type.Type))
        {
            return null;
        }

        return type.Type.IsGenericType && type.Type.GetGenericTypeDefinition() == typeof(PageOf<>)
            ? $"{type.Type.GetGenericArguments()[0].Name}Page"
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
    }

    private static OpenApiSchema NamesOf(Type type) =>
        new() { Type = JsonSchemaType.String, Enum = [.. EnumNameConverterFactory.NamesOf(type).Select(name => (JsonNode)name)] };

    private static void Describe(OpenApiSchema money)
    {
        money.Required = new HashSet<string> { "amount", "currency" };
        money.Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["amount"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Format = "int64",
                Description = "Minor units: ₹150.00 is 15000.",
            },
            ["currency"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "ISO 4217." },
        };
    }

    private static bool IsSet(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Set<>);

    private static void Copy(OpenApiSchema from, OpenApiSchema to)
    {
        (to.Type, to.Format, to.Items, to.Properties, to.Required, to.Enum) = (
            (from.Type ?? 0) | JsonSchemaType.Null,
            from.Format,
            from.Items,
            from.Properties,
            from.Required,
            from.Enum
        );
        to.Description ??= "Left out: stays. Null: cleared, where it can be.";
    }
}
